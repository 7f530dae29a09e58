package nl.koerswijzer.search;

import static nl.koerswijzer.model.TrainingCast.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.CatalogContents;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Sightings;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillKind;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.VacancyDetails;
import org.jspecify.annotations.Nullable;

/** A small labour market, made up for the tests of searching. */
public final class SearchCast {
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  public static final GeoPoint UTRECHT = new GeoPoint(52.09, 5.12);
  public static final GeoPoint ZWOLLE = new GeoPoint(52.51, 6.09);
  public static final GeoPoint DEN_BOSCH = new GeoPoint(51.69, 5.30);
  private static final Provenance MADE_UP =
      new Provenance("test", "2026", "none", TODAY, null, null);

  private SearchCast() {}

  public static Catalog catalog() {
    return new Catalog(
        new CatalogContents(
            occupations(),
            List.of(
                skill("heftruck-rijden", "een heftruck besturen", "drive a forklift"),
                skill("wonden-verzorgen", "wonden verzorgen", "treat wounds"),
                skill("luisteren", "luisteren", "listen"),
                skill("boekhouden", "de boekhouding doen", "keep the books")),
            List.of(),
            List.of(),
            List.of(
                tension("0811", "tight", null),
                tension("1011", "very-tight", null),
                tension("1011", "balanced", "AM01")),
            List.of(new Region("AM01", "Regio Zwolle")),
            List.of(
                municipality("GM0344", "Utrecht", List.of(), UTRECHT, "Utrecht"),
                municipality("GM0193", "Zwolle", List.of(), ZWOLLE, "Overijssel"),
                municipality(
                    "GM0796",
                    "'s-Hertogenbosch",
                    List.of("Den Bosch"),
                    DEN_BOSCH,
                    "Noord-Brabant")),
            List.of(),
            trainings(),
            List.of(),
            List.of(),
            List.of(),
            new TreeMap<>()));
  }

  /** To truck driver: one whose place is not told, one in Zwolle, one elsewhere, one for few. */
  private static List<Training> trainings() {
    String driver = "vrachtwagenchauffeur";
    return List.of(
        training("rijbewijs-c", "certificate", null, 4, null, driver),
        training("chauffeur", "mbo", EducationLevel.LEVEL_2, 24, null, driver, "Zwolle"),
        training("chauffeur-zuid", "mbo", EducationLevel.LEVEL_2, 24, null, driver, "Antwerpen"),
        training("vlootbeheer", "ad", EducationLevel.LEVEL_5, 24, EducationLevel.LEVEL_4, driver));
  }

  private static List<Occupation> occupations() {
    return List.of(
        occupation(
            "accountant",
            "2411",
            "0411",
            new Text("accountant", "accountant"),
            List.of("registeraccountant", "boekhoudkundige"),
            "Je controleert de boeken van bedrijven.",
            EducationLevel.LEVEL_7,
            InterestProfile.of(1, 3, 1, 2, 4, 7),
            "boekhouden"),
        occupation(
            "magazijnmedewerker",
            "9333",
            "1213",
            new Text("magazijnmedewerker", "warehouse worker"),
            List.of("orderpicker", "logistiek medewerker"),
            "Je zet spullen klaar in een magazijn.",
            EducationLevel.LEVEL_1,
            InterestProfile.of(7, 1, 1, 1, 2, 4),
            "heftruck-rijden"),
        occupation(
            "verpleegkundige",
            "2221",
            "1011",
            new Text("verpleegkundige", "nurse"),
            List.of("zuster", "broeder", "wijkverpleegkundige"),
            "Je zorgt voor mensen die ziek zijn.",
            EducationLevel.LEVEL_6,
            InterestProfile.of(3, 4, 1, 7, 2, 2),
            "wonden-verzorgen",
            "luisteren"),
        occupation(
            "vrachtwagenchauffeur",
            "8332",
            "1212",
            new Text("vrachtwagenchauffeur", "truck driver"),
            List.of("trucker", "internationaal trucker"),
            "Je brengt als chauffeur goederen weg met een vrachtwagen.",
            EducationLevel.LEVEL_2,
            InterestProfile.of(7, 2, 1, 1, 2, 3),
            "heftruck-rijden"));
  }

  private static Occupation occupation(
      String id,
      String isco,
      String brc,
      Text title,
      List<String> names,
      String description,
      EducationLevel level,
      InterestProfile interests,
      String... skills) {
    return new Occupation(
        id,
        null,
        isco,
        brc,
        title,
        null,
        names,
        List.of(),
        Text.dutch(description),
        null,
        Stream.of(skills).map(skill -> new SkillNeed(skill, true, 3)).toList(),
        interests,
        new TreeMap<>(),
        level,
        null,
        new TreeMap<>());
  }

  private static Skill skill(String id, String dutch, String english) {
    return new Skill(
        id,
        null,
        new Text(dutch, english),
        null,
        SkillKind.SKILL,
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static Indicator tension(String brc, String tensionClass, @Nullable String region) {
    return new Indicator(
        "tension",
        new Indicator.Subject(Indicator.Subject.Kind.BRC, brc),
        2,
        "ratio",
        tensionClass,
        region,
        MADE_UP);
  }

  private static Municipality municipality(
      String code, String name, List<String> otherNames, GeoPoint center, String province) {
    return new Municipality(code, name, otherNames, center, "AM01", province, MADE_UP);
  }

  /** The vacancies, seen today for the first time. */
  public static List<SeenVacancy> seen() {
    Sightings today = new Sightings(TODAY, TODAY, 0);
    return vacancies().stream().map(each -> new SeenVacancy(each, today, null, List.of())).toList();
  }

  public static List<Vacancy> vacancies() {
    return List.of(
        new Advert("v1", "Verpleegkundige dialyse (m/v) 24-32 uur")
            .at("Utrecht", UTRECHT, "GM0344")
            .by("Ziekenhuis De Linde")
            .hours(24, 32)
            .pay(2900, 4100)
            .level(EducationLevel.LEVEL_6)
            .contract(ContractType.PERMANENT)
            .posted(LocalDate.of(2026, 2, 20))
            .vacancy(),
        new Advert("v2", "Wijkverpleegkundige")
            .at("Zwolle", ZWOLLE, "GM0193")
            .by("Thuiszorg IJssel")
            .posted(LocalDate.of(2026, 2, 25))
            .vacancy(),
        new Advert("v3", "Vrachtwagenchauffeur nachtdienst")
            .at("'s-Hertogenbosch", DEN_BOSCH, "GM0796")
            .at("Utrecht", UTRECHT, "GM0344")
            .by("Transport Jansen")
            .hours(40, 40)
            .pay(2600, 3000)
            .contract(ContractType.TEMPORARY)
            .posted(LocalDate.of(2026, 1, 10))
            .vacancy(),
        new Advert("v4", "Orderpicker")
            .text("Je werkt samen met de chauffeur en de verpleegkundige van dienst.")
            .at("Utrecht", UTRECHT, "GM0344")
            .hours(16, 24)
            .contract(ContractType.AGENCY)
            .vacancy(),
        new Advert("v5", "Accountant")
            .at("Zwolle", ZWOLLE, "GM0193")
            .pay(5000, 6500)
            .until(LocalDate.of(2026, 2, 1))
            .vacancy());
  }

  /** An advert in the making. */
  private static final class Advert {
    private final String id;
    private final String title;
    private String text = "Kom bij ons werken.";
    private @Nullable String employer;
    private final List<Vacancy.Workplace> workplaces = new java.util.ArrayList<>();
    private @Nullable Hours hours;
    private @Nullable Pay pay;
    private @Nullable EducationLevel level;
    private Set<ContractType> contracts = Set.of();
    private @Nullable LocalDate posted;
    private @Nullable LocalDate until;

    Advert(String id, String title) {
      this.id = id;
      this.title = title;
    }

    Advert text(String text) {
      this.text = text;
      return this;
    }

    Advert at(String locality, GeoPoint point, String municipality) {
      workplaces.add(new Vacancy.Workplace(locality, "NL", point, municipality));
      return this;
    }

    Advert by(String employer) {
      this.employer = employer;
      return this;
    }

    Advert hours(double min, double max) {
      hours = new Hours(min, max);
      return this;
    }

    Advert pay(double min, double max) {
      pay = new Pay(min, max, "EUR", Pay.Period.MONTH);
      return this;
    }

    Advert level(EducationLevel level) {
      this.level = level;
      return this;
    }

    Advert contract(ContractType contract) {
      contracts = Set.of(contract);
      return this;
    }

    Advert posted(LocalDate posted) {
      this.posted = posted;
      return this;
    }

    Advert until(LocalDate until) {
      this.until = until;
      return this;
    }

    Vacancy vacancy() {
      return new Vacancy(
          id,
          "test",
          null,
          title,
          text,
          employer,
          workplaces,
          hours,
          pay,
          level,
          contracts,
          null,
          posted,
          until,
          "nl",
          true,
          VacancyDetails.NONE);
    }
  }
}
