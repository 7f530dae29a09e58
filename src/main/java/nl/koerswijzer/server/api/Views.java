package nl.koerswijzer.server.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.occupation.FoundOccupations;
import nl.koerswijzer.guidance.occupation.OccupationSummary;
import nl.koerswijzer.guidance.question.Understood;
import nl.koerswijzer.guidance.self.Skills;
import nl.koerswijzer.guidance.self.Skills.SkillCard;
import nl.koerswijzer.guidance.vacancy.FoundVacancies;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.VacancyDetails;
import nl.koerswijzer.pathway.RelatedOccupation;
import nl.koerswijzer.pathway.Transition;
import nl.koerswijzer.search.FacetCount;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.OtherAdvert;
import nl.koerswijzer.search.Suggestions.Suggestion;
import nl.koerswijzer.search.VacancyHits;
import org.jspecify.annotations.Nullable;

/** Turns answers of the use cases into the shapes of the API, in one language. */
final class Views {
  private final Guidance guidance;
  private final Words words;

  Views(Guidance guidance, Words words) {
    this.guidance = guidance;
    this.words = words;
  }

  Language language() {
    return words.language();
  }

  String in(Text text) {
    return text.in(language());
  }

  @Nullable String inOrNull(@Nullable Text text) {
    return text == null ? null : in(text);
  }

  Json.Reason reason(Reason reason) {
    return new Json.Reason(reason.key(), words.messages().text(language(), reason));
  }

  List<Json.Reason> reasons(List<Reason> reasons) {
    return reasons.stream().map(this::reason).toList();
  }

  Json.Named named(Occupation occupation) {
    return new Json.Named(occupation.id(), in(occupation.title()));
  }

  Json.Named named(Training training) {
    return new Json.Named(training.id(), in(training.title()));
  }

  Json.Named named(Skill skill) {
    return new Json.Named(skill.id(), in(skill.title()));
  }

  Json.OccupationSummary summary(OccupationSummary summary) {
    Occupation occupation = summary.occupation();
    return new Json.OccupationSummary(
        occupation.id(),
        occupation.uri(),
        in(occupation.title()),
        occupation.title().languageIn(language()).code(),
        occupation.isco(),
        occupation.brc(),
        occupation.level() == null ? null : occupation.level().code(),
        summary.interestCode(),
        summary.tension().id());
  }

  Json.OccupationHits hits(FoundOccupations found) {
    List<Json.OccupationHit> hits = new ArrayList<>();
    for (int k = 0; k < found.occupations().size(); k++) {
      var hit = found.hits().hits().get(k);
      hits.add(
          new Json.OccupationHit(
              summary(found.occupations().get(k)), hit.score(), hit.highlight()));
    }
    return new Json.OccupationHits(
        found.hits().total(),
        found.hits().tookMicros(),
        hits,
        facets(found.hits().facets()),
        found.hits().didYouMean(),
        understood(found.understood()));
  }

  SortedMap<String, List<Json.FacetCount>> facets(SortedMap<String, List<FacetCount>> facets) {
    SortedMap<String, List<Json.FacetCount>> views = new TreeMap<>();
    facets.forEach(
        (name, counts) ->
            views.put(
                name,
                counts.stream()
                    .map(
                        count ->
                            new Json.FacetCount(
                                count.value(), facetLabel(name, count.value()), count.count()))
                    .toList()));
    return views;
  }

  private String facetLabel(String facet, String value) {
    return switch (facet) {
      case "isco", "brc" ->
          guidance.occupations().groupTitle(facet, value).map(this::in).orElse(value);
      case "occupation" ->
          guidance.knowledge().catalog().occupation(value).map(o -> in(o.title())).orElse(value);
      case "level" -> labelOr("level." + value, value);
      case "tension" -> labelOr("class." + value, value);
      case "contract" -> labelOr("contract." + value, value);
      case "homeWorking" -> labelOr("homeWorking." + value, value);
      default -> value;
    };
  }

  private String labelOr(String key, String otherwise) {
    return words.messages().has(language(), key)
        ? words.messages().text(language(), key)
        : otherwise;
  }

  Json.Figure figure(Figure figure) {
    var indicator = figure.indicator();
    Provenance provenance = indicator.provenance();
    return new Json.Figure(
        figure.name(),
        words.label(figure),
        figure.value(),
        words.value(figure),
        figure.classId(),
        figure.classId() == null ? null : words.classOf(figure.classId()),
        indicator.unit(),
        provenance.period(),
        indicator.region(),
        Words.id(figure.level()),
        figure.stale(),
        provenance.source(),
        provenance.retrieved(),
        provenance(provenance));
  }

  List<Json.Figure> figures(List<Figure> figures) {
    return figures.stream().map(this::figure).toList();
  }

  static Json.Provenance provenance(Provenance provenance) {
    return new Json.Provenance(
        provenance.source(),
        provenance.period(),
        provenance.licence(),
        provenance.retrieved(),
        provenance.url(),
        provenance.derivedFrom());
  }

  Json.RelatedOccupation related(RelatedOccupation related) {
    return new Json.RelatedOccupation(
        summary(guidance.occupations().summary(related.occupation(), null)),
        related.similarity(),
        reasons(related.reasons()));
  }

  Json.Transition transition(Transition transition, @Nullable String region) {
    return transition(transition, guidance.occupations().summary(transition.to(), region));
  }

  Json.Transition transition(Transition transition, OccupationSummary to) {
    return new Json.Transition(
        named(transition.from()),
        summary(to),
        Words.id(transition.verdict()),
        transition.dimensions().stream()
            .map(
                dimension ->
                    new Json.Dimension(
                        dimension.name(),
                        words.messages().text(language(), "dimension." + dimension.name()),
                        Double.isNaN(dimension.value()) ? null : dimension.value(),
                        Words.id(dimension.verdict()),
                        reasons(dimension.reasons())))
            .toList());
  }

  Json.Suggestion suggestion(Suggestion suggestion) {
    return new Json.Suggestion(suggestion.id(), suggestion.label(), Words.id(suggestion.kind()));
  }

  Json.Skill skill(SkillCard card) {
    Skill skill = card.skill();
    return new Json.Skill(
        skill.id(),
        skill.uri(),
        in(skill.title()),
        inOrNull(skill.firstPerson()),
        Words.id(skill.kind()),
        skill.broader(),
        skill.words(),
        inOrNull(skill.description()),
        card.occupations().stream().map(this::named).toList());
  }

  Json.ExtractedSkill extracted(Skills.Extracted extracted) {
    return new Json.ExtractedSkill(
        named(extracted.skill()),
        extracted.found().spans().stream().map(span -> List.of(span.from(), span.to())).toList(),
        extracted.found().confidence());
  }

  Json.InterestQuestion question(InterestQuestion question) {
    return new Json.InterestQuestion(
        question.id(), String.valueOf(question.type().letter()), in(question.activity()));
  }

  static Map<String, Double> scores(InterestProfile profile) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (InterestType type : InterestType.values()) {
      scores.put(String.valueOf(type.letter()), profile.score(type));
    }
    return scores;
  }

  Json.Training training(Training training) {
    var catalog = guidance.knowledge().catalog();
    return new Json.Training(
        training.id(),
        in(training.title()),
        training.kind(),
        training.level() == null ? null : training.level().code(),
        training.months(),
        training.hoursPerWeek(),
        training.ways(),
        training.entry(),
        training.entryLevel() == null ? null : training.entryLevel().code(),
        training.occupations().stream()
            .flatMap(id -> catalog.occupation(id).stream())
            .map(this::named)
            .toList(),
        training.skills().stream()
            .flatMap(id -> catalog.skill(id).stream())
            .map(this::named)
            .toList(),
        training.grants(),
        training.cost(),
        training.funding(),
        training.places(),
        provenance(training.provenance()));
  }

  private List<Json.Understood> understood(List<Understood> parts) {
    return parts.stream()
        .map(
            part ->
                new Json.Understood(
                    part.kind(),
                    words.messages().text(language(), part.label()),
                    part.value(),
                    List.of(part.part().start(), part.part().end()),
                    part.part().negated(),
                    part.removable(),
                    part.used(),
                    part.without()))
        .toList();
  }

  Json.VacancyHits vacancies(FoundVacancies found) {
    VacancyHits hits = found.hits();
    VacancyHits.Unstated unstated = hits.unstated();
    return new Json.VacancyHits(
        hits.total(),
        hits.tookMicros(),
        vacancies(hits.hits()),
        facets(hits.facets()),
        new Json.Unstated(
            unstated.total(), unstated.hours(), unstated.pay(), vacancies(unstated.hits())),
        understood(found.understood()));
  }

  private List<Json.Vacancy> vacancies(List<VacancyHits.Hit> hits) {
    return hits.stream().map(hit -> vacancy(hit.vacancy(), hit.distanceKm())).toList();
  }

  Json.Vacancy vacancy(LinkedVacancy linked, @Nullable Double distanceKm) {
    Vacancy vacancy = linked.vacancy();
    var pay = vacancy.pay();
    var hours = vacancy.hours();
    VacancyDetails details = vacancy.details();
    String occupation = linked.occupation();
    Json.Named named =
        occupation == null
            ? null
            : guidance.knowledge().catalog().occupation(occupation).map(this::named).orElse(null);
    return new Json.Vacancy(
        vacancy.id(),
        vacancy.source(),
        vacancy.url(),
        vacancy.title(),
        vacancy.description(),
        vacancy.employer(),
        vacancy.workplaces().stream().map(Views::workplace).toList(),
        hours == null ? null : new Json.Hours(hours.min(), hours.max()),
        pay == null
            ? null
            : new Json.Pay(pay.minimum(), pay.maximum(), pay.currency(), Words.id(pay.per())),
        vacancy.level() == null ? null : vacancy.level().code(),
        vacancy.contracts().stream().map(Words::id).toList(),
        vacancy.homeWorking() == null ? null : Words.id(vacancy.homeWorking()),
        vacancy.posted(),
        vacancy.validThrough(),
        vacancy.language(),
        vacancy.example(),
        details.industries(),
        details.categories(),
        details.openings(),
        details.directApply(),
        details.applicantCountries(),
        details.experienceMonths(),
        details.experienceInsteadOfEducation(),
        readFrom(details),
        linked.agency(),
        linked.sightings().first(),
        linked.sightings().last(),
        linked.sightings().reposts(),
        linked.others().stream().map(Views::other).toList(),
        named,
        named == null ? null : (Double) linked.confidence(),
        distanceKm);
  }

  private static SortedMap<String, String> readFrom(VacancyDetails details) {
    SortedMap<String, String> words = new TreeMap<>();
    details.phrases().forEach((fact, phrase) -> words.put(apiName(fact), phrase));
    return words;
  }

  private static String apiName(VacancyDetails.Fact fact) {
    return switch (fact) {
      case HOURS -> "hours";
      case PAY -> "pay";
      case LEVEL -> "level";
      case CONTRACT -> "contracts";
      case HOME_WORKING -> "remote";
    };
  }

  private static Json.OtherAdvert other(OtherAdvert other) {
    return new Json.OtherAdvert(other.source(), other.url(), other.employer(), other.agency());
  }

  private static Json.Workplace workplace(Vacancy.Workplace workplace) {
    GeoPoint point = workplace.point();
    return new Json.Workplace(
        workplace.locality(),
        workplace.country(),
        workplace.municipality(),
        point == null ? null : (Double) point.latitude(),
        point == null ? null : (Double) point.longitude());
  }
}
