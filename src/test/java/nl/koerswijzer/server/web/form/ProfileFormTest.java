package nl.koerswijzer.server.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.koerswijzer.server.web.form.ProfileForm.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileFormTest {
  @ParameterizedTest
  @EnumSource
  void everyField_isReadAndRepeated(ProfileField field) {
    ProfileForm form = ProfileForm.of(Map.of(field.field(), List.of(" iets ")));

    assertThat(form.answers()).containsExactly(new Answer(field.field(), "iets"));
    assertThat(form.answersBut(Set.of(field))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyField_isBounded(ProfileField field) {
    String longest = "x".repeat(20_000);
    List<String> many = IntStream.range(0, 1_000).mapToObj(k -> k + longest).toList();

    List<Answer> answers = ProfileForm.of(Map.of(field.field(), many)).answers();

    assertThat(answers).hasSize(field.most());
    assertThat(answers).allMatch(answer -> answer.value().length() == field.length());
  }

  @ParameterizedTest
  @CsvSource({"weight-skills", "local.role.work", "local", "more", "''", "-answer", "ANSWER"})
  void otherNames_areNotRead(String name) {
    assertThat(ProfileForm.of(Map.of(name, List.of("1")))).isEqualTo(ProfileForm.EMPTY);
  }

  @Test
  void radioButtonsOfAnItem_countForTheirField() {
    Map<String, List<String>> sent = new TreeMap<>();
    sent.put("answer", List.of("i01:2"));
    sent.put("answer-r01", List.of("r01:4"));

    assertThat(ProfileForm.of(sent).questionnaire()).isEqualTo(Map.of("i01", 2, "r01", 4));
  }

  @ParameterizedTest
  @CsvSource({"r01", "r01:", "r01:0", "r01:6", "r01:44", ":4", "r01:x", "r01:4:"})
  void whatIsNoAnswer_isLeftOut(String answer) {
    assertThat(ProfileForm.of(Map.of("answer", List.of(answer))).questionnaire()).isEmpty();
  }

  @Test
  void ranks_goFromNothingToThree() {
    ProfileForm form = ProfileForm.of(Map.of("rank", List.of("income:0", "helping:3", "status:4")));

    assertThat(form.ranks()).isEqualTo(Map.of("income", 0, "helping", 3));
  }

  @Test
  void never_namesOccupationsAndThemes() {
    ProfileForm form =
        ProfileForm.of(Map.of("never", List.of("occupation:kok", "theme:dieren", "kok", "x:y")));

    assertThat(form.never("occupation")).containsExactly("kok");
    assertThat(form.never("theme")).containsExactly("dieren");
  }

  @Test
  void emptyAndEqualValues_areLeftOut() {
    ProfileForm form = ProfileForm.of(Map.of("skill", List.of("koken", "", "koken", "  ", "a")));

    assertThat(form.many(ProfileField.SKILL)).containsExactly("koken", "a");
    assertThat(form.with(ProfileField.SKILL, Collections.emptyList())).isEqualTo(ProfileForm.EMPTY);
  }
}
