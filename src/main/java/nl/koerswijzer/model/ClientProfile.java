package nl.koerswijzer.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a client tells of themselves; personal, so never logged and never stored. Every part is
 * optional.
 *
 * @param currentOccupation id of the occupation now
 * @param skills skills that the client confirmed
 * @param text free text in which skills may be found
 * @param interests scores 0–100
 * @param values importance 0–3 by work value id
 * @param educationLevel highest level reached
 * @param place four digits of a postcode, or a town
 * @param maxDistanceKm farthest way to work, 0–300
 * @param hours hours a week wanted
 * @param minMonthlyPay lowest gross pay a month for the hours of a full-time week
 * @param maxTrainingMonths longest training, 0–120
 * @param avoid what the work may not ask
 * @param question what brings the client
 * @param goal where the client wants to get
 */
public record ClientProfile(
    @Nullable String currentOccupation,
    List<HeldSkill> skills,
    @Nullable String text,
    @Nullable InterestProfile interests,
    SortedMap<String, Integer> values,
    @Nullable EducationLevel educationLevel,
    @Nullable String place,
    @Nullable Double maxDistanceKm,
    @Nullable Hours hours,
    @Nullable Double minMonthlyPay,
    @Nullable Integer maxTrainingMonths,
    Avoid avoid,
    @Nullable CareerQuestion question,
    @Nullable CareerGoal goal) {
  /** The profile of somebody who told nothing. */
  public static final ClientProfile EMPTY =
      new ClientProfile(
          null,
          List.of(),
          null,
          null,
          new TreeMap<>(),
          null,
          null,
          null,
          null,
          null,
          null,
          Avoid.NOTHING,
          null,
          null);

  /**
   * A skill that the client confirmed.
   *
   * @param id id of the skill
   * @param level 1 (has seen it done) to 5 (teaches others)
   */
  public record HeldSkill(String id, int level) {
    /**
     * @throws IllegalArgumentException when the level is not within 1–5
     */
    public HeldSkill {
      if (level < 1 || level > 5) {
        throw new IllegalArgumentException("skill level " + level + " is not within 1–5");
      }
    }
  }

  /**
   * What the work may not ask.
   *
   * @param demands ids of demands
   * @param occupations ids of occupations
   * @param themes ids of everyday themes
   */
  public record Avoid(List<String> demands, List<String> occupations, List<String> themes) {
    public static final Avoid NOTHING = new Avoid(List.of(), List.of(), List.of());

    public Avoid {
      demands = List.copyOf(demands);
      occupations = List.copyOf(occupations);
      themes = List.copyOf(themes);
    }

    public boolean isEmpty() {
      return demands.isEmpty() && occupations.isEmpty() && themes.isEmpty();
    }
  }

  public ClientProfile {
    skills = List.copyOf(skills);
    values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** Nothing was told from which a match could start. */
  public boolean isEmpty() {
    return equals(EMPTY);
  }

  public ClientProfile withCurrentOccupation(@Nullable String changed) {
    return with(parts -> parts.currentOccupation = changed);
  }

  public ClientProfile withSkills(List<HeldSkill> changed) {
    return with(parts -> parts.skills = changed);
  }

  public ClientProfile withInterests(@Nullable InterestProfile changed) {
    return with(parts -> parts.interests = changed);
  }

  public ClientProfile withEducationLevel(@Nullable EducationLevel changed) {
    return with(parts -> parts.educationLevel = changed);
  }

  public ClientProfile withHours(@Nullable Hours changed) {
    return with(parts -> parts.hours = changed);
  }

  public ClientProfile withMinMonthlyPay(@Nullable Double changed) {
    return with(parts -> parts.minMonthlyPay = changed);
  }

  public ClientProfile withMaxTrainingMonths(@Nullable Integer changed) {
    return with(parts -> parts.maxTrainingMonths = changed);
  }

  public ClientProfile withAvoid(Avoid changed) {
    return with(parts -> parts.avoid = changed);
  }

  private ClientProfile with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.profile();
  }

  /** The parts of a profile while one of them is changed. */
  private static final class Parts {
    private @Nullable String currentOccupation;
    private List<HeldSkill> skills;
    private @Nullable String text;
    private @Nullable InterestProfile interests;
    private SortedMap<String, Integer> values;
    private @Nullable EducationLevel educationLevel;
    private @Nullable String place;
    private @Nullable Double maxDistanceKm;
    private @Nullable Hours hours;
    private @Nullable Double minMonthlyPay;
    private @Nullable Integer maxTrainingMonths;
    private Avoid avoid;
    private @Nullable CareerQuestion question;
    private @Nullable CareerGoal goal;

    Parts(ClientProfile profile) {
      currentOccupation = profile.currentOccupation;
      skills = profile.skills;
      text = profile.text;
      interests = profile.interests;
      values = profile.values;
      educationLevel = profile.educationLevel;
      place = profile.place;
      maxDistanceKm = profile.maxDistanceKm;
      hours = profile.hours;
      minMonthlyPay = profile.minMonthlyPay;
      maxTrainingMonths = profile.maxTrainingMonths;
      avoid = profile.avoid;
      question = profile.question;
      goal = profile.goal;
    }

    ClientProfile profile() {
      return new ClientProfile(
          currentOccupation,
          skills,
          text,
          interests,
          values,
          educationLevel,
          place,
          maxDistanceKm,
          hours,
          minMonthlyPay,
          maxTrainingMonths,
          avoid,
          question,
          goal);
    }
  }
}
