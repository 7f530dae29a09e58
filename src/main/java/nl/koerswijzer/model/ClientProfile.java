package nl.koerswijzer.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    @Nullable CareerQuestion question) {
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
    return new ClientProfile(
        changed,
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
        question);
  }

  public ClientProfile withSkills(List<HeldSkill> changed) {
    return new ClientProfile(
        currentOccupation,
        changed,
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
        question);
  }

  public ClientProfile withInterests(@Nullable InterestProfile changed) {
    return new ClientProfile(
        currentOccupation,
        skills,
        text,
        changed,
        values,
        educationLevel,
        place,
        maxDistanceKm,
        hours,
        minMonthlyPay,
        maxTrainingMonths,
        avoid,
        question);
  }

  public ClientProfile withEducationLevel(@Nullable EducationLevel changed) {
    return new ClientProfile(
        currentOccupation,
        skills,
        text,
        interests,
        values,
        changed,
        place,
        maxDistanceKm,
        hours,
        minMonthlyPay,
        maxTrainingMonths,
        avoid,
        question);
  }

  public ClientProfile withHours(@Nullable Hours changed) {
    return new ClientProfile(
        currentOccupation,
        skills,
        text,
        interests,
        values,
        educationLevel,
        place,
        maxDistanceKm,
        changed,
        minMonthlyPay,
        maxTrainingMonths,
        avoid,
        question);
  }

  public ClientProfile withMinMonthlyPay(@Nullable Double changed) {
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
        changed,
        maxTrainingMonths,
        avoid,
        question);
  }

  public ClientProfile withMaxTrainingMonths(@Nullable Integer changed) {
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
        changed,
        avoid,
        question);
  }

  public ClientProfile withAvoid(Avoid changed) {
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
        changed,
        question);
  }
}
