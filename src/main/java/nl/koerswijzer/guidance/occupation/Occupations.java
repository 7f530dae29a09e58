package nl.koerswijzer.guidance.occupation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.guidance.knowledge.UnknownThingException;
import nl.koerswijzer.guidance.occupation.OccupationCard.Need;
import nl.koerswijzer.guidance.question.Questions;
import nl.koerswijzer.guidance.question.Questions.Asked;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Portrait;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.pathway.Growth;
import nl.koerswijzer.pathway.Origin;
import nl.koerswijzer.pathway.RelatedOccupation;
import nl.koerswijzer.pathway.Transition;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.search.OccupationHits;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.Suggestions.Kind;
import nl.koerswijzer.search.Suggestions.Suggestion;
import nl.koerswijzer.search.VacancyQuery;
import org.jspecify.annotations.Nullable;

/** Explores professions. */
public final class Occupations {
  private static final Comparator<Need> ESSENTIAL_FIRST =
      Comparator.comparing((Need need) -> !need.need().essential())
          .thenComparingInt(need -> -need.need().level());

  private static final int GROWTH = 5;

  private final Knowledge knowledge;
  private final Questions questions;
  private final Map<String, OccupationGroup> groups = new HashMap<>();

  public Occupations(Knowledge knowledge, Questions questions) {
    this.knowledge = knowledge;
    this.questions = questions;
    for (OccupationGroup group : knowledge.catalog().contents().occupationGroups()) {
      groups.put(group.scheme() + ":" + group.code(), group);
    }
  }

  /** Occupations for a query in everyday words. */
  public FoundOccupations find(OccupationQuery typed) {
    knowledge.requireRegion(typed.filters().region());
    Asked<OccupationQuery> asked = questions.ofOccupations(typed);
    OccupationQuery query = asked.query();
    OccupationHits found = knowledge.indexes().occupations().search(query);
    List<OccupationHits.Hit> hits = found.hits().stream().map(hit -> told(hit, asked)).toList();
    List<OccupationSummary> occupations =
        hits.stream().map(hit -> summary(require(hit.id()), query.filters().region())).toList();
    OccupationHits told =
        new OccupationHits(
            found.total(),
            found.tookMicros(),
            hits,
            found.facets(),
            respelled(typed.text(), query.text(), found.didYouMean()));
    return new FoundOccupations(told, occupations, asked.understood());
  }

  /**
   * The whole text that was typed, when the words that were searched for stand in one row in it.
   */
  private static @Nullable String respelled(String typed, String words, @Nullable String better) {
    return better == null || !typed.contains(words) ? better : typed.replace(words, better);
  }

  /** A hit that no word found is told by the skill that belongs to the theme. */
  private OccupationHits.Hit told(OccupationHits.Hit hit, Asked<OccupationQuery> asked) {
    if (!hit.highlight().isEmpty() || asked.themes().isEmpty()) {
      return hit;
    }
    Language language = asked.query().language();
    return questions
        .telling(require(hit.id()), asked.themes())
        .map(skill -> hit.toldBy(skill.title().in(language)))
        .orElse(hit);
  }

  /**
   * @param id id, ESCO URI or starter slug
   * @param region code of the labour-market region for the figures, absent for the whole country
   * @throws UnknownThingException when there is no such occupation
   */
  public OccupationCard card(String id, @Nullable String region) {
    knowledge.requireRegion(region);
    Occupation occupation = require(id);
    Ways ways = ways(occupation);
    return new OccupationCard(
        summary(occupation, region),
        group("isco", occupation.isco()).orElse(null),
        Optional.ofNullable(occupation.brc()).flatMap(code -> group("brc", code)).orElse(null),
        needs(occupation),
        ways.up(),
        ways.sideways(),
        ways.estimated(),
        regionAndCountry(occupation, region),
        Trainings.leadingTo(knowledge.catalog(), occupation.id()),
        vacancies(occupation));
  }

  /**
   * @throws UnknownThingException when there is no such occupation
   */
  public List<Figure> market(String id, @Nullable String region) {
    knowledge.requireRegion(region);
    return knowledge.market().figures(require(id), region);
  }

  /**
   * @param size how many at most
   * @throws UnknownThingException when there is no such occupation
   */
  public List<RelatedOccupation> related(String id, int size) {
    return knowledge.transitions().related(require(id), size);
  }

  /**
   * What a switch takes: to one occupation, or to those to which it can be made, the safest first,
   * and then to those that are most akin.
   *
   * @throws InvalidInputException when there is no such occupation to switch to
   */
  public List<Transition> transitions(
      Origin from,
      @Nullable String to,
      @Nullable String region,
      TransitionLimits limits,
      int size) {
    knowledge.requireRegion(region);
    if (to == null) {
      return promising(from, region, limits, size);
    }
    Occupation target =
        knowledge
            .catalog()
            .occupation(to)
            .orElseThrow(() -> new InvalidInputException("to", "there is no such occupation"));
    return List.of(knowledge.transitions().transition(from, target, region, limits));
  }

  private List<Transition> promising(
      Origin from, @Nullable String region, TransitionLimits limits, int size) {
    Stream<Transition> viable =
        knowledge.transitions().viable(from, region, limits).stream().limit(size);
    Stream<Transition> akin =
        knowledge.transitions().related(from.occupation(), size).stream()
            .map(RelatedOccupation::occupation)
            .map(target -> knowledge.transitions().transition(from, target, region, limits))
            .filter(transition -> !transition.isViable());
    return Stream.concat(viable, akin).limit(size).toList();
  }

  /** An occupation as it stands in a list. */
  public OccupationSummary summary(Occupation occupation, @Nullable String region) {
    return new OccupationSummary(
        occupation,
        occupation.interests() == null ? "" : occupation.interests().code(),
        knowledge.market().tension(occupation, region));
  }

  public List<Suggestion> suggest(String typed, Set<Kind> kinds, Language language, int size) {
    return knowledge.indexes().suggestions().suggest(typed, kinds, language, size);
  }

  /** The labour-market regions, ordered by code. */
  public List<Region> regions() {
    return knowledge.catalog().contents().regions();
  }

  /**
   * The title of a group in a classification.
   *
   * @param scheme {@code isco} or {@code brc}
   */
  public Optional<Text> groupTitle(String scheme, String code) {
    return group(scheme, code).map(OccupationGroup::title);
  }

  /**
   * @param id id, ESCO URI or starter slug
   * @throws UnknownThingException when there is no such occupation
   */
  public Occupation require(String id) {
    return knowledge
        .catalog()
        .occupation(id)
        .orElseThrow(() -> new UnknownThingException("occupation", id));
  }

  private Optional<OccupationGroup> group(String scheme, String code) {
    return Optional.ofNullable(groups.get(scheme + ":" + code));
  }

  private List<Need> needs(Occupation occupation) {
    return occupation.skills().stream()
        .flatMap(
            need ->
                knowledge
                    .catalog()
                    .skill(need.skill())
                    .map(skill -> new Need(need, skill))
                    .stream())
        .sorted(ESSENTIAL_FIRST)
        .toList();
  }

  private List<Occupation> occupations(List<String> ids) {
    return ids.stream().flatMap(id -> knowledge.catalog().occupation(id).stream()).toList();
  }

  /** Where one can grow to. */
  private record Ways(List<Occupation> up, List<Occupation> sideways, boolean estimated) {}

  /** What somebody wrote down, or else what follows from kinship. */
  private Ways ways(Occupation occupation) {
    Portrait portrait = occupation.portrait();
    if (portrait != null && !(portrait.up().isEmpty() && portrait.sideways().isEmpty())) {
      return new Ways(occupations(portrait.up()), occupations(portrait.sideways()), false);
    }
    Growth growth = knowledge.transitions().growth(occupation, GROWTH);
    return new Ways(occupationsOf(growth.up()), occupationsOf(growth.sideways()), true);
  }

  /** The figures of the region, each followed by that of the country where they differ. */
  private List<Figure> regionAndCountry(Occupation occupation, @Nullable String region) {
    List<Figure> country = knowledge.market().figures(occupation, null);
    if (region == null) {
      return country;
    }
    return Stream.concat(
            knowledge.market().figures(occupation, region).stream().filter(Figure::regional),
            country.stream())
        .sorted(Comparator.comparing(Figure::name).thenComparing(figure -> !figure.regional()))
        .toList();
  }

  private static List<Occupation> occupationsOf(List<RelatedOccupation> related) {
    return related.stream().map(RelatedOccupation::occupation).toList();
  }

  private long vacancies(Occupation occupation) {
    return knowledge
        .indexes()
        .vacancies()
        .count(VacancyQuery.all(knowledge.today(), 1).withOccupations(Set.of(occupation.id())));
  }
}
