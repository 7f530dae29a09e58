package nl.koerswijzer.server.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.koerswijzer.match.ProfileDraft;
import nl.koerswijzer.match.ProfileDraft.AvoidDraft;
import nl.koerswijzer.match.ProfileDraft.HoursDraft;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.InvalidInputException.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The short profile as it was filled in: text as typed, ids as ticked.
 *
 * @param question id of what brings the person, such as {@code choose}
 * @param goal id of where the person wants to get, such as {@code rise}
 * @param occupation what the person does now, in own words
 * @param text what the person can do, in own words
 */
public record ProfileForm(
    String question,
    String goal,
    String occupation,
    String text,
    Set<String> activities,
    Set<String> values,
    Set<String> demands,
    String level,
    String place,
    String distance,
    String hoursMin,
    String hoursMax,
    String pay,
    String months) {
  static final ProfileForm EMPTY =
      new ProfileForm("", "", "", "", Set.of(), Set.of(), Set.of(), "", "", "", "", "", "", "");

  static final int MAX_FIELD = 200;
  private static final int MAX_TEXT = 10_000;
  private static final int MAX_TICKS = 200;

  /** A field with its value, as a form sends it. */
  public record Answer(String name, String value) {}

  static ProfileForm of(Context context) {
    return new ProfileForm(
        field(context, "question", MAX_FIELD),
        field(context, "goal", MAX_FIELD),
        field(context, "occupation", MAX_FIELD),
        field(context, "text", MAX_TEXT),
        ticks(context, "activity"),
        ticks(context, "value"),
        ticks(context, "demand"),
        field(context, "level", MAX_FIELD),
        field(context, "place", MAX_FIELD),
        field(context, "distance", MAX_FIELD),
        field(context, "hoursMin", MAX_FIELD),
        field(context, "hoursMax", MAX_FIELD),
        field(context, "pay", MAX_FIELD),
        field(context, "months", MAX_FIELD));
  }

  /** The same form for another question. */
  ProfileForm asking(String changed) {
    return new ProfileForm(
        changed,
        goal,
        occupation,
        text,
        activities,
        values,
        demands,
        level,
        place,
        distance,
        hoursMin,
        hoursMax,
        pay,
        months);
  }

  /** The same form as fields, so that a page can hand it over again. */
  public List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    add(answers, "question", question);
    add(answers, "goal", goal);
    add(answers, "occupation", occupation);
    add(answers, "text", text);
    activities.forEach(id -> add(answers, "activity", id));
    values.forEach(id -> add(answers, "value", id));
    demands.forEach(id -> add(answers, "demand", id));
    add(answers, "level", level);
    add(answers, "place", place);
    add(answers, "distance", distance);
    add(answers, "hoursMin", hoursMin);
    add(answers, "hoursMax", hoursMax);
    add(answers, "pay", pay);
    add(answers, "months", months);
    return answers;
  }

  static void add(List<Answer> answers, String name, String value) {
    if (!value.isEmpty()) {
      answers.add(new Answer(name, value));
    }
  }

  /**
   * The profile that the form describes.
   *
   * @param occupationId the occupation that was recognized, absent when none was
   * @param questions the items of which activities were shown
   * @param violations takes what cannot be read
   */
  ProfileDraft draft(
      @Nullable String occupationId, List<InterestQuestion> questions, List<Violation> violations) {
    return new ProfileDraft(
        occupationId,
        null,
        text.isEmpty() ? null : text,
        interests(questions),
        valuesDraft(),
        level.isEmpty() ? null : level,
        place.isEmpty() ? null : place,
        place.isEmpty() ? null : number("profile.maxDistanceKm", distance, violations),
        hours(violations),
        number("profile.minMonthlyPay", pay, violations),
        number("profile.maxTrainingMonths", months, violations),
        demands.isEmpty() ? null : new AvoidDraft(new ArrayList<>(demands), null, null),
        question.isEmpty() ? null : question,
        goal.isEmpty() ? null : goal);
  }

  /** The share of a type's activities that were ticked, 0–100. */
  private @Nullable Map<String, @Nullable Double> interests(List<InterestQuestion> questions) {
    if (activities.isEmpty()) {
      return null;
    }
    Map<String, @Nullable Double> interests = new TreeMap<>();
    for (InterestType type : InterestType.values()) {
      List<InterestQuestion> asked =
          questions.stream().filter(question -> question.type() == type).toList();
      long liked = asked.stream().filter(question -> activities.contains(question.id())).count();
      interests.put(
          String.valueOf(type.letter()), asked.isEmpty() ? 0 : 100.0 * liked / asked.size());
    }
    return interests;
  }

  private @Nullable Map<String, @Nullable Double> valuesDraft() {
    if (values.isEmpty()) {
      return null;
    }
    Map<String, @Nullable Double> important = new TreeMap<>();
    values.forEach(value -> important.put(value, 3.0));
    return important;
  }

  private @Nullable HoursDraft hours(List<Violation> violations) {
    Double min = number("profile.hours.min", hoursMin, violations);
    Double max = number("profile.hours.max", hoursMax, violations);
    return min == null && max == null ? null : new HoursDraft(min, max);
  }

  /** A number as people type it: "2.500", "2500,50" and "€ 2500" are fine. */
  static @Nullable Double number(String field, String text, List<Violation> violations) {
    if (text.isEmpty()) {
      return null;
    }
    String plain =
        text.replace("€", "").strip().replaceAll("\\.(?=[0-9]{3}(?![0-9]))", "").replace(',', '.');
    if (plain.matches("[0-9]{1,9}(\\.[0-9]{1,4})?")) {
      return Double.valueOf(plain);
    }
    violations.add(new Violation(field, "is not a number"));
    return null;
  }

  static String field(Context context, String name, int length) {
    String value = context.formParam(name);
    if (value == null) {
      return "";
    }
    String stripped = value.strip();
    return stripped.substring(0, Math.min(length, stripped.length()));
  }

  static Set<String> ticks(Context context, String name) {
    Set<String> ticks = new TreeSet<>();
    for (String value : context.formParams(name)) {
      if (value.length() <= MAX_FIELD && ticks.size() < MAX_TICKS) {
        ticks.add(value);
      }
    }
    return java.util.Collections.unmodifiableSet(ticks);
  }
}
