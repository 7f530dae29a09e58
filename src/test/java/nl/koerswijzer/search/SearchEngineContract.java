package nl.koerswijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Vacancy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every search engine behind the port honours.
 *
 * <ol>
 *   <li>A title finds its occupation first, in Dutch and English, with typing errors too.
 *   <li>A skill or a word of the description finds occupations as well, after titles.
 *   <li>Filters leave only what fits; facets count what the other filters leave.
 *   <li>A vacancy whose title has the words stands before one whose text has them.
 *   <li>What is silent about hours or pay is counted apart.
 *   <li>Hostile text is answered.
 *   <li>A word that nobody writes is offered in a better spelling, when there is one near; a known
 *       word is never doubted.
 * </ol>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SearchEngineContract {
  protected abstract SearchEngine engine();

  private Path folder;
  private final Catalog catalog = SearchCast.catalog();
  private SearchEngine.Built built;
  private SearchEngine.Indexes indexes;

  @BeforeAll
  void build(@TempDir Path empty) throws IOException {
    folder = empty;
    built = engine().build(folder, catalog, SearchCast.seen()::forEach);
    indexes = engine().open(folder, () -> catalog);
  }

  @AfterAll
  void close() throws IOException {
    indexes.close();
  }

  private OccupationHits occupations(String text, OccupationQuery.Filters filters) {
    return indexes.occupations().search(new OccupationQuery(text, Language.DUTCH, 0, 10, filters));
  }

  private List<String> found(String text) {
    return occupations(text, OccupationQuery.Filters.NONE).hits().stream()
        .map(OccupationHits.Hit::id)
        .toList();
  }

  @Test
  void build_countsWhatItWrote() {
    assertThat(built.occupations()).isEqualTo(4);
    assertThat(built.vacancies()).isEqualTo(5);
    assertThat(built.linked()).isGreaterThanOrEqualTo(4);
    assertThat(built.suggestions()).isGreaterThan(10);
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

  private VacancyHits vacancies(VacancyAsk ask) {
    return indexes.vacancies().search(ask.query());
  }

  private static List<String> ids(VacancyHits hits) {
    return hits.hits().stream().map(hit -> hit.vacancy().vacancy().id()).toList();
  }

  @Test
  void vacancies_titleStandsBeforeText() {
    assertThat(ids(vacancies(new VacancyAsk().text("verpleegkundige"))))
        .startsWith("v1")
        .contains("v4");
    assertThat(ids(vacancies(new VacancyAsk().text("chauffeur")))).containsExactly("v3", "v4");
  }

  @Test
  void vacancies_endedOnes_areLeftOut() {
    assertThat(ids(vacancies(new VacancyAsk()))).containsExactlyInAnyOrder("v1", "v2", "v3", "v4");
  }

  @Test
  void vacancies_radius_looksAtEveryWorkplace() {
    VacancyHits hits =
        vacancies(new VacancyAsk().near(SearchCast.DEN_BOSCH, 20).sort(VacancyQuery.Sort.DISTANCE));
    assertThat(ids(hits)).containsExactly("v3");
    assertThat(hits.hits().get(0).distanceKm()).isLessThan(1);
    VacancyHits wide =
        vacancies(new VacancyAsk().near(SearchCast.UTRECHT, 30).sort(VacancyQuery.Sort.DISTANCE));
    assertThat(ids(wide)).containsExactly("v1", "v3", "v4");
  }

  @Test
  void vacancies_hoursAndPay_countTheSilentApart() {
    VacancyHits hours = vacancies(new VacancyAsk().hours(20, 28));
    assertThat(ids(hours)).containsExactlyInAnyOrder("v1", "v4");
    assertThat(hours.unstated().hours()).isEqualTo(1);
    VacancyHits pay = vacancies(new VacancyAsk().pay(2800));
    assertThat(ids(pay)).containsExactlyInAnyOrder("v1", "v3");
    assertThat(pay.unstated().pay()).isEqualTo(2);
    VacancyHits both = vacancies(new VacancyAsk().hours(20, 28).pay(2800));
    assertThat(ids(both)).containsExactly("v1");
    assertThat(both.unstated().hours()).isEqualTo(1);
    assertThat(both.unstated().pay()).isEqualTo(1);
    VacancyHits allowed = vacancies(new VacancyAsk().hours(20, 28).pay(2800).unknown());
    assertThat(ids(allowed)).containsExactlyInAnyOrder("v1", "v2", "v4");
    assertThat(allowed.unstated().hours()).isZero();
  }

  @Test
  void vacancies_sorts_putTheSilentLast() {
    assertThat(ids(vacancies(new VacancyAsk().sort(VacancyQuery.Sort.DATE))))
        .containsExactly("v2", "v1", "v3", "v4");
    assertThat(ids(vacancies(new VacancyAsk().sort(VacancyQuery.Sort.PAY))))
        .containsExactly("v1", "v3", "v2", "v4");
  }

  @Test
  void vacancies_facets_countWhatOtherFiltersLeave() {
    VacancyHits hits = vacancies(new VacancyAsk().occupation("verpleegkundige"));
    assertThat(ids(hits)).containsExactlyInAnyOrder("v1", "v2");
    assertThat(hits.facets().get("occupation"))
        .contains(new FacetCount("verpleegkundige", 2), new FacetCount("vrachtwagenchauffeur", 1));
    assertThat(hits.facets().get("province"))
        .containsExactly(new FacetCount("Overijssel", 1), new FacetCount("Utrecht", 1));
    assertThat(vacancies(new VacancyAsk().employer("Thuiszorg IJssel")).total()).isEqualTo(1);
  }

  @Test
  void vacancy_isServedWhole() {
    Vacancy original = SearchCast.vacancies().get(2);
    assertThat(indexes.vacancies().vacancy("v3"))
        .get()
        .extracting(LinkedVacancy::vacancy)
        .isEqualTo(original);
    assertThat(indexes.vacancies().vacancy("nobody")).isEmpty();
    assertThat(indexes.vacancies().size()).isEqualTo(5);
  }

  @Test
  void links_areReadOfEveryVacancy() {
    SortedMap<String, String> links = new TreeMap<>();
    indexes
        .vacancies()
        .forEachLink((vacancy, occupation) -> links.put(vacancy, String.valueOf(occupation)));
    assertThat(links)
        .hasSize(5)
        .containsEntry("v2", "verpleegkundige")
        .containsEntry("v5", "accountant");
  }

  @Test
  void doubles_areReadWithTheNumberOfOtherAdverts() {
    Map<String, Long> doubles = new TreeMap<>();
    indexes.vacancies().forEachDouble(doubles::put);
    assertThat(doubles).containsExactly(Map.entry("v3", 2L));
  }

  @Test
  void suggestions_prefixThenInfixThenPart() {
    assertThat(suggested("ve")).first().isEqualTo("verpleegkundige");
    assertThat(suggested("orderp")).containsExactly("orderpicker");
    assertThat(suggested("chauf")).containsExactly("vrachtwagenchauffeur");
    assertThat(suggested("den b")).containsExactly("Den Bosch");
    assertThat(suggested("hef")).containsExactly("een heftruck besturen");
    assertThat(
            indexes.suggestions().suggest("ve", Set.of(Suggestions.Kind.PLACE), Language.DUTCH, 5))
        .isEmpty();
  }

  private List<String> suggested(String typed) {
    return indexes.suggestions().suggest(typed, Set.of(), Language.DUTCH, 5).stream()
        .map(Suggestions.Suggestion::label)
        .toList();
  }

  static List<String> hostile() {
    return List.of(
        "AND (",
        "*:*",
        "~~ \\ \" [ TO }",
        "'; DROP TABLE occupations; --",
        "\u0000\u0001\u001f",
        "\u202Everpleeg\u202Ckundige",
        "😀👩‍⚕️",
        "\uD800",
        "a",
        "é".repeat(10_000),
        "verpleegkundige ".repeat(700),
        "<script>alert(1)</script> verpleegkundige");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileText_isAnswered(String text) {
    assertThat(occupations(text, OccupationQuery.Filters.NONE).hits())
        .allSatisfy(hit -> assertThat(hit.highlight()).doesNotContain("<script"));
    assertThat(vacancies(new VacancyAsk().text(text)).total()).isBetween(0L, 5L);
    assertThat(suggested(text)).hasSizeLessThanOrEqualTo(5);
    assertThat(indexes.occupations().link(text, text).map(link -> link.confidence()).orElse(1.0))
        .isBetween(0.0, 1.0);
  }

  @Test
  void open_folderOfAnotherCatalog_isRefused() throws IOException {
    Catalog smaller =
        new Catalog(
            new nl.koerswijzer.catalog.CatalogContents(
                catalog.occupations().subList(0, 1),
                catalog.skills(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>()));
    assertThatThrownBy(() -> engine().open(folder, () -> smaller))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("4 occupations");
  }

  @Test
  void skills_ofText_areFoundWithTheirPlace() {
    String text = "Ik kan wonden verzorgen.";
    assertThat(indexes.skills().find(text, 10))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.skill()).isEqualTo("wonden-verzorgen");
              assertThat(found.spans()).containsExactly(new SkillFinder.Span(7, 23));
            });
  }

  @Test
  void skills_ofNamedWork_areOnlyAClue() {
    assertThat(indexes.skills().find("Ik was vrachtwagenchauffeur.", 10))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.skill()).isEqualTo("heftruck-rijden");
              assertThat(found.confidence()).isLessThan(0.5);
            });
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

  @Test
  void vacancies_wishes_filter() {
    assertThat(ids(vacancies(new VacancyAsk().wishes(wishes(Set.of("nights"), Set.of(), "")))))
        .containsExactly("v3");
    assertThat(
            ids(
                vacancies(
                    new VacancyAsk().wishes(wishes(Set.of(), Set.of("verpleegkundige"), "")))))
        .doesNotContain("v1");
    assertThat(ids(vacancies(new VacancyAsk().wishes(wishes(Set.of(), Set.of(), "chauffeur")))))
        .containsExactlyInAnyOrder("v1", "v2");
  }

  private static VacancyQuery.Wishes wishes(
      Set<String> times, Set<String> unwantedOccupations, String unwantedWords) {
    return new VacancyQuery.Wishes(Set.of(), times, Set.of(), unwantedOccupations, unwantedWords);
  }

  @Test
  void vacancies_unstated_areListedApart() {
    VacancyHits both = vacancies(new VacancyAsk().hours(20, 28).pay(2800));
    assertThat(both.unstated().total()).isEqualTo(2);
    assertThat(both.unstated().hits())
        .extracting(hit -> hit.vacancy().vacancy().id())
        .containsExactlyInAnyOrder("v2", "v4");
  }
}
