package nl.koerswijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.VacancyDraft;
import nl.koerswijzer.search.OtherAdvert;
import nl.koerswijzer.search.SearchCast;
import nl.koerswijzer.search.SeenVacancy;
import nl.koerswijzer.store.Decisions;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store.Decision;
import org.junit.jupiter.api.Test;

/** Which adverts are shown on their own. */
class ShownVacanciesTest {
  private final FakeStore store =
      new FakeStore()
          .put("feed", RecordKind.VACANCY, "a", advert("a"))
          .put("feed", RecordKind.VACANCY, "b", advert("b"));

  private static Vacancy advert(String id) {
    return new VacancyDraft(id, "Kok")
        .from("feed")
        .text(
            "Je kookt elke dag vers voor zestig bewoners, samen met een klein team dat al jaren bestaat.")
        .vacancy();
  }

  private List<SeenVacancy> shown() throws IOException {
    List<SeenVacancy> shown = new ArrayList<>();
    new ShownVacancies(store.asStore(), SearchCast.catalog(), Progress.NONE).forEach(shown::add);
    return shown;
  }

  private void decide(String verdict) {
    store.decide(
        new Decision(
            Decisions.DOUBLE,
            Decisions.vacancy("feed", "b"),
            verdict,
            "",
            "",
            "anna",
            Instant.EPOCH));
  }

  @Test
  void doubles_haveOneFace() throws IOException {
    assertThat(shown())
        .singleElement()
        .satisfies(
            face -> {
              assertThat(face.vacancy().id()).isEqualTo("a");
              assertThat(face.others()).extracting(OtherAdvert::id).containsExactly("b");
            });
  }

  @Test
  void advertThatACuratorTookApart_isShownOnItsOwn_untilItIsPutTogetherAgain() throws IOException {
    decide(Decisions.APART);
    assertThat(shown())
        .extracting(seen -> seen.vacancy().id(), seen -> seen.others().size())
        .containsExactly(tuple("a", 0), tuple("b", 0));

    decide(Decisions.TOGETHER);
    assertThat(shown()).hasSize(1);
  }
}
