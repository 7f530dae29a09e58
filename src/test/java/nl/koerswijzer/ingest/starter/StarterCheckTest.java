package nl.koerswijzer.ingest.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.ingest.ImportBench;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.starter.Finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterCheckTest extends OnStarterSample {
  private static final String CUTTING = "36bf31e2-7ec8-45d7-a174-79e6f6dddaf1";
  private static final String COLOURING = "46bf31e2-7ec8-45d7-a174-79e6f6dddaf2";
  private static final String FILE = "occupations/1112-kappers.yaml";

  @Test
  void sample_isCleanAndCounted() throws ImportException {
    StarterReport report = StarterCheck.check(bench.folder(), null);
    assertThat(report.findings()).isEmpty();
    assertThat(report.isClean()).isTrue();
    assertThat(report.copyingChecked()).isFalse();
    assertThat(report.counts())
        .containsEntry("occupations", 2)
        .containsEntry("skills", 8)
        .containsEntry("ISCO groups", 2);
  }

  @Test
  void schemaViolations_areAllFound() throws ImportException {
    kapper("english: english kapper", "engels: kapper");
    assertThat(check())
        .extracting(Finding::rule, Finding::subject)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Rule.SCHEMA, "/occupations/0"),
            org.assertj.core.groups.Tuple.tuple(Rule.ORPHAN_SKILL, "luisteren"));
    assertThat(check()).filteredOn(finding -> finding.rule() == Rule.SCHEMA).hasSize(2);
  }

  @Test
  void unknownDemand_isFound() throws ImportException {
    kapper("walking: 1", "flying: 1");
    assertFound(Rule.REFERENCE, "kapper", "names the demand 'flying', which does not exist");
  }

  @Test
  void unknownStep_isFound() throws ImportException {
    kapper("sideways: [visagist]", "sideways: [piloot]");
    assertFound(
        Rule.UNKNOWN_OCCUPATION, "kapper", "names the occupation 'piloot', which does not exist");
  }

  @Test
  void stepThatIsUpAndSideways_isFound() throws ImportException {
    kapper("sideways: [visagist]", "sideways: [visagist]\n    up: [visagist]");
    assertFound(
        Rule.REFERENCE,
        "kapper",
        "names the occupation 'visagist' as a step up and as one sideways");
  }

  @Test
  void skillThatNobodyNeeds_isFound() throws ImportException {
    bench.file("skills/t.yaml", StarterSample.skills(List.of("jongleren")).replace("S3", "T"));
    assertFound(Rule.ORPHAN_SKILL, "jongleren", "is a skill that no occupation needs");
  }

  @Test
  void tooFewSkills_areFound() throws ImportException {
    kapper("optional: {haar-knippen: 4}", "optional: {}");
    assertFound(Rule.SKILL_COUNT, "kapper", "has 7 skills, expected 8 to 20");
  }

  @Test
  void tooFewNames_areFound() throws ImportException {
    kapper(", junior kapper", "");
    assertFound(Rule.NAME_COUNT, "kapper", "has 4 other names, expected 5 to 15");
  }

  @Test
  void tooFewSentences_areFound() throws ImportException {
    kapper(" Je werkt in een salon.", "");
    assertFound(
        Rule.SENTENCE_COUNT, "kapper", "has 2 sentences in its description, expected 3 to 5");
  }

  @Test
  void groupWithoutOccupation_isFound() throws ImportException {
    bench.file("figures/isco-brc.csv", "isco,brc", "5141,1112", "5142,1112", "5143,1112");
    assertGap("5143", "has no occupation; write one, or say why not in isco-absent.csv");
  }

  @Test
  void groupThatDoesNotExistHere_needsNoOccupation_andMayHaveNone() throws ImportException {
    bench.file("figures/isco-brc.csv", "isco,brc", "5141,1112", "5142,1112", "5143,1113");
    bench.file("figures/isco-absent.csv", "isco,reason", "5143,no such work", "5142,no such work");
    assertGap("5142", "has an occupation, and isco-absent.csv says that there is no such work");
  }

  @Test
  void groupWithManyEmployees_needsTwoOccupations() throws ImportException {
    bench.file("figures/isco-brc.csv", "isco,brc", "5141,1112", "5142,1112", "5143,1113");
    bench.file("figures/isco-absent.csv", "isco,reason", "5143,no such work");
    bench.file("figures/pay.csv", "brc,employees_thousands", "1112,20", "1113,90");
    assertThat(check()).isEmpty();
    bench.file(
        "occupations/1112-kappers.yaml",
        "group: \"1112\"",
        "editorial: 2026",
        "occupations:",
        StarterSample.occupation("kapper", "kapper", "5141", "kapper"));
    bench.file("figures/isco-brc.csv", "isco,brc", "5141,1112");
    assertGap("1112", "has 20 thousand employees and 1 occupations, expected at least 2");
  }

  private void assertGap(String group, String message) throws ImportException {
    assertThat(check())
        .extracting(Finding::rule, Finding::subject, Finding::message)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.COVERAGE, group, message));
  }

  @Test
  void nameOfTwoOccupations_isFound() throws ImportException {
    kapper("hulpkapper", "Visagist");
    assertFound(Rule.UNIQUE_NAME, "visagist", "the name 'visagist' stands also in kapper");
  }

  @Test
  void nameOfTwoEscoSkills_isFound() throws ImportException {
    names(CUTTING + ",cut hair,haar in model knippen", COLOURING + ",colour,Haar in model knippen");
    assertFound(
        Rule.UNIQUE_NAME, COLOURING, "the name 'Haar in model knippen' stands also in " + CUTTING);
  }

  @Test
  void titleOfAnEscoOccupation_thatOneOfOursBears_isFound() throws ImportException {
    bench.file("occupations/esco-names.csv", "esco,english,dutch", CUTTING + ",barber,Hulpkapper");
    assertFound(Rule.UNIQUE_NAME, CUTTING, "the title 'Hulpkapper' stands also in kapper");
  }

  @Test
  void nameThatASkillOfOursBears_isFound() throws ImportException {
    names(CUTTING + ",listen,luisteren");
    assertFound(Rule.UNIQUE_NAME, CUTTING, "the name 'luisteren' stands also in luisteren");
  }

  @Test
  void escoSkillNamedTwice_isFound() throws ImportException {
    names(CUTTING + ",cut hair,haar snijden", CUTTING + ",cut hair,haar kappen");
    assertThat(check())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.UNIQUE_ID);
              assertThat(finding.message())
                  .startsWith("the ESCO concept stands also in ")
                  .endsWith("skills/esco-names.csv, line 2");
            });
  }

  @Test
  void nameOfAnEscoSkillThatIsASkillOfOurs_isFound() throws ImportException {
    bench.file(
        "skills/s3.yaml",
        StarterSample.skills(StarterSample.SKILLS)
            .replace("id: luisteren", "id: luisteren\n    esco: " + CUTTING));
    names(CUTTING + ",listen,goed luisteren");
    assertFound(
        Rule.UNIQUE_ID,
        CUTTING,
        "the name 'goed luisteren' is of a concept that has an entry of our own");
  }

  private void names(String... rows) {
    List<String> lines = new ArrayList<>(List.of("esco,english,dutch"));
    lines.addAll(List.of(rows));
    bench.file("skills/esco-names.csv", lines.toArray(String[]::new));
  }

  @Test
  void iscoThatLeadsToAnotherGroup_isFound() throws ImportException {
    bench.file("figures/isco-brc.csv", "isco,brc", "5141,1111", "5142,1112");
    assertFound(Rule.CLASSIFICATION, "kapper", "ISCO 5141 leads to BRC 1111, not 1112");
  }

  @Test
  void occupationInTheFileOfAnotherGroup_isFound() throws ImportException {
    kapper("brc: \"1112\"", "brc: \"1113\"");
    assertFound(Rule.CLASSIFICATION, "kapper", "has BRC 1113 in a file of group 1112");
  }

  @Test
  void longSentences_areFound() throws ImportException {
    kapper(
        "day: Om negen uur komt de eerste klant. Je helpt er acht op een dag. Daarna ruim je op.",
        "day: "
            + "Je knipt en je wast en je kleurt en je veegt en je rekent af en je lacht. "
                .repeat(5));
    assertFound(
        Rule.SENTENCE_LENGTH,
        "kapper",
        "half of the sentences have 18 words or more, expected at most 14");
  }

  @Test
  void englishLeftover_isFound() throws ImportException {
    kapper("Je luistert naar wat zij willen.", "Je luistert naar customers en hun wens.");
    assertFound(Rule.ENGLISH, "kapper", "has the English word 'customers'");
  }

  @Test
  void brandName_isFound() throws ImportException {
    kapper("Je luistert naar wat zij willen.", "Je werkt veel met Photoshop.");
    assertFound(Rule.BRAND, "kapper", "has the brand name 'photoshop'");
  }

  @Test
  void eightWordsOfEsco_areFound(@TempDir Path data) throws ImportException {
    try (ImportBench esco =
        new ImportBench(new StarterImport(), data)
            .file(
                "nl/occupations_nl.csv",
                "conceptUri,description",
                "x,\"Kappers doen meer. Om negen uur, komt de eerste klant; je helpt.\"")
            .file(
                "onet/Occupation Data.txt",
                "O*NET-SOC Code\tDescription",
                "1\tJe luistert naar wat mensen willen")) {
      StarterReport report = StarterCheck.check(bench.folder(), esco.folder());
      assertThat(report.copyingChecked()).isTrue();
      assertThat(report.findings())
          .extracting(Finding::rule, Finding::subject, Finding::message)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  Rule.COPIED,
                  "kapper",
                  "stands in ESCO or O*NET: 'om negen uur komt de eerste klant je'"),
              org.assertj.core.groups.Tuple.tuple(
                  Rule.COPIED,
                  "visagist",
                  "stands in ESCO or O*NET: 'om negen uur komt de eerste klant je'"));
    }
  }

  /** The sample with a change in the first occupation. */
  private void kapper(String from, String to) {
    String kapper = StarterSample.occupation("kapper", "kapper", "5141", "visagist");
    assertThat(kapper).contains(from);
    List<String> lines =
        new ArrayList<>(List.of("group: \"1112\"", "editorial: 2026", "occupations:"));
    lines.add(kapper.replace(from, to));
    lines.add(StarterSample.occupation("visagist", "visagist", "5142", "kapper"));
    bench.file(FILE, lines.toArray(String[]::new));
  }

  private List<Finding> check() throws ImportException {
    return StarterCheck.check(bench.folder(), null).findings();
  }

  private void assertFound(Rule rule, String subject, String message) throws ImportException {
    assertThat(check())
        .extracting(Finding::rule, Finding::subject, Finding::message)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(rule, subject, message));
    assertThat(check().getFirst().sentence())
        .contains(", line ")
        .endsWith(subject + ": " + message);
  }
}
