package nl.koerswijzer.match.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.profile.ProfileDraft.AvoidDraft;
import nl.koerswijzer.match.profile.ProfileDraft.HoursDraft;
import nl.koerswijzer.match.profile.ProfileDraft.SkillDraft;
import nl.koerswijzer.model.CareerGoal;
import nl.koerswijzer.model.CareerQuestion;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.Avoid;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import org.jspecify.annotations.Nullable;

/** One reading of a draft: gathers what is wrong while it makes the profile. */
final class ProfileReading {
  private static final int MAX_SKILLS = 5_000;
  private static final int MAX_AVOIDED = 1_000;
  private static final int MAX_TEXT = 20_000;
  private static final double MAX_PAY = 100_000;
  private static final int USUAL_LEVEL = 3;

  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final ProfileDraft draft;
  private final List<Violation> violations = new ArrayList<>();

  ProfileReading(Catalog catalog, Vocabulary vocabulary, ProfileDraft draft) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.draft = draft;
  }

  /**
   * @throws InvalidInputException naming every field that is wrong
   */
  ClientProfile profile() {
    ClientProfile profile = read();
    if (violations.isEmpty() && profile.isEmpty()) {
      refuse(
          "profile",
          "is empty; fill in at least one of currentOccupation, skills, text, interests, values");
    }
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
    return profile;
  }

  private ClientProfile read() {
    return new ClientProfile(
        occupation("profile.currentOccupation", draft.currentOccupation()),
        skills(),
        text(),
        interests(),
        values(),
        educationLevel(),
        place(),
        distance(),
        hours(),
        number("profile.minMonthlyPay", draft.minMonthlyPay(), MAX_PAY),
        months(),
        avoid(),
        choice("question", draft.question(), CareerQuestion.values()),
        choice("goal", draft.goal(), CareerGoal.values()));
  }

  private @Nullable String occupation(String field, @Nullable String id) {
    return id == null
        ? null
        : known(field, id, catalog::occupationIndex, "occupation")
            .map(index -> catalog.occupations().get(index).id())
            .orElse(null);
  }

  private Optional<Integer> known(
      String field, @Nullable String id, ToIntFunction<String> find, String kind) {
    int index = id == null ? -1 : find.applyAsInt(id);
    if (index < 0) {
      refuse(field, "there is no " + kind + " '" + shortened(id) + "'");
      return Optional.empty();
    }
    return Optional.of(index);
  }

  private List<HeldSkill> skills() {
    List<@Nullable SkillDraft> drafts = orEmpty(draft.skills());
    if (drafts.size() > MAX_SKILLS) {
      refuse("profile.skills", "holds " + drafts.size() + " skills; at most " + MAX_SKILLS);
      return List.of();
    }
    List<HeldSkill> skills = new ArrayList<>(drafts.size());
    Map<String, Integer> levels = new HashMap<>();
    for (int position = 0; position < drafts.size(); position++) {
      skill("profile.skills[" + position + "]", drafts.get(position))
          .filter(skill -> isNew(skill, levels, skills.size()))
          .ifPresent(skills::add);
    }
    return skills;
  }

  private Optional<HeldSkill> skill(String field, @Nullable SkillDraft draft) {
    if (draft == null) {
      refuse(field, "is empty");
      return Optional.empty();
    }
    Optional<Integer> index = known(field + ".id", draft.id(), catalog::skillIndex, "skill");
    Double level = draft.level() == null ? Double.valueOf(USUAL_LEVEL) : draft.level();
    if (!(level >= 1 && level <= 5) || level != Math.rint(level)) {
      refuse(field + ".level", "level " + number(level) + " is not one of 1, 2, 3, 4, 5");
      return Optional.empty();
    }
    return index.map(known -> new HeldSkill(catalog.skills().get(known).id(), level.intValue()));
  }

  private boolean isNew(HeldSkill skill, Map<String, Integer> levels, int position) {
    Integer before = levels.putIfAbsent(skill.id(), skill.level());
    if (before != null && before != skill.level()) {
      refuse(
          "profile.skills[" + position + "].level",
          "skill '"
              + skill.id()
              + "' stands twice, with levels "
              + before
              + " and "
              + skill.level());
    }
    return before == null;
  }

  private @Nullable String text() {
    String text = draft.text();
    if (text != null && text.length() > MAX_TEXT) {
      refuse("profile.text", "has " + text.length() + " characters; at most " + MAX_TEXT);
      return null;
    }
    return text == null || text.isBlank() ? null : text;
  }

  private @Nullable InterestProfile interests() {
    Map<String, @Nullable Double> scores = draft.interests();
    if (scores == null || scores.isEmpty()) {
      return null;
    }
    int before = violations.size();
    new TreeMap<>(scores)
        .forEach(
            (letter, score) -> {
              String field = "profile.interests." + shortened(letter);
              if (!letter.matches("[RIASEC]")) {
                refuse(field, "there is no interest type '" + shortened(letter) + "'");
              } else {
                requireWithin(field, score, 100);
              }
            });
    double[] all = new double[InterestType.values().length];
    for (InterestType type : InterestType.values()) {
      String letter = String.valueOf(type.letter());
      Double score = scores.get(letter);
      if (!scores.containsKey(letter)) {
        refuse("profile.interests." + letter, "is missing; all six scores are needed");
      }
      all[type.ordinal()] = score == null ? 0 : score;
    }
    return violations.size() > before ? null : InterestProfile.of(all);
  }

  private SortedMap<String, Integer> values() {
    SortedMap<String, Integer> values = new TreeMap<>();
    Map<String, @Nullable Double> drafts = draft.values();
    if (drafts == null) {
      return values;
    }
    new TreeMap<>(drafts)
        .forEach(
            (id, importance) -> {
              String field = "profile.values." + shortened(id);
              if (!vocabulary.values().contains(id)) {
                refuse(field, "there is no work value '" + shortened(id) + "'");
              } else if (requireWithin(field, importance, 3)) {
                values.put(id, (int) Math.round(importance));
              }
            });
    return values;
  }

  private @Nullable EducationLevel educationLevel() {
    String code = draft.educationLevel();
    if (code == null) {
      return null;
    }
    Optional<EducationLevel> level = EducationLevel.of(code);
    if (level.isEmpty()) {
      refuse(
          "profile.educationLevel",
          "level '" + shortened(code) + "' is not one of entry, 1, 2, 3, 4, 4+, 5, 6, 7, 8");
    }
    return level.orElse(null);
  }

  private @Nullable String place() {
    String place = draft.place();
    if (place == null || place.isBlank()) {
      return null;
    }
    if (place.length() > 100 || catalog.gazetteer().find(place).isEmpty()) {
      refuse("profile.place", "there is no place or postcode '" + shortened(place) + "'");
      return null;
    }
    return place.strip();
  }

  private @Nullable Double distance() {
    Double distance = number("profile.maxDistanceKm", draft.maxDistanceKm(), 300);
    if (distance != null && (draft.place() == null || draft.place().isBlank())) {
      refuse("profile.maxDistanceKm", "a distance needs a place; fill in profile.place");
    }
    return distance;
  }

  private @Nullable Hours hours() {
    HoursDraft hours = draft.hours();
    if (hours == null) {
      return null;
    }
    Double min = number("profile.hours.min", hours.min(), 80);
    Double max = number("profile.hours.max", hours.max(), 80);
    double from = min == null ? 0 : min;
    double to = max == null ? 80 : max;
    if (max != null && to == 0) {
      refuse("profile.hours.max", "nobody works 0 hours a week");
    } else if (from > to) {
      refuse("profile.hours", "from " + number(from) + " to " + number(to) + " hours runs back");
    } else {
      return new Hours(from, to);
    }
    return null;
  }

  private @Nullable Integer months() {
    Double months = number("profile.maxTrainingMonths", draft.maxTrainingMonths(), 120);
    return months == null ? null : (Integer) months.intValue();
  }

  private Avoid avoid() {
    AvoidDraft avoid = draft.avoid();
    if (avoid == null) {
      return Avoid.NOTHING;
    }
    return new Avoid(
        avoided("demands", avoid.demands(), vocabulary.demands(), "demand"),
        avoidedOccupations(orEmpty(avoid.occupations())),
        avoided("themes", avoid.themes(), vocabulary.themes(), "theme"));
  }

  private List<String> avoided(
      String name, @Nullable List<@Nullable String> ids, Set<String> known, String kind) {
    String field = "profile.avoid." + name;
    List<String> found = new ArrayList<>();
    List<@Nullable String> wanted = atMost(field, orEmpty(ids));
    for (int position = 0; position < wanted.size(); position++) {
      String id = wanted.get(position);
      if (id == null || !known.contains(id)) {
        refuse(field + "[" + position + "]", "there is no " + kind + " '" + shortened(id) + "'");
      } else if (!found.contains(id)) {
        found.add(id);
      }
    }
    return found;
  }

  private List<String> avoidedOccupations(List<@Nullable String> ids) {
    String field = "profile.avoid.occupations";
    Set<String> found = new java.util.LinkedHashSet<>();
    List<@Nullable String> wanted = atMost(field, ids);
    for (int position = 0; position < wanted.size(); position++) {
      known(
              field + "[" + position + "]",
              wanted.get(position),
              catalog::occupationIndex,
              "occupation")
          .ifPresent(index -> found.add(catalog.occupations().get(index).id()));
    }
    return List.copyOf(found);
  }

  private List<@Nullable String> atMost(String field, List<@Nullable String> ids) {
    if (ids.size() > MAX_AVOIDED) {
      refuse(field, "holds " + ids.size() + " entries; at most " + MAX_AVOIDED);
      return List.of();
    }
    return ids;
  }

  private <E extends Enum<E>> @Nullable E choice(String name, @Nullable String id, E[] values) {
    if (id == null) {
      return null;
    }
    for (E value : values) {
      if (value.name().equalsIgnoreCase(id)) {
        return value;
      }
    }
    String allowed =
        Stream.of(values)
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    refuse("profile." + name, name + " '" + shortened(id) + "' is not one of " + allowed);
    return null;
  }

  private @Nullable Double number(String field, @Nullable Double value, double highest) {
    return value == null || !requireWithin(field, value, highest) ? null : value;
  }

  private boolean requireWithin(String field, @Nullable Double value, double highest) {
    if (value == null || !(value >= 0 && value <= highest)) {
      refuse(
          field,
          (value == null ? "nothing" : number(value)) + " is not within 0–" + number(highest));
      return false;
    }
    return true;
  }

  private void refuse(String field, String message) {
    violations.add(new Violation(field, message));
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  private static String shortened(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private static <T extends @Nullable Object> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
