package nl.koerswijzer.search;

import static nl.koerswijzer.model.TrainingCast.training;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.CatalogDraft;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationDraft;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Sightings;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillCast;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.VacancyDraft;
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
    return new CatalogDraft()
        .occupations(occupations())
        .skills(
            List.of(
                skill("heftruck-rijden", "een heftruck besturen", "drive a forklift"),
                skill("wonden-verzorgen", "wonden verzorgen", "treat wounds"),
                skill("luisteren", "luisteren", "listen"),
                skill("boekhouden", "de boekhouding doen", "keep the books")))
        .indicators(
            List.of(
                tension("0811", "tight", null),
                tension("1011", "very-tight", null),
                tension("1011", "balanced", "AM01")))
        .regions(List.of(new Region("AM01", "Regio Zwolle")))
        .municipalities(
            List.of(
                municipality("GM0344", "Utrecht", List.of(), UTRECHT, "Utrecht"),
                municipality("GM0193", "Zwolle", List.of(), ZWOLLE, "Overijssel"),
                municipality(
                    "GM0796",
                    "'s-Hertogenbosch",
                    List.of("Den Bosch"),
                    DEN_BOSCH,
                    "Noord-Brabant")))
        .trainings(trainings())
        .catalog();
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
        new OccupationDraft("accountant", "2411", new Text("accountant", "accountant"))
            .brc("0411")
            .names("registeraccountant", "boekhoudkundige")
            .description(Text.dutch("Je controleert de boeken van bedrijven."))
            .level(EducationLevel.LEVEL_7)
            .interests(InterestProfile.of(1, 3, 1, 2, 4, 7))
            .needs(needs("boekhouden"))
            .occupation(),
        new OccupationDraft(
                "magazijnmedewerker", "9333", new Text("magazijnmedewerker", "warehouse worker"))
            .brc("1213")
            .names("orderpicker", "logistiek medewerker")
            .description(Text.dutch("Je zet spullen klaar in een magazijn."))
            .level(EducationLevel.LEVEL_1)
            .interests(InterestProfile.of(7, 1, 1, 1, 2, 4))
            .needs(needs("heftruck-rijden"))
            .occupation(),
        new OccupationDraft("verpleegkundige", "2221", new Text("verpleegkundige", "nurse"))
            .brc("1011")
            .names("zuster", "broeder", "wijkverpleegkundige")
            .description(Text.dutch("Je zorgt voor mensen die ziek zijn."))
            .level(EducationLevel.LEVEL_6)
            .interests(InterestProfile.of(3, 4, 1, 7, 2, 2))
            .needs(needs("wonden-verzorgen", "luisteren"))
            .occupation(),
        new OccupationDraft(
                "vrachtwagenchauffeur", "8332", new Text("vrachtwagenchauffeur", "truck driver"))
            .brc("1212")
            .names("trucker", "internationaal trucker")
            .description(Text.dutch("Je brengt als chauffeur goederen weg met een vrachtwagen."))
            .level(EducationLevel.LEVEL_2)
            .interests(InterestProfile.of(7, 2, 1, 1, 2, 3))
            .needs(needs("heftruck-rijden"))
            .occupation());
  }

  private static SkillNeed[] needs(String... skills) {
    return Stream.of(skills).map(skill -> new SkillNeed(skill, true, 3)).toArray(SkillNeed[]::new);
  }

  private static Skill skill(String id, String dutch, String english) {
    return SkillCast.skill(id, new Text(dutch, english), List.of(), List.of());
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

  /** The vacancies, seen today for the first time; v3 stands in two other adverts. */
  public static List<SeenVacancy> seen() {
    Sightings today = new Sightings(TODAY, TODAY, 0);
    return vacancies().stream()
        .map(each -> new SeenVacancy(each, today, null, others(each)))
        .toList();
  }

  private static List<OtherAdvert> others(Vacancy vacancy) {
    return vacancy.id().equals("v3")
        ? List.of(
            new OtherAdvert("v3-a", "feed", null, null, false),
            new OtherAdvert("v3-b", "site", null, "Bureau", true))
        : List.of();
  }

  public static List<Vacancy> vacancies() {
    return List.of(
        new VacancyDraft("v1", "Verpleegkundige dialyse (m/v) 24-32 uur")
            .at("Utrecht", UTRECHT, "GM0344")
            .by("Ziekenhuis De Linde")
            .hours(24, 32)
            .pay(2900, 4100)
            .level(EducationLevel.LEVEL_6)
            .contract(ContractType.PERMANENT)
            .posted(LocalDate.of(2026, 2, 20))
            .vacancy(),
        new VacancyDraft("v2", "Wijkverpleegkundige")
            .at("Zwolle", ZWOLLE, "GM0193")
            .by("Thuiszorg IJssel")
            .posted(LocalDate.of(2026, 2, 25))
            .vacancy(),
        new VacancyDraft("v3", "Vrachtwagenchauffeur nachtdienst")
            .at("'s-Hertogenbosch", DEN_BOSCH, "GM0796")
            .at("Utrecht", UTRECHT, "GM0344")
            .by("Transport Jansen")
            .hours(40, 40)
            .pay(2600, 3000)
            .contract(ContractType.TEMPORARY)
            .posted(LocalDate.of(2026, 1, 10))
            .vacancy(),
        new VacancyDraft("v4", "Orderpicker")
            .text("Je werkt samen met de chauffeur en de verpleegkundige van dienst.")
            .at("Utrecht", UTRECHT, "GM0344")
            .hours(16, 24)
            .contract(ContractType.AGENCY)
            .vacancy(),
        new VacancyDraft("v5", "Accountant")
            .at("Zwolle", ZWOLLE, "GM0193")
            .pay(5000, 6500)
            .until(LocalDate.of(2026, 2, 1))
            .vacancy());
  }
}
