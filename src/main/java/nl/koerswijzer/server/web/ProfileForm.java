package nl.koerswijzer.server.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.koerswijzer.match.ProfileDraft;
import nl.koerswijzer.match.ProfileDraft.AvoidDraft;
import nl.koerswijzer.match.ProfileDraft.HoursDraft;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * The short profile as it was filled in: text as typed, ids as ticked.
 *
 * @param occupation what the person does now, in own words
 */
public record ProfileForm(
    String occupation,
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
      new ProfileForm("", Set.of(), Set.of(), Set.of(), "", "", "", "", "", "", "");

  private static final int MAX_FIELD = 200;
  private static final int MAX_TICKS = 200;

  static ProfileForm of(Context context) {
    return new ProfileForm(
        field(context, "occupation"),
        ticks(context, "activity"),
        ticks(context, "value"),
        ticks(context, "demand"),
        field(context, "level"),
        field(context, "place"),
        field(context, "distance"),
        field(context, "hoursMin"),
        field(context, "hoursMax"),
        field(context, "pay"),
        field(context, "months"));
  }

  /**
   * The profile that the form describes.
   *
   * @param occupationId the occupation that was recognized, absent when none was
   * @param questions the items of which activities were shown
   * @throws InvalidInputException when a number cannot be read
   */
  ProfileDraft draft(@Nullable String occupationId, List<InterestQuestion> questions) {
    return new ProfileDraft(
        occupationId,
        null,
        null,
        interests(questions),
        valuesDraft(),
        level.isEmpty() ? null : level,
        place.isEmpty() ? null : place,
        place.isEmpty() ? null : number("distance", distance),
        hours(),
        number("pay", pay),
        number("months", months),
        demands.isEmpty() ? null : new AvoidDraft(new ArrayList<>(demands), null, null),
        null);
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

  private @Nullable HoursDraft hours() {
    Double min = number("hoursMin", hoursMin);
    Double max = number("hoursMax", hoursMax);
    return min == null && max == null ? null : new HoursDraft(min, max);
  }

  static @Nullable Double number(String field, String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      double number = Double.parseDouble(text.replace(',', '.'));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // answered below like any other text that is no number
    }
    throw new InvalidInputException("profile." + field, "'" + text + "' is not a number");
  }

  private static String field(Context context, String name) {
    String value = context.formParam(name);
    if (value == null) {
      return "";
    }
    String stripped = value.strip();
    return stripped.substring(0, Math.min(MAX_FIELD, stripped.length()));
  }

  private static Set<String> ticks(Context context, String name) {
    Set<String> ticks = new HashSet<>();
    for (String value : context.formParams(name)) {
      if (value.length() <= MAX_FIELD && ticks.size() < MAX_TICKS) {
        ticks.add(value);
      }
    }
    return Set.copyOf(ticks);
  }
}
