package nl.koerswijzer.guidance.vacancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Gazetteer.Located;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.guidance.knowledge.UnknownThingException;
import nl.koerswijzer.guidance.match.Matching;
import nl.koerswijzer.guidance.match.Matching.Suited;
import nl.koerswijzer.guidance.question.Questions;
import nl.koerswijzer.guidance.question.Questions.Asked;
import nl.koerswijzer.guidance.vacancy.SuitedVacancies.SuitedVacancy;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchRequest.Options;
import nl.koerswijzer.match.OccupationMatch;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.VacancyHits;
import nl.koerswijzer.search.VacancyQuery;
import org.jspecify.annotations.Nullable;

/** Finds vacancies. */
public final class Vacancies {
  private static final int OCCUPATIONS = 50;

  /**
   * So many professions are asked for at once, so that one with many vacancies hides few others.
   */
  private static final int GROUP = 5;

  private static final int CANDIDATES = 100;
  private static final int STRONGEST = 2;
  private static final Options WITH_OWN = new Options(false, true, 0, 1);

  private final Knowledge knowledge;
  private final Matching matching;
  private final Questions questions;

  public Vacancies(Knowledge knowledge, Matching matching, Questions questions) {
    this.knowledge = knowledge;
    this.questions = questions;
    this.matching = matching;
  }

  /**
   * @throws InvalidInputException when there is no such place or occupation, or an order by
   *     distance has no place
   */
  public FoundVacancies find(VacancySearch search) {
    Asked<VacancyQuery> asked = questions.ofVacancies(query(search));
    return new FoundVacancies(
        knowledge.indexes().vacancies().search(sorted(asked.query(), search.sort())),
        asked.understood());
  }

  /** The order is left to the newest until it is known whether the text names a place. */
  private VacancyQuery query(VacancySearch search) {
    Located place = place("place", search.place());
    return new VacancyQuery(
        search.text(),
        place == null ? null : place.point(),
        search.radiusKm(),
        search.terms(),
        occupations(search.occupations()),
        search.employer(),
        knowledge.today(),
        VacancyQuery.Sort.DATE,
        search.page(),
        search.size(),
        VacancyQuery.Wishes.NONE);
  }

  private static VacancyQuery sorted(VacancyQuery query, VacancyQuery.Sort sort) {
    if (sort == VacancyQuery.Sort.DISTANCE && query.center() == null) {
      throw new InvalidInputException("sort", "an order by distance needs a place");
    }
    return query.withSort(sort);
  }

  /**
   * @throws UnknownThingException when there is no such vacancy
   */
  public LinkedVacancy vacancy(String id) {
    return knowledge
        .indexes()
        .vacancies()
        .vacancy(id)
        .orElseThrow(() -> new UnknownThingException("vacancy", id));
  }

  /**
   * Vacancies for the professions that suit a person, also the one that the person has now, within
   * the person's hours and distance: those of the best profession first, the newest of a profession
   * first.
   */
  public SuitedVacancies suiting(ClientProfile profile, int size) {
    return suiting(MatchRequest.of(profile), size);
  }

  /** The same for a person who also weighs and filters the professions. */
  public SuitedVacancies suiting(MatchRequest request, int size) {
    ClientProfile profile = request.profile();
    List<Suited> suited =
        matching.match(request.withSize(OCCUPATIONS).withOptions(WITH_OWN)).suited();
    if (suited.isEmpty()) {
      return new SuitedVacancies(0, List.of());
    }
    List<SuitedVacancy> vacancies = new ArrayList<>();
    for (int from = 0; from < suited.size() && vacancies.size() < size; from += GROUP) {
      vacancies.addAll(
          suiting(profile, suited.subList(from, Math.min(from + GROUP, suited.size()))));
    }
    long total =
        knowledge
            .indexes()
            .vacancies()
            .count(knowledge.vacanciesFor(profile, byId(suited).keySet(), CANDIDATES));
    return new SuitedVacancies(total, vacancies.stream().limit(size).toList());
  }

  /** The newest vacancies for a few professions that suit about as well. */
  private List<SuitedVacancy> suiting(ClientProfile profile, List<Suited> group) {
    Map<String, Suited> byId = byId(group);
    List<SuitedVacancy> vacancies = new ArrayList<>();
    for (VacancyHits.Hit hit :
        knowledge
            .indexes()
            .vacancies()
            .search(knowledge.vacanciesFor(profile, byId.keySet(), CANDIDATES))
            .hits()) {
      Suited match = byId.get(hit.vacancy().occupation());
      if (match != null) {
        vacancies.add(suitedVacancy(hit, match, profile));
      }
    }
    vacancies.sort(Comparator.comparingDouble(vacancy -> -vacancy.score()));
    return vacancies;
  }

  private static Map<String, Suited> byId(List<Suited> suited) {
    Map<String, Suited> byId = new HashMap<>();
    suited.forEach(each -> byId.put(each.match().occupation().id(), each));
    return byId;
  }

  private SuitedVacancy suitedVacancy(VacancyHits.Hit hit, Suited suited, ClientProfile profile) {
    Vacancy vacancy = hit.vacancy().vacancy();
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            "vacancy.reason.occupation",
            new Argument.Name(suited.match().occupation().title()),
            new Argument.Amount(suited.match().score())));
    reasons.addAll(strongest(suited.match()));
    if (hit.distanceKm() != null) {
      reasons.add(Reason.of("vacancy.reason.distance", new Argument.Amount(hit.distanceKm())));
    }
    if (profile.hours() != null) {
      reasons.add(hoursReason(vacancy));
    }
    if (vacancy.pay() == null) {
      reasons.add(Reason.of("vacancy.reason.payUnknown"));
    }
    return new SuitedVacancy(hit.vacancy(), suited, hit.distanceKm(), reasons);
  }

  /** The first reason of the parts that contribute most. */
  private static List<Reason> strongest(OccupationMatch match) {
    return match.components().stream()
        .filter(part -> part.contribution() > 0 && !part.reasons().isEmpty())
        .sorted(Comparator.comparingDouble(Component::contribution).reversed())
        .limit(STRONGEST)
        .map(part -> part.reasons().get(0))
        .toList();
  }

  private static Reason hoursReason(Vacancy vacancy) {
    return vacancy.hours() == null
        ? Reason.of("vacancy.reason.hoursUnknown")
        : Reason.of(
            "vacancy.reason.hours",
            new Argument.Amount(vacancy.hours().min()),
            new Argument.Amount(vacancy.hours().max()));
  }

  private Set<String> occupations(Set<String> ids) {
    return ids.stream()
        .map(
            id ->
                knowledge
                    .catalog()
                    .occupation(id)
                    .orElseThrow(
                        () ->
                            new InvalidInputException("occupation", "there is no such occupation"))
                    .id())
        .collect(Collectors.toSet());
  }

  private @Nullable Located place(String field, @Nullable String name) {
    return name == null ? null : knowledge.place(field, name);
  }
}
