package nl.koerswijzer.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Indicator.Subject;
import nl.koerswijzer.model.Likelihood;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationDraft;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Portrait;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillKind;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.VacancyDraft;
import nl.koerswijzer.store.RecordKind;
import org.jspecify.annotations.Nullable;

/** The cast of the publisher's tests: a nurse and a baker, in our own words and in ESCO's. */
public final class Cast {
  public static final String NURSE_UUID = "11111111-1111-4111-8111-111111111111";
  public static final String CARING_UUID = "22222222-2222-4222-8222-222222222222";
  public static final String MATRON_UUID = "33333333-3333-4333-8333-333333333333";
  public static final String NURSE_URI = "http://data.europa.eu/esco/occupation/" + NURSE_UUID;
  public static final String MATRON_URI = "http://data.europa.eu/esco/occupation/" + MATRON_UUID;
  public static final String CARING_URI = "http://data.europa.eu/esco/skill/" + CARING_UUID;

  private Cast() {}

  public static Provenance statedBy(String source) {
    return new Provenance(source, "2026", "CC BY 4.0", LocalDate.of(2026, 3, 1), null, null);
  }

  public static Circumstances circumstances(int lifting) {
    return new Circumstances(
        new TreeMap<>(java.util.Map.of("lifting", lifting)),
        List.of("day", "night"),
        Likelihood.USUAL,
        Likelihood.RARE,
        HomeWorking.NO,
        List.of("care"),
        List.of("ziekenhuizen"),
        null,
        List.of());
  }

  /** An occupation with our own judgements. */
  public static Occupation ours(String id, @Nullable String uri, String isco, SkillNeed... needs) {
    return new OccupationDraft(id, isco, new Text(id, null))
        .uri(uri)
        .names("zuster")
        .description(Text.dutch("Je zorgt voor zieke mensen."))
        .portrait(
            new Portrait(List.of("zorgen"), "Je begint vroeg.", List.of(), List.of(), List.of()))
        .needs(needs)
        .values(java.util.Map.of("helping", 3))
        .level(EducationLevel.LEVEL_4)
        .circumstances(circumstances(2))
        .stated(
            statedBy("Koerswijzer"),
            "title",
            "names",
            "description",
            "skills",
            "values",
            "level",
            "circumstances")
        .occupation();
  }

  /** An occupation as ESCO has it: titles, a description and skills. */
  public static Occupation esco(String uri, String isco, String dutch, SkillNeed... needs) {
    String id = uri.substring(uri.lastIndexOf('/') + 1);
    return new OccupationDraft(id, isco, new Text(dutch, dutch + " (en)"))
        .uri(uri)
        .names("Zuster", "ziekenzuster")
        .englishNames("nurse")
        .description(new Text("Volgens ESCO.", "By ESCO."))
        .needs(needs)
        .stated(statedBy("ESCO"), "title", "names", "description", "skills")
        .occupation();
  }

  public static Skill skill(String id, @Nullable String uri, String dutch, String... broader) {
    return new Skill(
        id,
        uri,
        Text.dutch(dutch),
        null,
        SkillKind.SKILL,
        List.of(broader),
        List.of(),
        List.of("woord van " + id),
        null);
  }

  public static OccupationGroup group(String scheme, String code, @Nullable String brc) {
    return new OccupationGroup(scheme, code, Text.dutch(scheme + " " + code), null, brc);
  }

  public static Indicator tension(String brc, double value, String period) {
    return new Indicator(
        Indicator.TENSION,
        new Subject(Subject.Kind.BRC, brc),
        value,
        "ratio",
        null,
        null,
        new Provenance("UWV", period, "CC BY 4.0", LocalDate.of(2026, 3, 1), null, null));
  }

  public static Vacancy vacancy(String id, String title) {
    return new VacancyDraft(id, title).from("feed").text("Tekst van " + id).vacancy();
  }

  /** A store with two occupations of our own, two skills and two vacancies. */
  public static FakeStore starter() {
    return new FakeStore()
        .put(
            "starter",
            RecordKind.OCCUPATION,
            "verpleegkundige",
            ours("verpleegkundige", NURSE_URI, "2221", new SkillNeed("verzorgen", true, 4)))
        .put(
            "starter",
            RecordKind.OCCUPATION,
            "bakker",
            ours("bakker", null, "7512", new SkillNeed("bakken", true, 3)))
        .put("starter", RecordKind.SKILL, "verzorgen", skill("verzorgen", CARING_URI, "verzorgen"))
        .put("starter", RecordKind.SKILL, "bakken", skill("bakken", null, "bakken"))
        .put("feed", RecordKind.VACANCY, "v1", vacancy("v1", "verpleegkundige"))
        .put("feed", RecordKind.VACANCY, "v2", vacancy("v2", "iets heel anders"));
  }
}
