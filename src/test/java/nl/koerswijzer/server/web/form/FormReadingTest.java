package nl.koerswijzer.server.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.guidance.self.Interests;
import nl.koerswijzer.match.profile.ProfileDraft;
import nl.koerswijzer.match.profile.ProfileDraft.AvoidDraft;
import nl.koerswijzer.match.profile.ProfileDraft.SkillDraft;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.InvalidInputException.Violation;
import nl.koerswijzer.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReadingTest {
  private static final Interests INTERESTS =
      new Interests(
          Arrays.stream(InterestType.values())
              .map(
                  type ->
                      new InterestQuestion(
                          type.letter() + "1", type, Text.dutch("doe " + type), true))
              .toList());

  private final List<Violation> violations = new ArrayList<>();

  private ProfileDraft draft(Map<String, List<String>> sent) {
    return FormReading.draft(ProfileForm.of(sent), null, INTERESTS, violations);
  }

  @Test
  void emptyForm_isAnEmptyDraft() {
    assertThat(draft(Map.of()))
        .isEqualTo(
            new ProfileDraft(
                null, null, null, null, null, null, null, null, null, null, null, null, null,
                null));
  }

  @Test
  void answers_areScored_andCountBeforeTickedActivities() {
    Map<String, List<String>> sent =
        Map.of("answer", List.of("S1:5", "R1:1"), "activity", List.of("R1"));

    assertThat(draft(sent).interests())
        .isEqualTo(Map.of("R", 0.0, "I", 50.0, "A", 50.0, "S", 100.0, "E", 50.0, "C", 50.0));
  }

  @Test
  void tickedActivities_countAsAShareOfTheirType() {
    assertThat(draft(Map.of("activity", List.of("A1"))).interests())
        .containsEntry("A", 100.0)
        .containsEntry("S", 0.0);
  }

  @Test
  void ranks_countBeforeTickedValues() {
    assertThat(draft(Map.of("value", List.of("income"))).values()).isEqualTo(Map.of("income", 3.0));
    assertThat(draft(Map.of("value", List.of("income"), "rank", List.of("helping:2"))).values())
        .isEqualTo(Map.of("helping", 2.0));
  }

  @Test
  void skills_haveTheirLastLevel_orThatOfSomebodyAlone() {
    assertThat(draft(Map.of("skill", List.of("koken:2", "lassen", "koken:4"))).skills())
        .containsExactly(new SkillDraft("koken", 4.0), new SkillDraft("lassen", 3.0));
  }

  @Test
  void never_isAvoided_besideDemands() {
    Map<String, List<String>> sent =
        Map.of("never", List.of("theme:dieren", "occupation:kok"), "demand", List.of("lifting"));

    assertThat(draft(sent).avoid())
        .isEqualTo(new AvoidDraft(List.of("lifting"), List.of("kok"), List.of("dieren")));
  }

  @ParameterizedTest
  @CsvSource({"2.500, 2500", "'2500,50', 2500.5", "€ 2500, 2500", "1.2, 1.2"})
  void pay_isReadAsPeopleTypeIt(String typed, double pay) {
    assertThat(draft(Map.of("pay", List.of(typed))).minMonthlyPay()).isEqualTo(pay);
    assertThat(violations).isEmpty();
  }

  @Test
  void payThatIsNoNumber_isAViolation() {
    draft(Map.of("pay", List.of("veel")));

    assertThat(violations).extracting(Violation::field).containsExactly("profile.minMonthlyPay");
  }

  @Test
  void distanceWithoutAPlace_saysNothing() {
    assertThat(draft(Map.of("distance", List.of("30"))).maxDistanceKm()).isNull();
  }
}
