package nl.koerswijzer.publish.merge;

import static nl.koerswijzer.publish.Cast.CARING_URI;
import static nl.koerswijzer.publish.Cast.CARING_UUID;
import static nl.koerswijzer.publish.Cast.MATRON_URI;
import static nl.koerswijzer.publish.Cast.MATRON_UUID;
import static nl.koerswijzer.publish.Cast.NURSE_URI;
import static nl.koerswijzer.publish.Cast.NURSE_UUID;
import static nl.koerswijzer.publish.Cast.esco;
import static nl.koerswijzer.publish.Cast.group;
import static nl.koerswijzer.publish.Cast.ours;
import static nl.koerswijzer.publish.Cast.skill;
import static nl.koerswijzer.publish.Cast.starter;
import static nl.koerswijzer.publish.Cast.statedBy;
import static nl.koerswijzer.publish.Cast.tension;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.CatalogContents;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillKind;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.publish.FakeStore;
import nl.koerswijzer.store.ConceptName;
import nl.koerswijzer.store.OccupationTraits;
import nl.koerswijzer.store.RecordKind;
import org.junit.jupiter.api.Test;

/**
 * What the catalog promises: 1. one concept in two sources is one entry, found under every id; 2.
 * our own words come first and nothing of the others is lost; 3. what nobody judged is inherited
 * from the unit group and says so; 4. a reference that leads nowhere refuses the whole.
 */
class CatalogBuilderTest {
  private final FakeStore store = starter();

  @Test
  void starterAlone_keepsItsSlugs_andKnowsTheEscoIds() throws MergeException {
    Catalog catalog = catalog();

    assertThat(catalog.occupations())
        .extracting(Occupation::id)
        .containsExactly("bakker", "verpleegkundige");
    assertThat(catalog.occupation(NURSE_URI)).contains(occupation(catalog, "verpleegkundige"));
    assertThat(catalog.occupation(NURSE_UUID)).contains(occupation(catalog, "verpleegkundige"));
    assertThat(catalog.skill(CARING_UUID).orElseThrow().id()).isEqualTo("verzorgen");
  }

  @Test
  void conceptInTwoSources_isOne_underTheEscoUuid() throws MergeException {
    importEsco();
    Catalog catalog = catalog();

    assertThat(catalog.occupations())
        .extracting(Occupation::id)
        .containsExactly(NURSE_UUID, MATRON_UUID, "bakker");
    Occupation nurse = occupation(catalog, "verpleegkundige");
    assertThat(nurse.id()).isEqualTo(NURSE_UUID);
    assertThat(catalog.occupation(NURSE_URI)).contains(nurse);
    assertThat(nurse.skills())
        .as("our level and order first, then what ESCO adds, under ids of the catalog")
        .containsExactly(new SkillNeed(CARING_UUID, true, 4), new SkillNeed("bakken", false, 0));
  }

  @Test
  void fields_areDecidedByOurWords_andUnitedWithEscos() throws MergeException {
    importEsco();
    Occupation nurse = occupation(catalog(), NURSE_UUID);

    assertThat(nurse.title()).isEqualTo(new Text("verpleegkundige", "verpleger (en)"));
    assertThat(nurse.names()).containsExactly("zuster", "ziekenzuster", "verpleger");
    assertThat(nurse.englishNames()).containsExactly("nurse");
    assertThat(nurse.description()).isEqualTo(new Text("Je zorgt voor zieke mensen.", "By ESCO."));
    assertThat(nurse.provenance())
        .containsEntry("description", statedBy("Koerswijzer"))
        .containsEntry("skills", statedBy("Koerswijzer"))
        .containsEntry("skills.esco", statedBy("ESCO"));
  }

  @Test
  void nameThatOurEditorsGaveToOneOccupation_isNoOthersName() throws MergeException {
    importEsco();

    assertThat(occupation(catalog(), MATRON_UUID).names())
        .as("ESCO calls her Zuster too; we mean the nurse by that")
        .containsExactly("ziekenzuster");
  }

  @Test
  void skillInTwoSources_isOne_withTheWordsOfBoth() throws MergeException {
    importEsco();
    Skill caring = catalog().skill("verzorgen").orElseThrow();

    assertThat(caring.id()).isEqualTo(CARING_UUID);
    assertThat(caring.title().dutch()).isEqualTo("verzorgen");
    assertThat(caring.words())
        .containsExactly("woord van verzorgen", "woord van " + CARING_UUID, "zorg verlenen");
  }

  @Test
  void skillThatEscoNamesInEnglishOnly_getsOurName_andKeepsItsOwn() throws MergeException {
    Skill english = english(CARING_UUID, CARING_URI, "provide care");
    FakeStore esco =
        new FakeStore()
            .put("esco", RecordKind.SKILL, CARING_UUID, english)
            .put(
                "starter",
                RecordKind.SKILL_NAME,
                CARING_UUID,
                new ConceptName(CARING_UUID, "zorg verlenen", statedBy("Koerswijzer")));

    assertThat(new CatalogBuilder(esco.asStore()).build().skills())
        .singleElement()
        .extracting(Skill::title)
        .isEqualTo(new Text("zorg verlenen", "provide care"));
  }

  @Test
  void nameOfOurs_givesWayToEscos_andMakesNoSkillByItself() throws MergeException {
    FakeStore esco =
        new FakeStore()
            .put(
                "esco",
                RecordKind.SKILL,
                CARING_UUID,
                skill(CARING_UUID, CARING_URI, "zorg verlenen"));
    for (String concept : List.of(CARING_UUID, MATRON_UUID)) {
      esco.put(
          "starter",
          RecordKind.SKILL_NAME,
          concept,
          new ConceptName(concept, "naam van ons", statedBy("Koerswijzer")));
    }

    assertThat(new CatalogBuilder(esco.asStore()).build().skills())
        .extracting(each -> each.title().dutch())
        .containsExactly("zorg verlenen");
  }

  @Test
  void measuredTraits_giveInterests_andValuesOnlyWhereWeHaveNone() throws MergeException {
    importEsco();
    InterestProfile measured = InterestProfile.of(2, 3, 1, 7, 3, 2);
    for (String uri : List.of(NURSE_URI, MATRON_URI)) {
      store.put(
          "onet",
          RecordKind.OCCUPATION_TRAITS,
          uri,
          new OccupationTraits(
              uri, measured, new TreeMap<>(Map.of("income", 1)), 3, statedBy("O*NET")));
    }
    Catalog catalog = catalog();

    assertThat(occupation(catalog, NURSE_UUID).interests()).isEqualTo(measured);
    assertThat(occupation(catalog, NURSE_UUID).provenance())
        .containsEntry("interests", statedBy("O*NET"));
    assertThat(occupation(catalog, NURSE_UUID).values()).containsOnlyKeys("helping");
    assertThat(occupation(catalog, MATRON_UUID).values()).containsOnlyKeys("income");
  }

  @Test
  void unjudgedOccupation_inheritsFromItsUnitGroup_andSaysSo() throws MergeException {
    importEsco();
    Occupation matron = occupation(catalog(), MATRON_UUID);

    assertThat(matron.level()).isEqualTo(EducationLevel.LEVEL_4);
    assertThat(matron.values()).containsEntry("helping", 3);
    assertThat(matron.circumstances()).isNotNull();
    assertThat(matron.provenance())
        .containsEntry("circumstances", statedBy("Koerswijzer").derivedFrom("isco:2221"));
  }

  @Test
  void occupationOutsideAJudgedGroup_inheritsNothing() throws MergeException {
    store.put("esco", RecordKind.OCCUPATION, MATRON_UUID, esco(MATRON_URI, "1342", "directrice"));

    assertThat(occupation(catalog(), MATRON_UUID).circumstances()).isNull();
  }

  @Test
  void brc_comesFromTheIscoGroup_whenNobodyStatesIt() throws MergeException {
    store
        .put("market", RecordKind.OCCUPATION_GROUP, "isco:2221", group("isco", "2221", "1012"))
        .put("market", RecordKind.OCCUPATION_GROUP, "isco:7512", group("isco", "7512", "0752"))
        .put("market", RecordKind.OCCUPATION_GROUP, "brc:1012", group("brc", "1012", null))
        .put("market", RecordKind.OCCUPATION_GROUP, "brc:0752", group("brc", "0752", null));

    assertThat(occupation(catalog(), "bakker").brc()).isEqualTo("0752");
  }

  @Test
  void sameFigureInTwoSources_isTakenFromTheImport() throws MergeException {
    store
        .put("starter", RecordKind.INDICATOR, "a", tension("1012", 2.5, "2026-Q1"))
        .put("market", RecordKind.INDICATOR, "a", tension("1012", 2.6, "2026-Q1"))
        .put("market", RecordKind.INDICATOR, "b", tension("1012", 1.0, "2025-Q4"));

    assertThat(catalog().contents().indicators())
        .extracting(figure -> figure.value())
        .containsExactly(1.0, 2.6);
  }

  @Test
  void brokenReferences_areRefused_withEveryOne() {
    store
        .put(
            "starter",
            RecordKind.OCCUPATION,
            "kok",
            ours("kok", null, "5120", new SkillNeed("koken", true, 3)))
        .put("starter", RecordKind.SKILL, "x", skill("x", null, "x", "S9.9"));

    assertThatThrownBy(this::catalog)
        .isInstanceOfSatisfying(
            MergeException.class,
            refused ->
                assertThat(refused.problems())
                    .containsExactly(
                        "occupation kok names the skill 'koken', which is not there",
                        "skill x names the skill or group 'S9.9', which is not there"));
  }

  @Test
  void conceptClaimedTwiceByOneSource_isRefused() {
    store.put("starter", RecordKind.OCCUPATION, "broeder", ours("broeder", NURSE_URI, "2221"));

    assertThatThrownBy(this::catalog)
        .hasMessageContaining("starter has more than one entry for the concept " + NURSE_UUID)
        .hasMessageContaining("broeder, verpleegkundige");
  }

  @Test
  void sameRecords_giveTheSameCatalog() throws MergeException {
    importEsco();

    assertThat(new CatalogBuilder(store.asStore()).build())
        .isEqualTo(new CatalogBuilder(store.asStore()).build());
  }

  @Test
  void titleThatWeGaveAnOccupationOfEsco_goesBeforeEscos_whichStaysAName() throws MergeException {
    importEsco();
    store.put(
        "starter",
        RecordKind.OCCUPATION_NAME,
        MATRON_UUID,
        new ConceptName(MATRON_UUID, "hoofd verpleging", statedBy("Koerswijzer")));
    Occupation matron = occupation(catalog(), MATRON_UUID);

    assertThat(matron.title()).isEqualTo(new Text("hoofd verpleging", "directrice (en)"));
    assertThat(matron.names()).containsExactly("ziekenzuster", "directrice");
    assertThat(matron.provenance())
        .containsEntry("title", statedBy("Koerswijzer"))
        .containsEntry("title.esco", statedBy("ESCO"));
  }

  private static Skill english(String id, String uri, String title) {
    Text wording = new Text(null, title);
    return new Skill(
        id, uri, wording, null, SkillKind.SKILL, List.of(), List.of(), List.of(), null);
  }

  private void importEsco() {
    store
        .put(
            "esco",
            RecordKind.OCCUPATION,
            NURSE_UUID,
            esco(
                NURSE_URI,
                "2221",
                "verpleger",
                new SkillNeed("bakken", false, 0),
                new SkillNeed(CARING_UUID, false, 0)))
        .put("esco", RecordKind.OCCUPATION, MATRON_UUID, esco(MATRON_URI, "2221", "directrice"))
        .put(
            "esco", RecordKind.SKILL, CARING_UUID, skill(CARING_UUID, CARING_URI, "zorg verlenen"));
  }

  private Catalog catalog() throws MergeException {
    CatalogContents contents = new CatalogBuilder(store.asStore()).build();
    return new Catalog(contents);
  }

  private static Occupation occupation(Catalog catalog, String id) {
    return catalog.occupation(id).orElseThrow();
  }
}
