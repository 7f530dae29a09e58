package nl.koerswijzer.match.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A profile as it arrives from outside, before anybody looked whether it can be used; its shape is
 * that of the JSON profile. {@link ProfileCheck} makes a profile of it.
 *
 * @param interests scores 0–100 by letter
 * @param educationLevel NLQF code such as {@code 4+}
 * @param question such as {@code choose}
 * @param goal such as {@code rise}
 */
public record ProfileDraft(
    @Nullable String currentOccupation,
    @Nullable List<@Nullable SkillDraft> skills,
    @Nullable String text,
    @Nullable Map<String, @Nullable Double> interests,
    @Nullable Map<String, @Nullable Double> values,
    @Nullable String educationLevel,
    @Nullable String place,
    @Nullable Double maxDistanceKm,
    @Nullable HoursDraft hours,
    @Nullable Double minMonthlyPay,
    @Nullable Double maxTrainingMonths,
    @Nullable AvoidDraft avoid,
    @Nullable String question,
    @Nullable String goal) {
  /**
   * @param level absent means 3: does it alone
   */
  public record SkillDraft(@Nullable String id, @Nullable Double level) {}

  /** Hours a week. */
  public record HoursDraft(@Nullable Double min, @Nullable Double max) {}

  /** Ids of what the work may not be. */
  public record AvoidDraft(
      @Nullable List<@Nullable String> demands,
      @Nullable List<@Nullable String> occupations,
      @Nullable List<@Nullable String> themes) {}
}
