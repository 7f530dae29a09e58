package nl.koerswijzer.server.web.form;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The profile as it was filled in: text as typed, ids as ticked. It travels from page to page as
 * fields of forms and is kept nowhere.
 *
 * @param filled what was filled in, by field; fields that are empty are left out
 */
public record ProfileForm(Map<ProfileField, List<String>> filled) {
  public static final ProfileForm EMPTY = new ProfileForm(Map.of());

  public static final int MAX_FIELD = ProfileField.SHORT;
  private static final int MAX_TICKS = 200;

  /** The level of somebody who does it alone, when none is said. */
  private static final int ALONE = 3;

  private static final Pattern SKILL = Pattern.compile("(.+?)(?::([1-5]))?");
  private static final Pattern RATED = Pattern.compile("(.+):([0-9])");

  /** A field with its value, as a form sends it. */
  public record Answer(String name, String value) {}

  public ProfileForm {
    Map<ProfileField, List<String>> copy = new EnumMap<>(ProfileField.class);
    filled.forEach(
        (field, values) -> {
          if (!values.isEmpty()) {
            copy.put(field, List.copyOf(values));
          }
        });
    filled = Collections.unmodifiableMap(copy);
  }

  public static ProfileForm of(Context context) {
    return of(context.formParamMap());
  }

  /** What a form sent, within the bounds of each field; names that are not ours are left out. */
  public static ProfileForm of(Map<String, List<String>> sent) {
    Map<ProfileField, List<String>> filled = new EnumMap<>(ProfileField.class);
    new TreeMap<>(sent)
        .forEach(
            (name, values) ->
                ProfileField.ofInput(name)
                    .ifPresent(
                        field ->
                            add(
                                filled.computeIfAbsent(field, key -> new ArrayList<>()),
                                field,
                                values)));
    return new ProfileForm(filled);
  }

  private static void add(List<String> known, ProfileField field, List<String> values) {
    for (String value : values) {
      String bounded = bounded(value, field.length());
      if (!bounded.isEmpty() && known.size() < field.most() && !known.contains(bounded)) {
        known.add(bounded);
      }
    }
  }

  /** The same form with other values for a field. */
  public ProfileForm with(ProfileField field, List<String> values) {
    Map<ProfileField, List<String>> changed = new LinkedHashMap<>(filled);
    changed.put(field, values);
    return new ProfileForm(changed);
  }

  /** The same form for another question. */
  public ProfileForm asking(String changed) {
    return with(ProfileField.QUESTION, changed.isEmpty() ? List.of() : List.of(changed));
  }

  /** The same form as fields, so that a page can hand it over again. */
  public List<Answer> answers() {
    return answersBut(Set.of());
  }

  /** The same for a page that shows some fields itself. */
  public List<Answer> answersBut(Set<ProfileField> shown) {
    List<Answer> answers = new ArrayList<>();
    filled.forEach(
        (field, values) -> {
          if (!shown.contains(field)) {
            values.forEach(value -> answers.add(new Answer(field.field(), value)));
          }
        });
    return answers;
  }

  public String question() {
    return one(ProfileField.QUESTION);
  }

  public String goal() {
    return one(ProfileField.GOAL);
  }

  public String occupation() {
    return one(ProfileField.OCCUPATION);
  }

  public String text() {
    return one(ProfileField.TEXT);
  }

  public String level() {
    return one(ProfileField.LEVEL);
  }

  public String place() {
    return one(ProfileField.PLACE);
  }

  public String distance() {
    return one(ProfileField.DISTANCE);
  }

  public String hoursMin() {
    return one(ProfileField.HOURS_MIN);
  }

  public String hoursMax() {
    return one(ProfileField.HOURS_MAX);
  }

  public String pay() {
    return one(ProfileField.PAY);
  }

  public String months() {
    return one(ProfileField.MONTHS);
  }

  /** The answers to the questionnaire, 1–5 by item; what is no such answer is left out. */
  public Map<String, Integer> questionnaire() {
    return rated(ProfileField.ANSWER, 1, 5);
  }

  /** How important each work value is, 0–3 by value. */
  public Map<String, Integer> ranks() {
    return rated(ProfileField.RANK, 0, 3);
  }

  /**
   * How well each confirmed skill is mastered, 1–5 by id; of a skill that stands twice, the last.
   */
  public Map<String, Integer> skills() {
    Map<String, Integer> skills = new LinkedHashMap<>();
    for (String value : many(ProfileField.SKILL)) {
      Matcher read = SKILL.matcher(value);
      if (read.matches()) {
        skills.put(read.group(1), read.group(2) == null ? ALONE : Integer.parseInt(read.group(2)));
      }
    }
    return skills;
  }

  /** Ids of what may never come again, of one kind: {@code occupation} or {@code theme}. */
  List<String> never(String kind) {
    String start = kind + ":";
    return many(ProfileField.NEVER).stream()
        .filter(value -> value.startsWith(start))
        .map(value -> value.substring(start.length()))
        .toList();
  }

  /** The only value of a field; empty when there is none. */
  String one(ProfileField field) {
    List<String> values = many(field);
    return values.isEmpty() ? "" : values.get(0);
  }

  /** All values of a field, each once, in the order in which they came. */
  public List<String> many(ProfileField field) {
    return filled.getOrDefault(field, List.of());
  }

  private Map<String, Integer> rated(ProfileField field, int lowest, int highest) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String value : many(field)) {
      Matcher read = RATED.matcher(value);
      if (read.matches()) {
        int number = Integer.parseInt(read.group(2));
        if (number >= lowest && number <= highest) {
          numbers.put(read.group(1), number);
        }
      }
    }
    return numbers;
  }

  static void add(List<Answer> answers, String name, String value) {
    if (!value.isEmpty()) {
      answers.add(new Answer(name, value));
    }
  }

  /** The value of a field that is no part of the profile. */
  public static String field(Context context, String name, int length) {
    String value = context.formParam(name);
    return value == null ? "" : bounded(value, length);
  }

  public static String bounded(String value, int length) {
    String stripped = value.strip();
    return stripped.substring(0, Math.min(length, stripped.length()));
  }

  /** The values of a field that is no part of the profile. */
  public static Set<String> ticks(Context context, String name) {
    Set<String> ticks = new TreeSet<>();
    for (String value : context.formParams(name)) {
      if (value.length() <= MAX_FIELD && ticks.size() < MAX_TICKS) {
        ticks.add(value);
      }
    }
    return Collections.unmodifiableSet(ticks);
  }
}
