package nl.koerswijzer.app;

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
import nl.koerswijzer.model.VacancyDetails;

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
        bare("kok-zonder-iets", "Kok", "Wij zoeken een kok."),
        fromHome(),
        withOddText(),
        expired(),
        ofAnAgency(complete()));
  }

  /** The same vacancy, placed once more by an agency. */
  private static Vacancy ofAnAgency(Vacancy vacancy) {
    return new Vacancy(
        vacancy.id() + "-bureau",
        vacancy.source(),
        "https://bureau.example/verpleegkundige",
        vacancy.title(),
        vacancy.description(),
        "Uitzendbureau Voorbeeld",
        vacancy.workplaces(),
        null,
        null,
        null,
        Set.of(ContractType.AGENCY),
        null,
        null,
        vacancy.validThrough(),
        vacancy.language(),
        true,
        VacancyDetails.NONE);
  }

  private static Vacancy complete() {
    return new Vacancy(
        "verpleegkundige-zwolle",
        "sample",
        "https://werk.example/verpleegkundige",
        "Verpleegkundige (mbo)",
        "Je zorgt voor mensen op onze afdeling in Zwolle.\nJe werkt in wisselende diensten.",
        "Zorg Voorbeeld",
        List.of(ZWOLLE),
        new Hours(24, 32),
        new Pay(2900.0, 4100.0, "EUR", Pay.Period.MONTH),
        EducationLevel.LEVEL_4,
        Set.of(ContractType.PERMANENT),
        HomeWorking.NO,
        LocalDate.of(2026, 5, 20),
        LocalDate.of(2026, 7, 1),
        "nl",
        true,
        new VacancyDetails(
            List.of("Ziekenhuizen"),
            List.of("Verpleegkundigen"),
            2,
            true,
            List.of("BE", "NL"),
            12,
            true,
            new TreeMap<>(Map.of(VacancyDetails.Fact.HOURS, "Je werkt 24 tot 32 uur per week"))));
  }

  private static Vacancy fromHome() {
    return new Vacancy(
        "webontwikkelaar-utrecht",
        "sample",
        "https://werk.example/webontwikkelaar",
        "Webontwikkelaar",
        "You build web pages with us.",
        "Bureau Voorbeeld",
        List.of(UTRECHT, new Vacancy.Workplace("Antwerpen", "BE", null, null)),
        new Hours(36, 40),
        new Pay(25.0, null, "EUR", Pay.Period.HOUR),
        EducationLevel.LEVEL_6,
        Set.of(ContractType.TEMPORARY, ContractType.FREELANCE),
        HomeWorking.HYBRID,
        LocalDate.of(2026, 5, 1),
        null,
        "en",
        true,
        VacancyDetails.NONE);
  }

  /** With what breaks XML: a control character, and a pair of units where a summary is cut off. */
  private static Vacancy withOddText() {
    return bare(
        "bakker-met-rare-tekens",
        "Bakker & <banketbakker>\u0007",
        "x".repeat(499) + "\uD83E\uDD50 en nog veel meer");
  }

  private static Vacancy expired() {
    return new Vacancy(
        "verpleegkundige-voorbij",
        "sample",
        null,
        "Verpleegkundige",
        "Deze vacature is voorbij.",
        null,
        List.of(ZWOLLE),
        null,
        null,
        null,
        Set.of(),
        null,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 2, 1),
        "nl",
        true,
        VacancyDetails.NONE);
  }

  private static Vacancy bare(String id, String title, String description) {
    return new Vacancy(
        id,
        "sample",
        null,
        title,
        description,
        null,
        List.of(),
        null,
        null,
        null,
        Set.of(),
        null,
        null,
        null,
        "nl",
        true,
        VacancyDetails.NONE);
  }
}
