package nl.koerswijzer.search.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.publish.merge.MergeException;
import nl.koerswijzer.search.SkillFinder;
import nl.koerswijzer.search.SkillFinder.FoundSkill;
import nl.koerswijzer.search.SkillFinder.Span;
import nl.koerswijzer.search.StarterCatalog;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What texts give away, over the starter set, in a table that a linguist can extend: {@code
 * skills/texts.csv} with a text, a skill that must be found in it, and whether the text says so
 * itself ({@code sure}), only gives a {@code clue}, or says nothing of it ({@code no}).
 */
class SkillTextTableTest {
  private static final double CLUE = 0.5;

  private static SkillFinder finder;

  @BeforeAll
  static void build(@TempDir Path data) throws ImportException, MergeException, IOException {
    Catalog catalog = StarterCatalog.read(data);
    CompoundSplitter splitter =
        new CompoundSplitter(Map.of("kassa", 5, "medewerker", 5, "magazijn", 5));
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      WordingIndex.of(catalog, splitter).write(directory);
      finder = new WordingSearch(catalog, WordingIndex.read(directory), splitter);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/skills/texts.csv", numLinesToSkip = 1, delimiter = '|')
  void text_givesSkillAway(String text, String skill, String how) {
    double confidence =
        finder.find(text, 50).stream()
            .filter(found -> found.skill().equals(skill))
            .mapToDouble(FoundSkill::confidence)
            .findFirst()
            .orElse(0);
    String said = confidence == 0 ? "no" : confidence < CLUE ? "clue" : "sure";
    assertThat(said).as("%s in: %s (%s)", skill, text, confidence).isEqualTo(how);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/skills/texts.csv", numLinesToSkip = 1, delimiter = '|')
  void spans_lieWithinTheText_andBestComesFirst(String text) {
    double before = 1;
    for (FoundSkill found : finder.find(text, 50)) {
      assertThat(found.confidence()).isBetween(0.01, before);
      before = found.confidence();
      assertThat(found.spans()).isNotEmpty();
      for (Span span : found.spans()) {
        String words = text.substring(span.from(), span.to());
        assertThat(words).isNotEmpty().isEqualTo(words.strip());
      }
    }
  }

  @Test
  void size_isTheMost() {
    String text = "Ik kan koken, timmeren, schoonmaken, lassen, tuinieren en programmeren.";
    assertThat(finder.find(text, 2)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a ",
        "kassa ",
        "AND ( ",
        "*:* ",
        "\u202E\u0000",
        "🐶",
        "ik doe de boekhouding. ",
        "de ",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void hostileText_isAnswered(String piece) {
    String text = piece.repeat(120_000 / Math.max(1, piece.length()));
    List<FoundSkill> found = finder.find(text, 50);
    assertThat(found).hasSizeLessThanOrEqualTo(50);
    found.forEach(
        skill ->
            assertThat(skill.spans())
                .allMatch(span -> span.to() <= SkillFinder.MAX_CHARACTERS)
                .hasSizeLessThanOrEqualTo(10));
  }
}
