package nl.koerswijzer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.Vacancy.Workplace;
import nl.koerswijzer.model.VacancyDetails;
import nl.koerswijzer.model.VacancyDetails.Fact;
import nl.koerswijzer.model.VacancyDraft;
import org.junit.jupiter.api.Test;

/** What a curator writes counts; the rest follows the advert. */
class CorrectionTest {
  private static final Pay PAY = new Pay(2500.0, 2900.0, "EUR", Pay.Period.MONTH);
  private static final Workplace ZWOLLE =
      new Workplace("Zwolle", "NL", new GeoPoint(52.51, 6.09), "GM0193");
  private static final Correction ALL =
      new Correction(
          "Kok",
          "Eethuis",
          ZWOLLE,
          new Hours(24, 32),
          PAY,
          EducationLevel.LEVEL_3,
          ContractType.PERMANENT,
          HomeWorking.NO,
          LocalDate.of(2026, 9, 1));

  private static Vacancy advert() {
    return new VacancyDraft("1", "Kook")
        .from("bron")
        .text("Tekst")
        .at(new Workplace("Zwolle", "DE", null, null))
        .hours(8, 8)
        .contract(ContractType.TEMPORARY)
        .homeWorking(HomeWorking.HYBRID)
        .real()
        .details(
            new VacancyDetails(
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                new TreeMap<>(Map.of(Fact.HOURS, "8 uur per week", Fact.HOME_WORKING, "hybride"))))
        .vacancy();
  }

  @Test
  void everyField_isWrittenOver_andLosesTheWordsOfTheAdvert() {
    Vacancy corrected = ALL.applyTo(advert());

    assertThat(corrected)
        .extracting(
            Vacancy::title,
            Vacancy::employer,
            Vacancy::workplaces,
            Vacancy::hours,
            Vacancy::pay,
            Vacancy::level,
            Vacancy::contracts,
            Vacancy::homeWorking,
            Vacancy::validThrough)
        .containsExactly(
            "Kok",
            "Eethuis",
            List.of(ZWOLLE),
            new Hours(24, 32),
            PAY,
            EducationLevel.LEVEL_3,
            Set.of(ContractType.PERMANENT),
            HomeWorking.NO,
            LocalDate.of(2026, 9, 1));
    assertThat(corrected.details().phrases()).isEmpty();
  }

  @Test
  void nothing_changesNothing() {
    assertThat(Correction.NONE.applyTo(advert())).isEqualTo(advert());
  }

  @Test
  void whatIsAsAdvertised_isNotWrittenDown() {
    assertThat(ALL.unlike(ALL.applyTo(advert()))).isEqualTo(Correction.NONE);
    assertThat(ALL.unlike(advert())).isEqualTo(ALL);
  }

  @Test
  void correction_comesBackFromTheStoreAsItWas() {
    assertThat(Documents.read(Documents.write(ALL), Correction.class)).isEqualTo(ALL);
  }
}
