package nl.koerswijzer.ingest.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.koerswijzer.ingest.ImportBench;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportReport;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.Likelihood;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.store.ConceptName;
import nl.koerswijzer.store.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterImportTest extends OnStarterSample {
  private static final String NAMES = "skills/esco-names.csv";
  private static final String CUTTING = "36bf31e2-7ec8-45d7-a174-79e6f6dddaf1";

  @Test
  void occupation_hasAllThatItsFileSays() throws ImportException {
    ImportReport report = bench.run();
    Occupation kapper = bench.record(RecordKind.OCCUPATION, Occupation.class, "kapper");
    assertThat(kapper.title()).isEqualTo(new Text("kapper", "english kapper"));
    assertThat(kapper.names())
        .startsWith("kapper aan huis", "allround kapper", "hulpkapper")
        .hasSize(5);
    assertThat(kapper.skills())
        .hasSize(8)
        .startsWith(new SkillNeed("luisteren", true, 3))
        .endsWith(new SkillNeed("haar-knippen", false, 4));
    assertThat(kapper.interests()).isEqualTo(InterestProfile.of(4, 1, 5.5, 5, 3, 2));
    assertThat(kapper.values()).containsEntry("creativity", 3).hasSize(12);
    assertThat(kapper.level()).isEqualTo(EducationLevel.LEVEL_3);
    assertThat(Objects.requireNonNull(kapper.portrait()).sideways()).containsExactly("visagist");
    assertThat(Objects.requireNonNull(kapper.circumstances()))
        .satisfies(
            circumstances -> {
              assertThat(circumstances.demands()).containsEntry("standing", 3);
              assertThat(circumstances.partTime()).isEqualTo(Likelihood.USUAL);
              assertThat(circumstances.homeWorking()).isEqualTo(HomeWorking.NO);
              assertThat(circumstances.conditions()).containsExactly("vca");
            });
    assertThat(Objects.requireNonNull(kapper.provenance().get("values")))
        .satisfies(
            editorial -> {
              assertThat(editorial.source()).isEqualTo("redactie Koerswijzer");
              assertThat(editorial.period()).isEqualTo("2026");
            });
    assertThat(report.put(RecordKind.OCCUPATION)).isEqualTo(2);
  }

  @Test
  void skillsAndTerms_haveTheirGroupAndHeading() throws ImportException {
    bench.run();
    Skill skill = bench.record(RecordKind.SKILL, Skill.class, "haar-knippen");
    assertThat(skill.broader()).containsExactly("S3");
    assertThat(skill.firstPerson()).isEqualTo(Text.dutch("Ik kan haar-knippen."));
    assertThat(bench.record(RecordKind.TERM, Term.class, "value:autonomy").heading())
        .isEqualTo("intrinsic");
    assertThat(bench.record(RecordKind.TERM, Term.class, "sector:personal-services").heading())
        .isEqualTo("S");
  }

  @Test
  void namesOfEscoSkills_areReadWhenThere() throws ImportException {
    bench.file(NAMES, "esco,english,dutch", CUTTING + ",cut hair,haar in model knippen").run();

    assertThat(bench.record(RecordKind.SKILL_NAME, ConceptName.class, CUTTING))
        .satisfies(
            name -> {
              assertThat(name.dutch()).isEqualTo("haar in model knippen");
              assertThat(name.provenance().source()).isEqualTo("redactie Koerswijzer");
              assertThat(name.provenance().period()).isEqualTo("2026");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x1,cut hair,haar knippen    | column 'esco' has 'x1', expected the UUID of an ESCO concept
          UUID,cut hair,              | column 'dutch' is empty
          UUID,cut hair,Ik knip haar. | column 'dutch' has 'Ik knip haar.', expected a name
          """)
  void wrongNameOfAnEscoSkill_isRefusedWithLineAndReason(String row, String reason) {
    bench.file(NAMES, "esco,english,dutch", row.replace("UUID", CUTTING));

    assertThatThrownBy(bench::run)
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("esco-names.csv, line 2: " + reason);
  }

  @Test
  void trainingsThemesAndQuestions_areReadWhenThere() throws ImportException {
    bench
        .file(
            "trainings/mbo.yaml",
            "trainings:",
            "  - {id: kapper-mbo, title: Kapper, english: Hairdresser, kind: mbo, level: '3',",
            "     months: 36, ways: [bol, bbl], entry: vmbo, occupations: [kapper],",
            "     skills: [haar-knippen], cost: statutory, source: redactie 2026, crebo: '25642'}",
            "  - {id: vca-cursus, title: VCA, english: VCA, kind: certificate, months: 0,",
            "     ways: [course], entry: geen eisen, occupations: [], skills: [], grants: [vca],",
            "     source: 'SSVV, VCA-examens 2025'}")
        .file(
            "themes.yaml",
            "themes:",
            "  - {id: uiterlijk, title: mooi maken, english: beauty, words: [haar],",
            "     interests: [A], demands: {standing: false}, homeWorking: hybrid}")
        .file(
            "questionnaire.yaml",
            "questions:",
            "  - {id: r1, type: R, nl: Een fiets maken, en: Fix a bike, short: true}")
        .run();
    Training mbo = bench.record(RecordKind.TRAINING, Training.class, "kapper-mbo");
    assertThat(mbo.crebo()).isEqualTo("25642");
    assertThat(mbo.provenance().source()).isEqualTo("redactie Koerswijzer");
    Training course = bench.record(RecordKind.TRAINING, Training.class, "vca-cursus");
    assertThat(course.provenance().source()).isEqualTo("SSVV, VCA-examens 2025");
    assertThat(course.provenance().period()).isEqualTo("2025");
    Theme theme = bench.record(RecordKind.THEME, Theme.class, "uiterlijk");
    assertThat(theme.interests()).containsExactly(InterestType.ARTISTIC);
    assertThat(theme.demands()).containsEntry("standing", false);
    assertThat(theme.homeWorking()).isEqualTo(HomeWorking.HYBRID);
    assertThat(bench.records(RecordKind.QUESTION, InterestQuestion.class))
        .containsExactly(
            new InterestQuestion(
                "r1", InterestType.REALISTIC, new Text("Een fiets maken", "Fix a bike"), true));
  }

  @Test
  void figuresAndRegions_areReadWhenThere() throws ImportException {
    bench
        .file(
            "figures/brc.csv",
            "code,level,parent,name_nl,source,licence",
            "111,segment,11,Persoonlijke dienstverleners,CBS,CC BY 4.0",
            "1112,group,111,Kappers,CBS,CC BY 4.0")
        .file(
            "figures/isco-brc.csv",
            "isco,brc,name_nl,source,licence",
            "5141,1112,Kappers,CBS,CC BY 4.0")
        .file(
            "figures/tension.csv",
            "brc,value,class,period,period_label,source,url,licence,retrieved",
            "1112,4.5,very-tight,2026Q1,x,UWV,https://example.org,CC BY 4.0,2026-05-02")
        .file(
            "regions/regions.csv",
            "code,name,province_codes,municipalities,year,source,licence",
            "AM10,Regio Zwolle,PV23,14,2026,CBS,CC BY 4.0")
        .file(
            "regions/municipalities.csv",
            "code,name,other_names,lat,lon,region_code,province,year,source,licence",
            "GM0193,Zwolle,Swolle;Zwol,52.5,6.1,AM10,Overijssel,2026,CBS,CC BY 4.0")
        .file(
            "regions/places.csv",
            "name,pc4_from,pc4_to,lat,lon,municipality_code,basis,source",
            "Zwolle,8011,8013,52.5,6.1,GM0193,name,GeoNames",
            "Windesheim,8012,8012,52.4,6.2,GM0193,list,GeoNames")
        .run();
    assertThat(bench.records(RecordKind.OCCUPATION_GROUP, OccupationGroup.class))
        .contains(new OccupationGroup("isco", "5141", Text.dutch("Kappers"), null, "1112"))
        .contains(new OccupationGroup("brc", "1112", Text.dutch("Kappers"), "111", null));
    Indicator tension =
        bench.record(RecordKind.INDICATOR, Indicator.class, "tension:BRC:1112:2026-Q1");
    assertThat(tension.classId()).isEqualTo("very-tight");
    assertThat(tension.provenance().retrieved()).isEqualTo("2026-05-02");
    assertThat(bench.record(RecordKind.MUNICIPALITY, Municipality.class, "GM0193").otherNames())
        .containsExactly("Swolle", "Zwol");
    assertThat(bench.records(RecordKind.PLACE, Place.class))
        .extracting(Place::name)
        .containsExactlyInAnyOrder("Zwolle", "Windesheim", "8011", "8012", "8013");
    assertThat(bench.record(RecordKind.PLACE, Place.class, "8012").center().latitude())
        .isEqualTo(52.4);
  }

  @Test
  void stepToAnOccupationThatIsNotThere_isRefusedByItself() throws ImportException {
    bench.file(
        "occupations/1112-kappers.yaml",
        "group: \"1112\"",
        "editorial: 2026",
        "occupations:",
        StarterSample.occupation("kapper", "kapper", "5141", "nagelstylist"));
    assertThat(bench.run().refused()).isEqualTo(1);
    assertThat(bench.store().quarantine(1).getFirst().reason()).contains("'nagelstylist'");
    Occupation kapper = bench.record(RecordKind.OCCUPATION, Occupation.class, "kapper");
    assertThat(Objects.requireNonNull(kapper.portrait()).sideways()).isEmpty();
  }

  @Test
  void whatTheSchemaRefuses_isToldWithFileLineAndPointer() {
    bench.file(
        "skills/s3.yaml",
        "group: S3",
        "title: {nl: zorgen, en: caring}",
        "skills:",
        "  - id: haar-knippen",
        "    label: haar knippen",
        "    ican: Ik kan knippen.",
        "    english: cut hair",
        "    kind: talent",
        "    words: []");
    ImportException refused = bench.refused();
    assertThat(refused.file()).endsWith("skills/s3.yaml");
    assertThat(refused.line()).isEqualTo(8);
    assertThat(refused.reason()).startsWith("/skills/0/kind: ");
  }

  @Test
  void skillThatIsNotThere_isRefused() {
    bench.file("skills/s3.yaml", StarterSample.skills(StarterSample.SKILLS.subList(0, 7)));
    ImportException refused = bench.refused();
    assertThat(refused.getMessage())
        .contains("1112-kappers.yaml, line 4")
        .contains("names the skill 'schoonmaken', which does not exist");
  }

  @Test
  void idThatStandsTwice_isRefused() {
    bench.file("skills/t.yaml", StarterSample.skills(List.of("luisteren")));
    assertThat(bench.refused().getMessage())
        .contains("t.yaml, line 4: luisteren: the skill stands also in");
  }

  @Test
  void keyThatStandsTwice_isRefused() {
    bench.file("skills/s3.yaml", "group: S3", "group: S4");
    assertThat(bench.refused().getMessage()).contains("s3.yaml, line 2: is not YAML");
  }

  @Test
  void fileThatIsNoYaml_isRefused() {
    bench.file("skills/s3.yaml", "skills: [a", "b: c");
    assertThat(bench.refused().getMessage()).contains("s3.yaml, line 2: is not YAML");
  }

  @Test
  void nestingWithoutEnd_isRefused() {
    bench.file("skills/s3.yaml", "skills: " + "[".repeat(5_000));
    assertThat(bench.refused().getMessage()).contains("s3.yaml");
  }

  @Test
  void folderWithoutVocabulary_isRefused(@TempDir Path empty) {
    try (ImportBench other = new ImportBench(new StarterImport(), empty).file("a.txt", "a")) {
      assertThat(other.refused().getMessage())
          .isEqualTo("vocabulary.yaml: is needed and was not found in what was given");
    }
  }

  @Test
  void secondImport_withoutAnOccupation_marksItGone() throws ImportException {
    bench.run();
    bench
        .file(
            "occupations/1112-kappers.yaml",
            "group: \"1112\"",
            "editorial: 2026",
            "occupations:",
            StarterSample.occupation("kapper", "kapper", "5141", "kapper"))
        .run();
    assertThat(bench.records(RecordKind.OCCUPATION, Occupation.class)).hasSize(1);
  }
}
