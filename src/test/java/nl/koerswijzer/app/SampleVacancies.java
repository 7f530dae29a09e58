package nl.koerswijzer.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.VacancyDetails;
import nl.koerswijzer.model.VacancyDraft;

/** A handful of adverts: with everything, with nothing, abroad, from home and past its end. */
final class SampleVacancies {
  private static final Vacancy.Workplace ZWOLLE =
      new Vacancy.Workplace("Zwolle", "NL", new GeoPoint(52.51, 6.09), "GM0193");
  private static final Vacancy.Workplace UTRECHT =
      new Vacancy.Workplace("Utrecht", "NL", new GeoPoint(52.09, 5.12), "GM0344");

  private SampleVacancies() {}

  static List<Vacancy> all() {
    return List.of(
        complete(),
        sample("kok-zonder-iets", "Kok").text("Wij zoeken een kok.").vacancy(),
        fromHome(),
        withOddText(),
        expired(),
        ofAnAgency(complete()));
  }

  /** The same vacancy, placed once more by an agency. */
  private static Vacancy ofAnAgency(Vacancy vacancy) {
    return sample(vacancy.id() + "-bureau", vacancy.title())
        .url("https://bureau.example/verpleegkundige")
        .text(vacancy.description())
        .by("Uitzendbureau Voorbeeld")
        .at(ZWOLLE)
        .contract(ContractType.AGENCY)
        .until(LocalDate.of(2026, 7, 1))
        .vacancy();
  }

  private static Vacancy complete() {
    return sample("verpleegkundige-zwolle", "Verpleegkundige (mbo)")
        .url("https://werk.example/verpleegkundige")
        .text("Je zorgt voor mensen op onze afdeling in Zwolle.\nJe werkt in wisselende diensten.")
        .by("Zorg Voorbeeld")
        .at(ZWOLLE)
        .hours(24, 32)
        .pay(2900, 4100)
        .level(EducationLevel.LEVEL_4)
        .contract(ContractType.PERMANENT)
        .homeWorking(HomeWorking.NO)
        .posted(LocalDate.of(2026, 5, 20))
        .until(LocalDate.of(2026, 7, 1))
        .details(
            new VacancyDetails(
                List.of("Ziekenhuizen"),
                List.of("Verpleegkundigen"),
                2,
                true,
                List.of("BE", "NL"),
                12,
                true,
                new TreeMap<>(
                    Map.of(VacancyDetails.Fact.HOURS, "Je werkt 24 tot 32 uur per week"))))
        .vacancy();
  }

  private static Vacancy fromHome() {
    return sample("webontwikkelaar-utrecht", "Webontwikkelaar")
        .url("https://werk.example/webontwikkelaar")
        .text("You build web pages with us.")
        .by("Bureau Voorbeeld")
        .at(UTRECHT, new Vacancy.Workplace("Antwerpen", "BE", null, null))
        .hours(36, 40)
        .pay(new Pay(25.0, null, "EUR", Pay.Period.HOUR))
        .level(EducationLevel.LEVEL_6)
        .contract(ContractType.TEMPORARY, ContractType.FREELANCE)
        .homeWorking(HomeWorking.HYBRID)
        .posted(LocalDate.of(2026, 5, 1))
        .language("en")
        .vacancy();
  }

  /** With what breaks XML: a control character, and a pair of units where a summary is cut off. */
  private static Vacancy withOddText() {
    return sample("bakker-met-rare-tekens", "Bakker & <banketbakker>\u0007")
        .text("x".repeat(499) + "\uD83E\uDD50 en nog veel meer")
        .vacancy();
  }

  private static Vacancy expired() {
    return sample("verpleegkundige-voorbij", "Verpleegkundige")
        .text("Deze vacature is voorbij.")
        .at(ZWOLLE)
        .posted(LocalDate.of(2026, 1, 1))
        .until(LocalDate.of(2026, 2, 1))
        .vacancy();
  }

  private static VacancyDraft sample(String id, String title) {
    return new VacancyDraft(id, title).from("sample");
  }
}
