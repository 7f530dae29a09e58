package nl.koerswijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every search engine behind the port honours, besides what its indexes of occupations and of
 * vacancies honour.
 *
 * <ol>
 *   <li>What was built can be opened, for its own catalog only.
 *   <li>Suggestions begin with what was typed; skills are found with their place in a text.
 *   <li>Hostile text is answered.
 * </ol>
 */
public abstract class SearchEngineContract extends OnSearchCast {
  @Test
  void build_countsWhatItWrote() {
    assertThat(built.occupations()).isEqualTo(4);
    assertThat(built.vacancies()).isEqualTo(5);
    assertThat(built.linked()).isGreaterThanOrEqualTo(4);
    assertThat(built.suggestions()).isGreaterThan(10);
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
    var occupations =
        new OccupationQuery(text, Language.DUTCH, 0, 10, OccupationQuery.Filters.NONE);
    assertThat(indexes.occupations().search(occupations).hits())
        .allSatisfy(hit -> assertThat(hit.highlight()).doesNotContain("<script"));
    assertThat(indexes.vacancies().search(new VacancyAsk().text(text).query()).total())
        .isBetween(0L, 5L);
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
}
