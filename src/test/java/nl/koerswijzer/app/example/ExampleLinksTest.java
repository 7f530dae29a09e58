package nl.koerswijzer.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.Thesaurus;
import nl.koerswijzer.search.StarterCatalog;
import nl.koerswijzer.search.titles.AdvertLinker;
import nl.koerswijzer.search.titles.TitleIndex;
import nl.koerswijzer.search.titles.TitleLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example vacancies against the occupations that their writers had in mind. */
class ExampleLinksTest {
  private static final Path VACANCIES = Path.of("index-data/starter/vacancies");

  @Test
  void exampleVacancies_getTheirOccupationOrRatherNone(@TempDir Path empty) throws Exception {
    Catalog catalog = StarterCatalog.read(empty);
    AdvertLinker linker =
        new AdvertLinker(
            catalog, new TitleIndex(TitleLabel.of(catalog), Thesaurus.standard()), 1000);
    List<ExampleVacancy> vacancies = ExampleVacancies.in(VACANCIES);
    int right = 0;
    int wrong = 0;
    for (ExampleVacancy vacancy : vacancies) {
      Optional<String> linked =
          linker
              .link(vacancy.title(), vacancy.text())
              .map(link -> catalog.occupations().get(link.concept()).id());
      right += linked.filter(vacancy.occupation()::equals).isPresent() ? 1 : 0;
      wrong += linked.filter(id -> !id.equals(vacancy.occupation())).isPresent() ? 1 : 0;
    }
    assertThat((double) right / (right + wrong)).as("precision").isGreaterThan(0.9);
    assertThat((double) right / vacancies.size()).as("found").isGreaterThan(0.6);
  }
}
