package nl.koerswijzer.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.publish.merge.MergeException;
import nl.koerswijzer.search.StarterCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everyday queries and what they are understood as, over the starter set, in a table that a
 * linguist can extend: {@code question/questions.csv}. A part is its kind and its value; a minus
 * stands before what is not wanted, and words that say nothing themselves are left out.
 */
class QuestionTableTest {
  private static QuestionReader reader;

  @BeforeAll
  static void readStarterSet(@TempDir Path data)
      throws ImportException, MergeException, IOException {
    reader = new QuestionReader(StarterCatalog.read(data));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/question/questions.csv", numLinesToSkip = 1, delimiter = '|')
  void query_isUnderstood(String query, String expected) {
    assertThat(said(reader.read(query))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/question/questions.csv", numLinesToSkip = 1, delimiter = '|')
  void everyWord_standsInExactlyOnePart(String query) {
    Question question = reader.read(query);
    int[] covered = new int[query.length()];
    for (Part part : question.parts()) {
      for (int at = part.start(); at < part.end(); at++) {
        covered[at]++;
      }
    }
    assertThat(java.util.Arrays.stream(covered).max().orElse(0)).isLessThanOrEqualTo(1);
    for (Words.Word word : Words.located(query)) {
      assertThat(covered[word.start()]).as(word.text()).isEqualTo(1);
      assertThat(covered[word.end() - 1]).as(word.text()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/question/questions.csv", numLinesToSkip = 1, delimiter = '|')
  void partCutOut_leavesTheOthers(String query) {
    Question question = reader.read(query);
    for (Part part : question.parts()) {
      List<Meaning> rest =
          question.parts().stream()
              .filter(other -> !other.equals(part))
              .map(Part::meaning)
              .filter(QuestionTableTest::isCondition)
              .toList();
      List<Meaning> left =
          reader.read(question.without(part)).parts().stream()
              .map(Part::meaning)
              .filter(QuestionTableTest::isCondition)
              .toList();
      assertThat(left).as(query + " without " + part).containsAll(rest);
    }
  }

  private static boolean isCondition(Meaning meaning) {
    return meaning instanceof Meaning.OfHours
        || meaning instanceof Meaning.OfPlace
        || meaning instanceof Meaning.OfPay
        || meaning instanceof Meaning.OfContracts
        || meaning instanceof Meaning.OfHomeWorking;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "AND (",
        "*:*",
        "~~",
        "' OR 1=1; --",
        "\u202Etsaf\u202C",
        "\u0000\u0007",
        "🐶",
        "geen",
        "geen geen geen",
        "niet niet in de",
        "omgeving",
        "binnen 20 km",
        "€",
        "min. ",
        "24-99999999 uur",
        "999999999999 km",
        "€ 99999999999999999999"
      })
  void oddQuery_isAnswered(String query) {
    for (Part part : reader.read(query).parts()) {
      assertThat(part.end()).isLessThanOrEqualTo(query.length());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"geen ", "in de ", "24 uur ", "€ 1.", "dieren ", "a", "1", "zwolle, "})
  void longQuery_isReadToItsLimitAndTheRestIsTold(String piece) {
    Question question = reader.read(piece.repeat(10_000 / piece.length()));
    assertThat(question.parts().getLast().meaning()).isInstanceOf(Meaning.OfNothing.class);
    assertThat(question.parts().getLast().end()).isGreaterThan(QuestionReader.MAX_CHARACTERS);
  }

  private static String said(Question question) {
    return question.parts().stream()
        .filter(part -> !(part.meaning() instanceof Meaning.OfFiller))
        .map(part -> (part.negated() ? "-" : "") + said(part.meaning()))
        .collect(Collectors.joining("; "));
  }

  private static String said(Meaning meaning) {
    return switch (meaning) {
      case Meaning.OfTheme theme -> "theme " + theme.id();
      case Meaning.OfPlace place -> "place " + place.place().name();
      case Meaning.OfProvince province -> "province " + province.name();
      case Meaning.OfRadius radius -> "radius " + whole(radius.kilometers());
      case Meaning.OfHours hours -> "hours " + said(hours.hours());
      case Meaning.OfPay pay -> "pay " + whole(pay.monthly());
      case Meaning.OfLevels levels ->
          "level "
              + levels.levels().stream()
                  .map(level -> level.code())
                  .collect(Collectors.joining("+"));
      case Meaning.OfContracts contracts -> "contract " + ids(contracts.contracts());
      case Meaning.OfHomeWorking home -> "home " + ids(home.degrees());
      case Meaning.OfDemand demand -> "demand " + demand.id();
      case Meaning.OfWords words -> "words " + words.words();
      case Meaning.OfFiller filler -> "filler";
      case Meaning.OfNothing nothing -> "nothing";
    };
  }

  private static String said(Hours hours) {
    return whole(hours.min()) + "-" + whole(hours.max());
  }

  private static String ids(java.util.Set<? extends Enum<?>> values) {
    return values.stream()
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("+"));
  }

  private static String whole(double number) {
    return String.valueOf(Math.round(number));
  }
}
