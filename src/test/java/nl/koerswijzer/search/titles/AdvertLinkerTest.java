package nl.koerswijzer.search.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.CatalogDraft;
import nl.koerswijzer.language.Thesaurus;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationDraft;
import nl.koerswijzer.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Properties of linking adverts: the title names the candidates, the text decides between them, and
 * a text about other work leaves the advert unlinked.
 */
class AdvertLinkerTest {
  private static final Catalog CATALOG =
      new CatalogDraft()
          .occupations(
              List.of(
                  occupation("bakker", "Je bakt brood en gebak in een bakkerij.", "broodbakker"),
                  occupation(
                      "inseminator",
                      "Je insemineert koeien en varkens op boerderijen.",
                      "ai engineer"),
                  occupation(
                      "ontwerper van lerende systemen",
                      "Je traint modellen op data, schrijft python en bouwt taalmodellen.",
                      "ai systems engineer"),
                  occupation(
                      "tekstschrijver", "Je schrijft romans en gedichten.", "technisch schrijver"),
                  occupation(
                      "documentatiemaker",
                      "Je schrijft handleidingen bij machines en software.",
                      "technisch schrijver"),
                  occupation("data-analist", "Je zoekt patronen in cijfers.", "data analist")))
          .catalog();
  private final AdvertLinker linker =
      new AdvertLinker(CATALOG, new TitleIndex(TitleLabel.of(CATALOG), Thesaurus.empty()), 100);

  private static Occupation occupation(String title, String description, String name) {
    return new OccupationDraft(title.replace(' ', '-'), "0000", Text.dutch(title))
        .names(name)
        .description(Text.dutch(description))
        .occupation();
  }

  private String link(String title, String text) {
    return linker
        .link(title, text)
        .map(link -> CATALOG.occupations().get(link.concept()).title().dutch())
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bakker (m/v)                | Je bakt brood.                                      | bakker
          Bakker                      |                                                     | bakker
          Technisch schrijver         | Je maakt handleidingen bij onze machines.           | documentatiemaker
          Data-analist De Nieuwsbode  | Je zoekt patronen in de cijfers van de site.        | data-analist
          AI Engineer                 | Je traint taalmodellen in python op onze data.      | -
          AI Engineer                 | Je insemineert varkens op boerderijen in de streek. | inseminator
          Piloot                      | Je vliegt.                                          | -
          Bakker nachtploeg aan zee   | Je bakt brood en gebak.                             | bakker
          Vroege vogel / broodbakker  | Je bakt brood en gebak in onze bakkerij.            | bakker
          Bakker nachtploeg aan zee   | Je vliegt.                                          | -
          Control room nachtploeg     | Je bakt brood.                                      | -
          """)
  void advert_isLinkedByTitleAndText(String title, String text, String occupation) {
    assertThat(link(title, text == null ? "" : text)).isEqualTo(occupation);
  }

  @Test
  void advert_afterOthers_isReadAfresh() {
    String text = "Je maakt handleidingen bij onze machines en software.";
    var first = linker.link("Technisch schrijver", text);
    linker.link("Data-analist", "Je zoekt patronen in cijfers over romans en gedichten.");
    assertThat(first).isPresent();
    assertThat(linker.link("Technisch schrijver", text)).isEqualTo(first);
  }

  @Test
  void generalWord_needsTheRestOfTheTitle() {
    assertThat(AdvertTitle.name("Engineer | Infrastructuur")).isEqualTo("engineer infrastructuur");
    assertThat(AdvertTitle.name("Bakker | Zwolle")).isEqualTo("bakker");
    assertThat(AdvertTitle.name("Winkelmedewerk(st)er 18 tot 38 uur"))
        .isEqualTo("winkelmedewerker");
  }
}
