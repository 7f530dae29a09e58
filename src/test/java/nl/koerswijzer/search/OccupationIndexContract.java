package nl.koerswijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every index of occupations behind the port honours.
 *
 * <ol>
 *   <li>A title finds its occupation first, in Dutch and English, with typing errors too.
 *   <li>A skill or a word of the description finds occupations as well, after titles.
 *   <li>Filters leave only what fits; facets count what the other filters leave.
 *   <li>A word that nobody writes is offered in a better spelling, when there is one near; a known
 *       word is never doubted.
 * </ol>
 */
public abstract class OccupationIndexContract extends OnSearchCast {
  private OccupationHits occupations(String text, OccupationQuery.Filters filters) {
    return indexes.occupations().search(new OccupationQuery(text, Language.DUTCH, 0, 10, filters));
  }

  private List<String> found(String text) {
    return occupations(text, OccupationQuery.Filters.NONE).hits().stream()
        .map(OccupationHits.Hit::id)
        .toList();
  }

  @Test
  void occupations_titleInDutchOrEnglish_standsFirst() {
    assertThat(found("verpleegkundige")).first().isEqualTo("verpleegkundige");
    assertThat(found("truck driver")).first().isEqualTo("vrachtwagenchauffeur");
    assertThat(found("zuster")).first().isEqualTo("verpleegkundige");
    assertThat(found("VRACHTWAGENCHAUFFEURS")).first().isEqualTo("vrachtwagenchauffeur");
  }

  @Test
  void occupations_typingError_findsTitle() {
    assertThat(found("verpleegkunige")).first().isEqualTo("verpleegkundige");
    assertThat(found("acountant")).first().isEqualTo("accountant");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "verpleegkunige, verpleegkundige",
        "acountant, accountant",
        "heftruk, heftruck",
        "magazijnmedewerkr, magazijnmedewerker",
        "verpleegkundige, -",
        "verpleegkundigen, -",
        "heftruckchauffeur, -",
        "zzxqy, -",
        "kok, -",
      })
  void occupations_didYouMean(String typed, @Nullable String meant) {
    assertThat(occupations(typed, OccupationQuery.Filters.NONE).didYouMean()).isEqualTo(meant);
  }

  @Test
  void occupations_noWord_findsNothing() {
    assertThat(found("qxzzy")).isEmpty();
  }

  @Test
  void occupations_wordOfSkill_findsAllThatNeedIt() {
    OccupationHits hits = occupations("heftruck", OccupationQuery.Filters.NONE);
    assertThat(hits.hits())
        .extracting(OccupationHits.Hit::id)
        .contains("magazijnmedewerker", "vrachtwagenchauffeur");
    assertThat(hits.hits().get(0).highlight()).contains("<mark>heftruck</mark>");
  }

  @Test
  void occupations_emptyText_givesAllByTitle() {
    assertThat(found(""))
        .containsExactly(
            "accountant", "magazijnmedewerker", "verpleegkundige", "vrachtwagenchauffeur");
  }

  @Test
  void occupations_filter_leavesOthersOutAndCountsThem() {
    OccupationHits hits =
        occupations(
            "",
            new OccupationQuery.Filters(
                null, null, Set.of(EducationLevel.LEVEL_6), "", Set.of(), null));
    assertThat(hits.hits()).extracting(OccupationHits.Hit::id).containsExactly("verpleegkundige");
    assertThat(hits.facets().get("level")).hasSize(4);
    assertThat(hits.facets().get("interests")).contains(new FacetCount("S", 1));
  }

  @Test
  void occupations_codePrefixInterestsAndTension_filter() {
    var isco = new OccupationQuery.Filters("2", null, Set.of(), "", Set.of(), null);
    assertThat(occupations("", isco).total()).isEqualTo(2);
    var interests = new OccupationQuery.Filters(null, null, Set.of(), "RC", Set.of(), null);
    assertThat(occupations("", interests).total()).isEqualTo(2);
    var tight = new OccupationQuery.Filters(null, null, Set.of(), "", Set.of("very-tight"), null);
    assertThat(occupations("", tight).hits())
        .extracting(OccupationHits.Hit::id)
        .containsExactly("verpleegkundige");
    var regional =
        new OccupationQuery.Filters(null, null, Set.of(), "", Set.of("balanced"), "AM01");
    assertThat(occupations("", regional).total()).isEqualTo(1);
  }

  @Test
  void link_advertTitle_findsOccupationDespiteNoise() {
    var index = indexes.occupations();
    assertThat(index.link("Senior Verpleegkundige (m/v/x) - 24-32 uur - Utrecht", ""))
        .get()
        .extracting(OccupationIndex.Link::occupation)
        .isEqualTo("verpleegkundige");
    assertThat(index.link("Kwantumfysicus", "")).isEmpty();
    assertThat(index.link("(m/v)", "")).isEmpty();
  }

  @Test
  void occupations_suited_rankAndAloneAreHits() {
    var preference =
        new OccupationQuery.Preference(
            new TreeMap<>(Map.of("accountant", 0.2, "verpleegkundige", 0.9)), Set.of(), "");
    assertThat(preferred("", preference)).containsExactly("verpleegkundige", "accountant");
    assertThat(preferred("accountant", preference)).startsWith("accountant");
  }

  @Test
  void occupations_unwanted_areLeftOut() {
    var preference =
        new OccupationQuery.Preference(new TreeMap<>(), Set.of("accountant"), "magazijn");
    assertThat(preferred("", preference))
        .containsExactly("verpleegkundige", "vrachtwagenchauffeur");
  }

  private List<String> preferred(String text, OccupationQuery.Preference preference) {
    return indexes
        .occupations()
        .search(
            new OccupationQuery(
                text, Language.DUTCH, 0, 10, OccupationQuery.Filters.NONE, preference))
        .hits()
        .stream()
        .map(OccupationHits.Hit::id)
        .toList();
  }
}
