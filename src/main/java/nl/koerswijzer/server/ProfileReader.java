package nl.koerswijzer.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koerswijzer.match.profile.ProfileDraft;
import nl.koerswijzer.match.profile.ProfileDraft.AvoidDraft;
import nl.koerswijzer.match.profile.ProfileDraft.HoursDraft;
import nl.koerswijzer.match.profile.ProfileDraft.SkillDraft;
import org.jspecify.annotations.Nullable;

/**
 * Reads a client's profile from JSON. Only the shape is looked at here; ranges and ids are checked
 * against the catalog by the use cases.
 */
public final class ProfileReader {
  private static final int MAX_TEXT = 50_000;
  private static final int MAX_ELEMENTS = 10_000;

  private ProfileReader() {}

  /** Reads the field {@code profile}; what is wrong is noted at the input. */
  public static ProfileDraft read(JsonInput input) {
    JsonInput profile = input.object("profile");
    if (profile == null) {
      input.reject("profile", "is missing");
      profile = JsonInput.EMPTY;
    }
    return new ProfileDraft(
        profile.text("currentOccupation", MAX_TEXT),
        skills(profile),
        profile.text("text", MAX_TEXT),
        numbers(profile.object("interests")),
        numbers(profile.object("values")),
        profile.text("educationLevel", MAX_TEXT),
        profile.text("place", MAX_TEXT),
        profile.number("maxDistanceKm"),
        hours(profile.object("hours")),
        profile.number("minMonthlyPay"),
        profile.number("maxTrainingMonths"),
        avoid(profile.object("avoid")),
        profile.text("question", MAX_TEXT),
        profile.text("goal", MAX_TEXT));
  }

  private static List<@Nullable SkillDraft> skills(JsonInput profile) {
    List<@Nullable SkillDraft> skills = new ArrayList<>();
    for (JsonInput skill : profile.objects("skills", MAX_ELEMENTS)) {
      skills.add(new SkillDraft(skill.text("id", MAX_TEXT), skill.number("level")));
    }
    return skills;
  }

  private static @Nullable Map<String, @Nullable Double> numbers(@Nullable JsonInput object) {
    if (object == null) {
      return null;
    }
    Map<String, @Nullable Double> numbers = new TreeMap<>();
    for (String name : object.names()) {
      numbers.put(name, object.number(name));
    }
    return numbers;
  }

  private static @Nullable HoursDraft hours(@Nullable JsonInput hours) {
    return hours == null ? null : new HoursDraft(hours.number("min"), hours.number("max"));
  }

  private static @Nullable AvoidDraft avoid(@Nullable JsonInput avoid) {
    if (avoid == null) {
      return null;
    }
    return new AvoidDraft(
        avoided(avoid, "demands"), avoided(avoid, "occupations"), avoided(avoid, "themes"));
  }

  private static List<@Nullable String> avoided(JsonInput avoid, String name) {
    return new ArrayList<>(avoid.texts(name, MAX_ELEMENTS, MAX_TEXT));
  }
}
