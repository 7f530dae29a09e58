package nl.koerswijzer.guidance.self;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.guidance.self.Interests.Form;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterestsTest {
  private final Interests interests = new Interests(questions());

  private static List<InterestQuestion> questions() {
    List<InterestQuestion> questions = new ArrayList<>();
    for (int item = 0; item < 60; item++) {
      InterestType type = InterestType.values()[item % 6];
      questions.add(new InterestQuestion("q" + item, type, Text.dutch("doe " + item), item < 30));
    }
    return questions;
  }

  @Test
  void forms_haveTenAndFiveItemsOfEachType() {
    assertThat(interests.questions(Form.LONG)).hasSize(60);
    assertThat(interests.questions(Form.SHORT)).hasSize(30);
  }

  @Test
  void items_areAskedOneOfEachTypeInTurn() {
    List<InterestQuestion> sorted = new ArrayList<>(questions());
    sorted.sort(Comparator.comparing(InterestQuestion::type));

    List<InterestQuestion> asked = new Interests(sorted).questions(Form.SHORT);

    assertThat(asked.subList(6, 12))
        .extracting(InterestQuestion::type)
        .containsExactly(InterestType.values());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void equalAnswers_giveAFlatProfile(int answer) {
    InterestProfile profile = interests.score(Form.SHORT, Collections.nCopies(30, answer));

    assertThat(profile.isFlat()).isTrue();
    assertThat(profile.r()).isEqualTo(25.0 * (answer - 1));
  }

  @Test
  void highestAnswersOfOneType_giveItAHundred() {
    List<Integer> answers = new ArrayList<>();
    for (int item = 0; item < 60; item++) {
      answers.add(item % 6 == InterestType.SOCIAL.ordinal() ? 5 : 1);
    }
    InterestProfile profile = interests.score(Form.LONG, answers);

    assertThat(profile.s()).isEqualTo(100);
    assertThat(profile.r()).isZero();
    assertThat(profile.differentiation()).isEqualTo(100);
    assertThat(profile.code()).startsWith("S");
  }

  @Test
  void answersByItem_scoreAsTheWholeForm() {
    List<Integer> answers = new ArrayList<>();
    Map<String, Integer> byItem = new HashMap<>();
    for (int item = 0; item < 30; item++) {
      answers.add(item % 5 + 1);
      byItem.put("q" + item, item % 5 + 1);
    }

    assertThat(interests.score(byItem)).isEqualTo(interests.score(Form.SHORT, answers));
  }

  @Test
  void someAnswers_scoreTheItemsThatWereAnswered_andTheRestStandsInTheMiddle() {
    InterestProfile profile = interests.score(Map.of("q0", 5, "q6", 3, "q1", 1, "unknown", 5));

    assertThat(profile).isEqualTo(InterestProfile.of(75, 0, 50, 50, 50, 50));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1})
  void answerOutOfRange_isRefused_withItsPlace(int answer) {
    List<Integer> answers = new ArrayList<>(Collections.nCopies(30, 3));
    answers.set(7, answer);

    assertThatThrownBy(() -> interests.score(Form.SHORT, answers))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("answers[7]");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 29, 60})
  void wrongNumberOfAnswers_isRefused(int count) {
    assertThatThrownBy(() -> interests.score(Form.SHORT, Collections.nCopies(count, 3)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must have 30 answers, not " + count);
  }
}
