package nl.koerswijzer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.EntryRule;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.Likelihood;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationDraft;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.model.Portrait;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillGroup;
import nl.koerswijzer.model.SkillKind;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.model.VacancyDetails;
import nl.koerswijzer.model.VacancyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
  private static final Provenance EDITORS =
      new Provenance("redactie", "2026", "Apache-2.0", LocalDate.of(2026, 6, 1), null, null);

  static Stream<Object> records() {
    return Stream.of(
        kapper(),
        new OccupationDraft("x", "5141", new Text(null, "hairdresser")).occupation(),
        new Skill(
            "haar-knippen",
            "http://data.europa.eu/esco/skill/1",
            new Text("haar knippen", "cut hair"),
            Text.dutch("Ik kan haar knippen."),
            SkillKind.SKILL,
            List.of("S3"),
            List.of("knippen"),
            List.of("hair cutting"),
            null),
        new ConceptName("36bf31e2-7ec8-45d7-a174-79e6f6dddaf1", "knippen", EDITORS),
        new SkillGroup("S3", new Text("zorgen", "caring"), List.of()),
        new OccupationGroup("isco", "5141", Text.dutch("kappers"), "514", "1112"),
        new Indicator(
            "tension",
            new Indicator.Subject(Indicator.Subject.Kind.BRC, "1112"),
            4.25,
            "ratio",
            "very-tight",
            null,
            EDITORS.derivedFrom("brc:111")),
        new Region("AM10", "Regio Zwolle"),
        new Municipality(
            "GM0193", "Zwolle", List.of(), new GeoPoint(52.5, 6.1), "AM10", "Overijssel", EDITORS),
        new Place("8011", new GeoPoint(52.5, 6.1), "GM0193"),
        new Training(
            "kapper",
            "25642",
            new Text("Kapper", "Hairdresser"),
            "mbo",
            EducationLevel.LEVEL_4_PLUS,
            24,
            null,
            List.of("bol"),
            "vmbo",
            null,
            List.of(new EntryRule(EntryRule.Kind.LICENCE, List.of("vca"))),
            List.of("kapper"),
            List.of(),
            List.of(),
            "statutory",
            List.of(),
            List.of("Zwolle"),
            EDITORS),
        new Theme(
            "dieren",
            Text.dutch("iets met dieren"),
            List.of("hond"),
            List.of(),
            List.of(InterestType.REALISTIC),
            new TreeMap<>(Map.of("outdoors", true)),
            List.of(),
            List.of(),
            List.of(),
            HomeWorking.HYBRID),
        new Term("value", "autonomy", "intrinsic", Text.dutch("zelf bepalen"), null),
        new InterestQuestion("r1", InterestType.REALISTIC, Text.dutch("een fiets maken"), true),
        new OccupationTraits(
            "http://data.europa.eu/esco/occupation/1",
            InterestProfile.of(1, 2, 3, 4, 5, 6.5),
            new TreeMap<>(Map.of("autonomy", 2)),
            3,
            EDITORS),
        new VacancyDraft("v1", "kapper")
            .at("Zwolle", new GeoPoint(52.5, 6.1), "GM0193")
            .hours(24, 32.5)
            .pay(new Pay(2100.0, null, "EUR", Pay.Period.MONTH))
            .level(EducationLevel.ENTRY)
            .contract(ContractType.PERMANENT, ContractType.AGENCY)
            .homeWorking(HomeWorking.NO)
            .posted(LocalDate.of(2026, 5, 1))
            .real()
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
            .vacancy(),
        EDITORS);
  }

  @ParameterizedTest
  @MethodSource("records")
  void record_writtenAndRead_isTheSame(Object record) {
    assertThat(Documents.read(Documents.write(record), record.getClass())).isEqualTo(record);
  }

  @Test
  void everyKind_isAmongTheRecordsOfThisTest() {
    assertThat(Stream.of(RecordKind.values()).<Class<?>>map(RecordKind::documentType))
        .allSatisfy(type -> assertThat(records()).anyMatch(type::isInstance));
  }

  @Test
  void document_leavesOutWhatIsAbsentAndWritesCompactForms() {
    assertThat(Documents.write(kapper()))
        .contains("\"title\":{\"nl\":\"kapper\",\"en\":\"hairdresser\"}")
        .contains("\"level\":\"3\"")
        .contains("\"interests\":[5.0,1.5,5.5,4.0,4.0,2.0]")
        .contains("\"retrieved\":\"2026-06-01\"")
        .doesNotContain("null")
        .doesNotContain("[]")
        .doesNotContain("englishNames");
  }

  @Test
  void unknownField_isRefusedWithASentence() {
    assertThatThrownBy(
            () -> Documents.read("{\"code\":\"AM10\",\"name\":\"x\",\"z\":1}", Region.class))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("a stored Region cannot be read")
        .hasMessageContaining("\"z\"");
  }

  private static Occupation kapper() {
    return new Occupation(
        "kapper",
        "http://data.europa.eu/esco/occupation/1",
        "5141",
        "1112",
        new Text("kapper", "hairdresser"),
        "kapster",
        List.of("haarstylist"),
        List.of(),
        Text.dutch("Je knipt haar."),
        new Portrait(List.of("Knippen"), "Druk.", List.of("mbo"), List.of(), List.of("visagist")),
        List.of(new SkillNeed("haar-knippen", true, 4), new SkillNeed("kassa", false, 0)),
        InterestProfile.of(5, 1.5, 5.5, 4, 4, 2),
        new TreeMap<>(Map.of("creativity", 3, "income", 0)),
        EducationLevel.LEVEL_3,
        new Circumstances(
            new TreeMap<>(Map.of("standing", 3)),
            List.of("day"),
            Likelihood.USUAL,
            Likelihood.POSSIBLE,
            HomeWorking.NO,
            List.of("personal-services"),
            List.of("kapsalons"),
            null,
            List.of()),
        new TreeMap<>(Map.of("values", EDITORS)));
  }
}
