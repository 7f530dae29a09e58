package nl.koerswijzer.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.CatalogDraft;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationDraft;
import nl.koerswijzer.model.Portrait;
import nl.koerswijzer.search.titles.TitleIndex.Match;
import org.junit.jupiter.api.Test;

class KindOfWorkTest {
  private static final Portrait PORTRAIT =
      new Portrait(List.of("iets maken"), "Je begint vroeg.", List.of(), List.of(), List.of());
  private static final List<String> TITLES =
      List.of(
          "filmeditor",
          "kraanmonteur",
          "scheepsmonteur",
          "liftmonteur",
          "rioolmonteur",
          "windmonteur",
          "wegmonteur");

  @Test
  void wordOfManyTitles_describedOccupationsStandBeforeTitlesAndNamesOfASource() {
    List<Occupation> occupations =
        Stream.concat(
                named(TITLES),
                Stream.of(
                    new OccupationDraft("bankwerker", "7222").portrait(PORTRAIT).occupation(),
                    new OccupationDraft("automonteur", "7231").portrait(PORTRAIT).occupation()))
            .toList();
    assertThat(weighed(occupations, "monteur"))
        .containsExactly(
            "bankwerker",
            "automonteur",
            "kraanmonteur",
            "scheepsmonteur",
            "liftmonteur",
            "rioolmonteur",
            "windmonteur",
            "wegmonteur",
            "filmeditor");
  }

  @Test
  void wordOfFewTitles_orMoreThanOneWord_changesNothing() {
    List<String> few = TITLES.subList(0, 6);
    assertThat(weighed(named(few).toList(), "monteur")).isEqualTo(few);
    assertThat(weighed(named(TITLES).toList(), "mobiele", "monteur")).isEqualTo(TITLES);
  }

  private static Stream<Occupation> named(List<String> titles) {
    return titles.stream().map(title -> new OccupationDraft(title, "7233").occupation());
  }

  /** Titles in the order in which they stand after weighing; they were found in their own order. */
  private static List<String> weighed(List<Occupation> found, String... words) {
    Catalog catalog = new CatalogDraft().occupations(found).catalog();
    List<Match> matches =
        IntStream.range(0, found.size())
            .mapToObj(concept -> new Match(concept, 0, 0.9 - concept / 1000.0))
            .toList();
    return new KindOfWork(catalog)
        .weighed(List.of(words), matches).stream()
            .map(match -> found.get(match.concept()).title().dutch())
            .toList();
  }
}
