package nl.koerswijzer.server.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of the answers; each is described in {@code openapi.yaml} under the same name. What is
 * absent is left out of the JSON.
 */
final class Json {
  private Json() {}

  record Reason(String key, String text) {}

  record Named(String id, String title) {}

  record FacetCount(String value, String label, long count) {}

  record Provenance(
      String source,
      String period,
      String licence,
      LocalDate retrieved,
      @Nullable String url,
      @Nullable String derivedFrom) {}

  record OccupationSummary(
      String id,
      @Nullable String uri,
      String title,
      String titleLanguage,
      String isco,
      @Nullable String brc,
      @Nullable String level,
      String interests,
      String tension) {}

  record OccupationHit(@JsonUnwrapped OccupationSummary summary, double score, String highlight) {}

  record OccupationHits(
      long total,
      long tookMicros,
      List<OccupationHit> hits,
      SortedMap<String, List<FacetCount>> facets,
      @Nullable String didYouMean,
      List<Understood> understood) {}

  record Understood(
      String kind,
      String label,
      String value,
      List<Integer> span,
      boolean negated,
      boolean removable,
      boolean used,
      String without) {}

  record SkillNeed(
      String id, String title, String kind, boolean essential, @Nullable Integer level) {}

  record Term(String id, String title, @Nullable String heading, @Nullable Integer strength) {}

  record Circumstances(
      List<Term> demands,
      List<Term> times,
      String partTime,
      String selfEmployed,
      String homeWorking,
      List<Term> sectors,
      List<String> employers,
      @Nullable Term register,
      List<Term> conditions) {}

  record Figure(
      String name,
      String label,
      double value,
      String text,
      @JsonProperty("class") @Nullable String classId,
      @Nullable String classLabel,
      String unit,
      String period,
      @Nullable String region,
      String level,
      boolean stale,
      String source,
      LocalDate retrieved,
      Provenance provenance) {}

  record OccupationCard(
      @JsonUnwrapped OccupationSummary summary,
      @Nullable String feminine,
      List<String> names,
      @Nullable String iscoTitle,
      @Nullable String brcTitle,
      @Nullable String description,
      @Nullable String descriptionLanguage,
      List<String> tasks,
      @Nullable String day,
      List<String> entry,
      List<SkillNeed> skills,
      @Nullable Map<String, Double> interestScores,
      List<Term> values,
      @Nullable Circumstances circumstances,
      List<Named> up,
      List<Named> sideways,
      boolean growthEstimated,
      List<Figure> market,
      long vacancies,
      int trainings,
      Map<String, Provenance> provenance,
      String generation) {}

  record RelatedOccupation(OccupationSummary occupation, double similarity, List<Reason> reasons) {}

  record Dimension(
      String name, String label, @Nullable Double value, String verdict, List<Reason> reasons) {}

  record Transition(Named from, OccupationSummary to, String verdict, List<Dimension> dimensions) {}

  record Suggestion(String id, String label, String kind) {}

  record Skill(
      String id,
      @Nullable String uri,
      String title,
      @Nullable String firstPerson,
      String kind,
      List<String> broader,
      List<String> words,
      @Nullable String description,
      List<Named> occupations) {}

  record ExtractedSkill(Named skill, List<List<Integer>> spans, double confidence) {}

  record InterestQuestion(String id, String type, String activity) {}

  record InterestScore(
      Map<String, Double> scores, String code, double differentiation, boolean flat) {}

  record Component(
      String name,
      String label,
      double weight,
      double value,
      double contribution,
      String basis,
      List<Reason> reasons) {}

  record SkillMatch(
      String id,
      String title,
      boolean essential,
      double share,
      double credit,
      int neededLevel,
      int heldLevel,
      @Nullable Named via,
      boolean presumed) {}

  record Wish(String field, @Nullable String value, Reason reason) {}

  record WishCost(Wish wish, int removed, int removedAlone, @Nullable Long vacancies) {}

  record Match(
      OccupationSummary occupation,
      double score,
      int rank,
      List<Component> components,
      List<SkillMatch> matchedSkills,
      List<SkillMatch> missingSkills,
      List<Wish> removedBy,
      List<Figure> market,
      @Nullable Transition transition,
      @Nullable Integer topTen,
      boolean tied) {}

  record WayBack(List<Wish> drop, int returning) {}

  record OpeningSkills(
      String generation, double bar, List<OpeningSkill> skills, List<Reason> notes) {}

  record OpeningSkill(
      Named skill, int level, int opened, List<Named> occupations, long vacancies) {}

  record Together(String generation, List<Integer> found, List<Town> towns) {}

  record Town(String municipality, String name, String region, List<Options> people) {}

  record Options(int count, List<VacancyMatch> best) {}

  record Stability(int resamples, double overlap, Reason reason) {}

  record MatchResult(
      String generation,
      int total,
      int considered,
      List<Match> matches,
      List<WishCost> wishes,
      @Nullable WayBack wayBack,
      List<Reason> notes,
      @Nullable Stability stability) {}

  record Obstacle(String component, double loss, Reason reason) {}

  record Change(Reason reason, int steps, int rankBefore, int rankAfter, double scoreAfter) {}

  record Explanation(
      String generation, Match match, int total, List<Obstacle> obstacles, List<Change> changes) {}

  record Workplace(
      String locality,
      String country,
      @Nullable String municipality,
      @Nullable Double latitude,
      @Nullable Double longitude) {}

  record Hours(double min, double max) {}

  record Pay(@Nullable Double minimum, @Nullable Double maximum, String currency, String per) {}

  record Vacancy(
      String id,
      String source,
      @Nullable String url,
      String title,
      String description,
      @Nullable String employer,
      List<Workplace> workplaces,
      @Nullable Hours hours,
      @Nullable Pay pay,
      @Nullable String level,
      List<String> contracts,
      @Nullable String remote,
      @Nullable LocalDate posted,
      @Nullable LocalDate validThrough,
      String language,
      boolean example,
      List<String> industries,
      List<String> categories,
      @Nullable Integer openings,
      @Nullable Boolean directApply,
      List<String> applicantCountries,
      @Nullable Integer experienceMonths,
      @Nullable Boolean experienceInsteadOfEducation,
      SortedMap<String, String> readFrom,
      boolean agency,
      LocalDate firstSeen,
      LocalDate lastSeen,
      int reposts,
      List<OtherAdvert> others,
      @Nullable Named occupation,
      @Nullable Double confidence,
      @Nullable Double distanceKm) {}

  record OtherAdvert(
      String source, @Nullable String url, @Nullable String employer, boolean agency) {}

  record VacancyHits(
      long total,
      long tookMicros,
      List<Vacancy> hits,
      SortedMap<String, List<FacetCount>> facets,
      Unstated unstated,
      List<Understood> understood) {}

  record Unstated(long total, long hours, long pay, List<Vacancy> hits) {}

  record VacancyMatch(
      Vacancy vacancy, double score, List<Reason> reasons, List<Component> components) {}

  record VacancyMatches(String generation, long total, List<VacancyMatch> matches) {}

  record Training(
      String id,
      String title,
      String kind,
      @Nullable String level,
      int months,
      @Nullable Integer hoursPerWeek,
      List<String> ways,
      String entry,
      @Nullable String entryLevel,
      List<Named> occupations,
      List<Named> skills,
      List<String> grants,
      @Nullable String cost,
      List<String> funding,
      List<String> places,
      Provenance provenance) {}

  record Region(String code, String name) {}

  record DataSet(String id, Provenance provenance) {}

  record Source(String id, Map<String, Long> records, Instant lastSeen, List<DataSet> dataSets) {}

  record Generation(String id, Instant created, boolean current, SortedMap<String, Long> counts) {}

  record Status(
      String generation, Instant created, SortedMap<String, Long> counts, List<Source> sources) {}

  record Part(String name, String status, @Nullable String detail, @Nullable String data) {}

  record Health(String status, List<Part> parts) {}
}
