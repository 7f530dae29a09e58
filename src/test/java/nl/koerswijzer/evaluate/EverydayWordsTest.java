package nl.koerswijzer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A word for work as people say it every day has the right occupation of the starter set among the
 * first three. The list was written from daily life, before anybody looked at what is found.
 */
@ExtendWith(WithService.class)
class EverydayWordsTest {
  private static final double FLOOR = 0.96;
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path LISTS = Path.of("src/test/resources/everyday");
  private static final double MOST_WRONG = 0.05;

  private final ServiceUnderTest service;

  EverydayWordsTest(ServiceUnderTest service) {
    this.service = service;
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/everyday/job-words.csv", numLinesToSkip = 1, delimiter = ';')
  void word_hasItsOccupationAmongTheFirstThree(String word, String occupations) {
    assertThat(firstThree(word)).containsAnyOf(occupations.split("\\|", -1));
  }

  /** Falls when ranking gets worse, also where the right occupation stays among the first three. */
  @Test
  void meanReciprocalRank_staysAboveItsFloor() throws IOException {
    List<Row> rows = rows("job-words.csv");
    double sum = 0;
    for (Row row : rows) {
      List<String> found = first(10, row.word);
      sum +=
          IntStream.range(0, found.size())
              .filter(rank -> row.right.contains(found.get(rank)))
              .mapToDouble(rank -> 1.0 / (rank + 1))
              .findFirst()
              .orElse(0);
    }
    assertThat(sum / rows.size()).isGreaterThanOrEqualTo(FLOOR);
  }

  /** A second list, written when the first was done: a few words may go wrong. */
  @Test
  void moreWords_nearlyAllHaveTheirOccupationAmongTheFirstThree() throws IOException {
    List<Row> rows = rows("more-words.csv");
    List<String> wrong =
        rows.stream()
            .filter(row -> Collections.disjoint(firstThree(row.word), row.right))
            .map(Row::word)
            .toList();
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) (MOST_WRONG * rows.size()));
  }

  private record Row(String word, List<String> right) {}

  private static List<Row> rows(String list) throws IOException {
    return Files.readAllLines(LISTS.resolve(list)).stream()
        .skip(1)
        .filter(row -> !row.isBlank())
        .map(row -> row.split(";", -1))
        .map(row -> new Row(row[0], List.of(row[1].split("\\|", -1))))
        .toList();
  }

  private List<String> firstThree(String word) {
    return first(3, word);
  }

  private List<String> first(int size, String word) {
    String query = URLEncoder.encode(word, StandardCharsets.UTF_8);
    String body = service.get("/api/v1/occupations?size=" + size + "&q=" + query).body();
    JsonNode hits = JSON.readTree(body).path("hits");
    return StreamSupport.stream(hits.spliterator(), false)
        .map(hit -> hit.path("id").asString())
        .toList();
  }
}
