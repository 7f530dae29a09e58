package nl.koerswijzer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
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
  private static final JsonMapper JSON = new JsonMapper();

  private final ServiceUnderTest service;

  EverydayWordsTest(ServiceUnderTest service) {
    this.service = service;
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/everyday/job-words.csv", numLinesToSkip = 1, delimiter = ';')
  void word_hasItsOccupationAmongTheFirstThree(String word, String occupations) {
    assertThat(firstThree(word)).containsAnyOf(occupations.split("\\|", -1));
  }

  private List<String> firstThree(String word) {
    String query = URLEncoder.encode(word, StandardCharsets.UTF_8);
    String body = service.get("/api/v1/occupations?size=3&q=" + query).body();
    JsonNode hits = JSON.readTree(body).path("hits");
    return StreamSupport.stream(hits.spliterator(), false)
        .map(hit -> hit.path("id").asString())
        .toList();
  }
}
