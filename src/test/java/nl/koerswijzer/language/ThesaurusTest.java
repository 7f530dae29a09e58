package nl.koerswijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The word lists that come with the product. */
class ThesaurusTest {
  private static final Path TABLES = Path.of("src/main/resources/language");
  private static final int FEWEST_ENTRIES = 2500;
  private static final Thesaurus STANDARD = Thesaurus.standard();

  @ParameterizedTest
  @CsvFileSource(resources = "/language/meanings.csv", numLinesToSkip = 1)
  void word_hasItsMeaning_andTheOtherWayRoundOnlyWhereSaid(
      String word, String meaning, String back) {
    assertThat(meanings(word)).containsKey(Words.key(meaning));
    if (back.equals("yes")) {
      assertThat(meanings(meaning)).containsKey(Words.key(word));
    } else {
      assertThat(meanings(meaning)).doesNotContainKey(Words.key(word));
    }
  }

  private static SortedMap<String, Double> meanings(String word) {
    return STANDARD.relations().getOrDefault(Words.key(word), new TreeMap<>());
  }

  @Test
  void strengths_areAboveZeroAndAtMostOne() {
    for (Map<String, Double> meanings : STANDARD.relations().values()) {
      assertThat(meanings.values()).allMatch(strength -> strength > 0 && strength <= 1);
    }
  }

  @Test
  void entries_areEnough_andEachStandsOnce() throws IOException {
    long entries = 0;
    try (Stream<Path> tables = Files.list(TABLES)) {
      for (Path table : tables.sorted().toList()) {
        var rows = Files.readAllLines(table).stream().filter(row -> !row.startsWith("#")).toList();
        assertThat(rows).as(table.toString()).doesNotHaveDuplicates();
        entries += rows.size();
      }
    }
    assertThat(entries).isGreaterThanOrEqualTo(FEWEST_ENTRIES);
  }
}
