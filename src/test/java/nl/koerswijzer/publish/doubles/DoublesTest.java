package nl.koerswijzer.publish.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.VacancyDraft;
import nl.koerswijzer.search.OtherAdvert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoublesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final String TEXT = words("koken", 120);
  private final Doubles doubles = new Doubles();

  private static String words(String stem, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> stem + number)
        .collect(Collectors.joining(" "));
  }

  private void advert(
      String id, String source, @Nullable String employer, String title, String text, String town) {
    doubles.add(vacancy(id, source, employer, title, text, town).vacancy(), TODAY);
  }

  private static VacancyDraft vacancy(
      String id, String source, @Nullable String employer, String title, String text, String town) {
    return new VacancyDraft(id, title)
        .from(source)
        .url("https://" + source + ".example/" + id)
        .text(text)
        .by(employer)
        .at(new Vacancy.Workplace(town, "NL", null, null));
  }

  private Set<String> hidden() {
    return doubles.find().hidden();
  }

  @Test
  void sameVacancyOnTwoSites_hasOneFace_thatNamesTheOther() {
    advert("a", "een", "Eethuis De Pan B.V.", "Kok", TEXT, "Utrecht");
    advert(
        "b",
        "twee",
        "Eethuis De Pan",
        "Zelfstandig kok (m/v)",
        TEXT + " solliciteer nu",
        "Utrecht");

    Doubles.Found found = doubles.find();

    assertThat(found.hidden()).containsExactly("b");
    assertThat(found.of("a"))
        .extracting(OtherAdvert::url)
        .containsExactly("https://twee.example/b");
  }

  @Test
  void employersOwnAdvert_isTheFace_ratherThanTheAgencys() {
    advert("a", "een", "Randstad Horeca", "Kok", TEXT, "Utrecht");
    advert("b", "twee", "Eethuis De Pan", "Kok", TEXT, "Utrecht");

    Doubles.Found found = doubles.find();

    assertThat(found.hidden()).containsExactly("a");
    assertThat(found.of("b")).extracting(OtherAdvert::agency).containsExactly(true);
  }

  @Test
  void twoEmployers_neverShareAFace_alsoNotThroughAnAgency() {
    advert("a", "een", "Eethuis De Pan", "Kok", TEXT, "Utrecht");
    advert("b", "twee", "Tempo-Team", "Kok", TEXT, "Utrecht");
    advert("c", "drie", "Bistro Zout", "Kok", TEXT, "Utrecht");

    Doubles.Found found = doubles.find();

    assertThat(found.hidden()).containsExactly("b");
  }

  @Test
  void sameTextInTwoTowns_isTwoVacancies() {
    advert("a", "een", "Eethuis De Pan", "Kok", TEXT, "Utrecht");
    advert("b", "twee", "Eethuis De Pan", "Kok", TEXT, "Zwolle");

    assertThat(hidden()).isEmpty();
  }

  @Test
  void branchNamedAfterItsTown_isTheSameEmployer() {
    advert("a", "een", "Bakkerij Korst", "Bakker", TEXT, "Zwolle");
    advert("b", "twee", "Bakkerij Korst Zwolle", "Bakker", TEXT, "Zwolle");

    assertThat(hidden()).containsExactly("b");
  }

  @Test
  void otherTitleAtTheSameSource_isAnotherVacancy() {
    advert("a", "een", "Eethuis De Pan", "Kok", TEXT, "Utrecht");
    advert("b", "een", "Eethuis De Pan", "Chef kok", TEXT, "Utrecht");

    assertThat(hidden()).isEmpty();
  }

  @Test
  void otherWords_areAnotherVacancy() {
    advert("a", "een", "Eethuis De Pan", "Kok", TEXT, "Utrecht");
    advert("b", "twee", "Eethuis De Pan", "Kok", words("serveren", 120), "Utrecht");

    assertThat(hidden()).isEmpty();
  }

  @Test
  void shortTexts_areDoublesOnlyWhenTheyAreTheSame() {
    advert("a", "een", "Eethuis De Pan", "Kok", "Wij zoeken een kok.", "Utrecht");
    advert("b", "twee", "Eethuis De Pan", "Kok", "wij zoeken een KOK", "Utrecht");
    advert("c", "drie", "Eethuis De Pan", "Kok", "Wij zoeken een goede kok.", "Utrecht");

    assertThat(hidden()).containsExactly("b");
  }

  @Test
  void advertThatStatesMore_isTheFace() {
    doubles.add(
        vacancy("a", "een", "De Pan", "Kok", TEXT, "Utrecht").vacancy(), TODAY.minusDays(9));
    doubles.add(
        vacancy("b", "twee", "De Pan", "Kok", TEXT, "Utrecht").hours(24, 32).vacancy(), TODAY);

    assertThat(hidden()).containsExactly("a");
  }

  @Test
  void estimate_isCloseToTheShareOfSharedRuns() {
    TextSketch whole = TextSketch.of(words("a", 600));
    TextSketch most = TextSketch.of(words("a", 480));
    TextSketch half = TextSketch.of(words("a", 300));

    assertThat(whole.similarity(whole)).isEqualTo(1);
    assertThat(whole.similarity(most)).isBetween(.68, .92);
    assertThat(whole.similarity(half)).isBetween(.35, .65);
    assertThat(whole.similarity(TextSketch.of(words("b", 600)))).isLessThan(.1);
  }
}
