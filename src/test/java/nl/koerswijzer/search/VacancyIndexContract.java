package nl.koerswijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.model.Vacancy;
import org.junit.jupiter.api.Test;

/**
 * What every index of vacancies behind the port honours.
 *
 * <ol>
 *   <li>A vacancy whose title has the words stands before one whose text has them.
 *   <li>Filters leave only what fits; facets count what the other filters leave.
 *   <li>What is silent about hours or pay is counted apart.
 * </ol>
 */
public abstract class VacancyIndexContract extends OnSearchCast {
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
  void vacancies_withAWordInTheTitle_areCountedApart() {
    assertThat(vacancies(new VacancyAsk().text("chauffeur")).titled()).isEqualTo(1);
    VacancyHits inText = vacancies(new VacancyAsk().text("samen"));
    assertThat(ids(inText)).containsExactly("v4");
    assertThat(inText.titled()).isZero();
    assertThat(vacancies(new VacancyAsk()).titled()).isEqualTo(4);
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
