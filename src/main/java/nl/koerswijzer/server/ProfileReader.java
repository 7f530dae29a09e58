package nl.koerswijzer.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.model.CareerQuestion;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.Avoid;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestType;
import org.jspecify.annotations.Nullable;

/**
 * Reads a client's profile from JSON. Shape and ranges are checked here; whether the ids exist is
 * known to the catalog only and checked by the use cases.
 */
public final class ProfileReader {
  /** Letters of the longest free text. */
  public static final int MAX_TEXT = 50_000;

  private static final int MAX_ID = 200;
  private static final int MAX_SKILLS = 5_000;
  private static final int MAX_AVOIDED = 500;

  private ProfileReader() {}

  /** Reads a profile; what is wrong is noted at the input. */
  public static ClientProfile read(JsonInput input) {
    return new ClientProfile(
        input.text("currentOccupation", MAX_ID),
        skills(input),
        input.text("text", MAX_TEXT),
        interests(input),
        values(input),
        input.choice("educationLevel", EducationLevel::of, "entry, 1, 2, 3, 4, 4+, 5, 6, 7, 8"),
        input.text("place", 100),
        input.number("maxDistanceKm", 1, 300),
        hours(input),
        input.number("minMonthlyPay", 0, 100_000),
        input.integer("maxTrainingMonths", 0, 120),
        avoid(input),
        question(input));
  }

  private static List<HeldSkill> skills(JsonInput input) {
    List<HeldSkill> skills = new ArrayList<>();
    for (JsonInput skill : input.objects("skills", MAX_SKILLS)) {
      String id = skill.text("id", MAX_ID);
      Integer level = skill.integer("level", 1, 5);
      if (id == null) {
        skill.reject("id", "is missing");
      } else {
        skills.add(new HeldSkill(id, level == null ? 3 : level));
      }
    }
    return skills;
  }

  private static @Nullable InterestProfile interests(JsonInput input) {
    JsonInput interests = input.object("interests");
    if (interests == null) {
      return null;
    }
    double[] scores = new double[6];
    boolean complete = true;
    for (InterestType type : InterestType.values()) {
      String letter = String.valueOf(type.letter());
      Double score = interests.number(letter, 0, 100);
      if (score == null) {
        complete = false;
      } else {
        scores[type.ordinal()] = score;
      }
    }
    if (!complete) {
      input.reject("interests", "must give R, I, A, S, E and C, each within 0–100");
      return null;
    }
    return InterestProfile.of(scores);
  }

  private static SortedMap<String, Integer> values(JsonInput input) {
    SortedMap<String, Integer> values = new TreeMap<>();
    JsonInput given = input.object("values");
    if (given != null) {
      for (String name : given.names()) {
        Integer strength = given.integer(name, 0, 3);
        if (strength != null) {
          values.put(name, strength);
        }
      }
    }
    return values;
  }

  private static @Nullable Hours hours(JsonInput input) {
    JsonInput hours = input.object("hours");
    if (hours == null) {
      return null;
    }
    Double min = hours.number("min", 0, 80);
    Double max = hours.number("max", 0, 80);
    double from = min == null ? 0 : min;
    double to = max == null ? 80 : max;
    if (from > to) {
      input.reject("hours", "min is above max");
      return null;
    }
    return new Hours(from, to);
  }

  private static Avoid avoid(JsonInput input) {
    JsonInput avoid = input.object("avoid");
    if (avoid == null) {
      return Avoid.NOTHING;
    }
    return new Avoid(
        avoid.texts("demands", MAX_AVOIDED, MAX_ID),
        avoid.texts("occupations", MAX_AVOIDED, MAX_ID),
        avoid.texts("themes", MAX_AVOIDED, MAX_ID));
  }

  private static @Nullable CareerQuestion question(JsonInput input) {
    return input.choice("question", ProfileReader::question, "choose, progress, meaning, stuck");
  }

  private static Optional<CareerQuestion> question(String text) {
    for (CareerQuestion question : CareerQuestion.values()) {
      if (question.name().toLowerCase(Locale.ROOT).equals(text)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }
}
