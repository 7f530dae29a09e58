package nl.koerswijzer.ingest.esco;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koerswijzer.ingest.ImportBench;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportReport;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillGroup;
import nl.koerswijzer.model.SkillKind;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.store.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscoImportTest {
  private static final String ESCO = "http://data.europa.eu/esco/";
  private static final String OCCUPATION = ESCO + "occupation/o-kapper";
  private static final String CUT = ESCO + "skill/s-cut";
  private static final String ARABIC = ESCO + "skill/s-arabic";
  private static final String HYGIENE = ESCO + "skill/s-hygiene";
  private static final String CARE = ESCO + "skill/g-care";
  private static final String OCCUPATION_COLUMNS =
      "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description,code";
  private static final String SKILL_COLUMNS =
      "conceptType,conceptUri,skillType,preferredLabel,altLabels,description";

  @TempDir Path folder;
  private ImportBench bench;

  @BeforeEach
  void writeEsco() {
    bench =
        new ImportBench(new EscoImport(), folder)
            .file(
                "esco-1.1.1/nl/occupations_nl.csv",
                OCCUPATION_COLUMNS,
                "Occupation," + OCCUPATION + ",5141,kapper,\"kapster\nbarbier\nkapper\",,5141.1")
            .file(
                "esco-1.1.1/en/occupations_en.csv",
                OCCUPATION_COLUMNS,
                "Occupation," + OCCUPATION + ",5141,hairdresser,hair stylist,Cuts hair.,5141.1")
            .file(
                "esco-1.1.1/nl/skills_nl.csv",
                SKILL_COLUMNS,
                "K," + CUT + ",skill/competence,haar knippen,,")
            .file(
                "esco-1.1.1/en/skills_en.csv",
                SKILL_COLUMNS,
                "K," + CUT + ",skill/competence,cut hair,\"trim hair\nshorten hair\",Cut it.",
                "K," + ARABIC + ",skill/competence,speak Arabic,,",
                "K," + HYGIENE + ",knowledge,hygiene,,")
            .file(
                "esco-1.1.1/en/languageSkillsCollection_en.csv",
                "conceptUri,preferredLabel,altLabels",
                ARABIC + ",speak Arabic,talk Arabic | converse in Arabic")
            .file(
                "esco-1.1.1/en/skillGroups_en.csv",
                "conceptUri,preferredLabel,code",
                CARE + ",caring,S3",
                ESCO + "isced-f/09,health,")
            .file(
                "esco-1.1.1/en/ISCOGroups_en.csv",
                "conceptUri,code,preferredLabel",
                ESCO + "isco/C5141,5141,Hairdressers")
            .file(
                "esco-1.1.1/relations/occupationSkillRelations.csv",
                "occupationUri,relationType,skillType,skillUri",
                OCCUPATION + ",optional,knowledge," + HYGIENE,
                OCCUPATION + ",essential,skill/competence," + CUT,
                OCCUPATION + ",essential,skill/competence," + ESCO + "skill/nowhere")
            .file(
                "esco-1.1.1/relations/broaderRelationsSkillPillar.csv",
                "conceptType,conceptUri,broaderType,broaderUri",
                "K," + CUT + ",SkillGroup," + CARE,
                "K," + HYGIENE + ",SkillGroup," + ESCO + "isced-f/09")
            .file(
                "esco-1.1.1/relations/skillSkillRelations.csv",
                "originalSkillUri,relationType,relatedSkillUri",
                CUT + ",optional," + HYGIENE)
            .file("esco-1.1.1/en/conceptSchemes_en.csv", "conceptType", "ConceptScheme");
  }

  @AfterEach
  void closeBench() {
    bench.close();
  }

  @Test
  void occupation_hasBothLanguagesAndItsSkillsEssentialOnesFirst() throws ImportException {
    bench.run();
    Occupation kapper = bench.record(RecordKind.OCCUPATION, Occupation.class, "o-kapper");
    assertThat(kapper.uri()).isEqualTo(OCCUPATION);
    assertThat(kapper.isco()).isEqualTo("5141");
    assertThat(kapper.title()).isEqualTo(new Text("kapper", "hairdresser"));
    assertThat(kapper.names()).containsExactly("kapster", "barbier");
    assertThat(kapper.englishNames()).containsExactly("hair stylist");
    assertThat(kapper.description()).isEqualTo(new Text(null, "Cuts hair."));
    assertThat(kapper.skills())
        .containsExactly(new SkillNeed("s-cut", true, 0), new SkillNeed("s-hygiene", false, 0));
    assertThat(titleSource(kapper).period()).isEqualTo("v1.1.1");
    assertThat(titleSource(kapper).retrieved()).isEqualTo("2026-06-01");
  }

  @Test
  void skill_hasEnglishWhereThereIsNoDutch_kindGroupAndRelations() throws ImportException {
    bench.run();
    Skill cut = bench.record(RecordKind.SKILL, Skill.class, "s-cut");
    assertThat(cut.title()).isEqualTo(new Text("haar knippen", "cut hair"));
    assertThat(cut.words()).containsExactly("trim hair", "shorten hair");
    assertThat(cut.broader()).containsExactly("S3");
    assertThat(cut.related()).containsExactly("s-hygiene");
    Skill arabic = bench.record(RecordKind.SKILL, Skill.class, "s-arabic");
    assertThat(arabic.title()).isEqualTo(new Text(null, "speak Arabic"));
    assertThat(arabic.kind()).isEqualTo(SkillKind.LANGUAGE);
    assertThat(arabic.words()).containsExactly("talk Arabic", "converse in Arabic");
    Skill hygiene = bench.record(RecordKind.SKILL, Skill.class, "s-hygiene");
    assertThat(hygiene.kind()).isEqualTo(SkillKind.KNOWLEDGE);
    assertThat(hygiene.broader()).containsExactly("K09");
  }

  @Test
  void groups_areThoseOfSkillsAndOfIsco() throws ImportException {
    bench.run();
    assertThat(bench.records(RecordKind.SKILL_GROUP, SkillGroup.class))
        .extracting(SkillGroup::id)
        .containsExactly("K09", "S3");
    assertThat(bench.records(RecordKind.OCCUPATION_GROUP, OccupationGroup.class))
        .containsExactly(
            new OccupationGroup("isco", "5141", new Text(null, "Hairdressers"), "514", null));
  }

  @Test
  void relationToAMissingConcept_isRefusedByItself() throws ImportException {
    ImportReport report = bench.run();
    assertThat(report.refused()).isEqualTo(1);
    assertThat(bench.store().quarantine(1).getFirst().id()).isEqualTo("o-kapper -> nowhere");
    assertThat(report.put(RecordKind.SKILL)).isEqualTo(3);
    assertThat(report.leftAside())
        .extracting(ImportReport.LeftAside::file)
        .allMatch(file -> file.endsWith("conceptSchemes_en.csv"))
        .hasSize(1);
  }

  @Test
  void importAgain_withoutASkill_marksItGone() throws ImportException {
    bench.run();
    bench
        .file(
            "esco-1.1.1/en/skills_en.csv",
            SKILL_COLUMNS,
            "K," + CUT + ",skill/competence,cut hair,,",
            "K," + HYGIENE + ",knowledge,hygiene,,")
        .run();
    assertThat(bench.records(RecordKind.SKILL, Skill.class))
        .extracting(Skill::id)
        .containsExactly("s-cut", "s-hygiene");
  }

  @Test
  void zipFileForEachLanguage_isReadLikeTheFolder() throws Exception {
    Path dutch =
        bench.zip(
            "ESCO dataset - v1.2.0 - nl.zip",
            Map.of(
                "occupations_nl.csv",
                OCCUPATION_COLUMNS + "\nO," + OCCUPATION + ",5141,kapper,,,1\n",
                "skills_nl.csv",
                SKILL_COLUMNS + "\nK," + CUT + ",skill/competence,haar knippen,,\n",
                "occupationSkillRelations_nl.csv",
                "occupationUri,relationType,skillType,skillUri\n"
                    + (OCCUPATION + ",essential,x," + CUT + "\n")));
    Path english =
        bench.zip(
            "ESCO dataset - v1.2.0 - en.zip",
            Map.of(
                "occupations_en.csv",
                OCCUPATION_COLUMNS + "\nO," + OCCUPATION + ",5141,hairdresser,,,1\n",
                "occupationSkillRelations_en.csv",
                "occupationUri,relationType,skillType,skillUri\n"));
    bench.run(List.of(english, dutch));
    Occupation kapper = bench.record(RecordKind.OCCUPATION, Occupation.class, "o-kapper");
    assertThat(kapper.title()).isEqualTo(new Text("kapper", "hairdresser"));
    assertThat(titleSource(kapper).period()).isEqualTo("v1.2.0");
  }

  @Test
  void truncatedFile_isRefusedAndWhatWasThereStays() throws ImportException {
    bench.run();
    bench.file(
        "esco-1.1.1/relations/occupationSkillRelations.csv",
        "occupationUri,relationType,skillType,skillUri",
        OCCUPATION + ",essential,skill/competence," + CUT,
        OCCUPATION + ",essen");
    ImportException refused = bench.refused();
    assertThat(refused.file()).endsWith("occupationSkillRelations.csv");
    assertThat(refused.line()).isEqualTo(3);
    assertThat(refused.reason()).isEqualTo("has 2 columns, expected 4");
  }

  @Test
  void fileThatEndsInsideQuotes_isRefused() {
    bench.file(
        "esco-1.1.1/en/skills_en.csv",
        SKILL_COLUMNS,
        "K," + CUT + ",skill/competence,cut hair,,\"Cut");
    assertThat(bench.refused().getMessage()).contains("skills_en.csv, line 2");
  }

  @Test
  void otherEncoding_isRefused() {
    bench.bytes(
        "esco-1.1.1/nl/skills_nl.csv",
        (SKILL_COLUMNS + "\nK," + CUT + ",x,knippen in caf\u00e9,,\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    ImportException refused = bench.refused();
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.reason()).contains("is not UTF-8");
  }

  @Test
  void unknownRelationType_isRefused() {
    bench.file(
        "esco-1.1.1/relations/occupationSkillRelations.csv",
        "occupationUri,relationType,skillType,skillUri",
        OCCUPATION + ",necessary,skill/competence," + CUT);
    assertThat(bench.refused().reason()).contains("'necessary', expected essential or optional");
  }

  @Test
  void folderWithoutOccupations_isRefused(@TempDir Path empty) {
    try (ImportBench other = new ImportBench(new EscoImport(), empty).file("readme.txt", "x")) {
      assertThat(other.refused().getMessage())
          .isEqualTo(
              "occupations_nl.csv or occupations_en.csv: is needed and was not found in what was"
                  + " given");
    }
  }

  private static Provenance titleSource(Occupation occupation) {
    return Objects.requireNonNull(occupation.provenance().get("title"));
  }
}
