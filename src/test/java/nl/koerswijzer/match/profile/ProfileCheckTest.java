package nl.koerswijzer.match.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.match.MatchCast;
import nl.koerswijzer.match.profile.ProfileDraft.AvoidDraft;
import nl.koerswijzer.match.profile.ProfileDraft.HoursDraft;
import nl.koerswijzer.match.profile.ProfileDraft.SkillDraft;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileCheckTest {
  private static final ProfileCheck CHECK = new ProfileCheck(MatchCast.catalog());

  private static ProfileDraft draft(
      List<@Nullable SkillDraft> skills, @Nullable HoursDraft hours, @Nullable Double distance) {
    return new ProfileDraft(
        null, skills, null, null, null, null, null, distance, hours, null, null, null, null, null);
  }

  private static List<String> fields(ProfileDraft draft) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> CHECK.check(draft));
    return refused.violations().stream().map(Violation::field).toList();
  }

  @Test
  void draft_thatIsRight_becomesAProfile() {
    ClientProfile profile = CHECK.check(draft(List.of(new SkillDraft("koken", null)), null, null));
    assertThat(profile.skills()).containsExactly(new HeldSkill("koken", 3));
  }

  @Test
  void draft_withEverythingWrong_namesEveryField() {
    ProfileDraft wrong =
        new ProfileDraft(
            "piloot",
            List.of(
                new SkillDraft("vliegen", 3.0),
                new SkillDraft("koken", 0.0),
                new SkillDraft("koken", 9.0),
                new SkillDraft("tillen", Double.NaN)),
            null,
            Map.of("R", 101.0, "X", 1.0),
            Map.of("luck", 2.0, "helping", 4.0),
            "9",
            "Nergenshuizen",
            -1.0,
            new HoursDraft(40.0, 20.0),
            Double.POSITIVE_INFINITY,
            121.0,
            new AvoidDraft(List.of("flying"), List.of("piloot"), List.of("iets")),
            "rich",
            "famous");
    assertThat(fields(wrong))
        .contains(
            "profile.currentOccupation",
            "profile.skills[0].id",
            "profile.skills[1].level",
            "profile.skills[2].level",
            "profile.skills[3].level",
            "profile.interests.R",
            "profile.interests.X",
            "profile.values.luck",
            "profile.goal",
            "profile.values.helping",
            "profile.educationLevel",
            "profile.place",
            "profile.maxDistanceKm",
            "profile.hours",
            "profile.minMonthlyPay",
            "profile.maxTrainingMonths",
            "profile.avoid.demands[0]",
            "profile.avoid.occupations[0]",
            "profile.avoid.themes[0]",
            "profile.question");
  }

  @Test
  void draft_thatContradictsItself_isRefused() {
    assertThat(
            fields(
                draft(
                    List.of(new SkillDraft("koken", 2.0), new SkillDraft("koken", 4.0)),
                    new HoursDraft(0.0, 0.0),
                    20.0)))
        .containsExactly("profile.skills[1].level", "profile.maxDistanceKm", "profile.hours.max");
  }

  @Test
  void draft_thatIsTooLargeOrEmpty_isRefused() {
    List<@Nullable SkillDraft> many = Collections.nCopies(5_001, new SkillDraft("koken", 3.0));
    assertThat(fields(draft(many, null, null))).containsExactly("profile.skills");
    assertThat(fields(draft(List.of(), null, null))).containsExactly("profile");
  }
}
