package nl.koerswijzer.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.CatalogContents;
import nl.koerswijzer.catalog.CatalogDraft;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.ranking.Matcher;
import nl.koerswijzer.model.BottleneckClass;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Likelihood;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationDraft;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillCast;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Training;
import org.jspecify.annotations.Nullable;

/** The cast of the matching tests: a small labour market. */
public final class MatchCast {
  public static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

  private MatchCast() {}

  /** Four occupations: two in care, one kitchen, one warehouse about which little is known. */
  public static Catalog catalog() {
    return catalog(
        List.of(
            occupation(
                "helpende",
                "5322",
                "1051",
                EducationLevel.LEVEL_2,
                InterestProfile.of(4, 2, 1, 7, 2, 3),
                Map.of("lifting", 3, "customer-contact", 3),
                need("wassen", true, 3),
                need("luisteren", true, 3),
                need("koken", false, 2)),
            occupation(
                "kok",
                "5120",
                "1112",
                EducationLevel.LEVEL_3,
                InterestProfile.of(6, 2, 5, 2, 4, 3),
                Map.of("heat", 3, "lifting", 1),
                need("koken", true, 4),
                need("plannen", true, 3)),
            occupation(
                "magazijnmedewerker",
                "9333",
                "1221",
                null,
                null,
                null,
                need("tillen", true, 0),
                need("plannen", false, 0)),
            occupation(
                "verpleegkundige",
                "2221",
                "1012",
                EducationLevel.LEVEL_6,
                InterestProfile.of(3, 5, 1, 7, 3, 4),
                Map.of("distress", 3),
                need("luisteren", true, 4),
                need("verplegen", true, 4),
                need("wassen", true, 3))),
        List.of(
            SkillCast.skill("koken"),
            SkillCast.skill("luisteren"),
            SkillCast.skill("plannen"),
            SkillCast.skill("tillen"),
            SkillCast.skill("verplegen", "wassen"),
            SkillCast.skill("wassen")),
        indicators("2026-Q1"));
  }

  /** The same labour market with trainings. */
  public static Catalog withTrainings(List<Training> trainings) {
    CatalogContents cast = catalog().contents();
    return draft(cast.occupations(), cast.skills(), cast.indicators())
        .trainings(trainings)
        .catalog();
  }

  public static Matcher matcher(Catalog catalog) {
    return new Matcher(catalog, new Market(catalog, TODAY));
  }

  public static List<Indicator> indicators(String period) {
    List<Indicator> indicators = new ArrayList<>();
    Map.of("1051", 8.0, "1112", 0.2, "1012", 4.5)
        .forEach((brc, value) -> indicators.add(figure(Indicator.TENSION, brc, value, period)));
    indicators.add(
        new Indicator(
            Indicator.BOTTLENECK,
            new Indicator.Subject(Indicator.Subject.Kind.BRC, "1012"),
            0.75,
            "ratio",
            BottleneckClass.VERY_LARGE.id(),
            null,
            provenance("2030")));
    double quartile = 14;
    for (String name : List.of(Indicator.PAY_LOW, Indicator.PAY_MEDIAN, Indicator.PAY_HIGH)) {
      indicators.add(figure(name, "1051", quartile, "2025"));
      indicators.add(figure(name, "1012", quartile + 8, "2025"));
      quartile += 3;
    }
    return indicators;
  }

  static Indicator figure(String name, String brc, double value, String period) {
    return new Indicator(
        name,
        new Indicator.Subject(Indicator.Subject.Kind.BRC, brc),
        value,
        "ratio",
        null,
        null,
        provenance(period));
  }

  private static Provenance provenance(String period) {
    return new Provenance("UWV", period, "CC BY 4.0", TODAY, null, null);
  }

  public static Catalog catalog(
      List<Occupation> occupations, List<Skill> skills, List<Indicator> indicators) {
    return draft(occupations, skills, indicators).catalog();
  }

  private static CatalogDraft draft(
      List<Occupation> occupations, List<Skill> skills, List<Indicator> indicators) {
    return new CatalogDraft()
        .occupations(occupations)
        .skills(skills)
        .indicators(indicators)
        .terms(
            List.of(
                new Term("demand", "lifting", "dynamic", Text.dutch("tillen"), null),
                new Term("value", "helping", "social", Text.dutch("mensen helpen"), null)));
  }

  static SkillNeed need(String skill, boolean essential, int level) {
    return new SkillNeed(skill, essential, level);
  }

  static Occupation occupation(
      String id,
      String isco,
      String brc,
      @Nullable EducationLevel level,
      @Nullable InterestProfile interests,
      @Nullable Map<String, Integer> demands,
      SkillNeed... needs) {
    Circumstances circumstances =
        demands == null
            ? null
            : new Circumstances(
                new TreeMap<>(demands),
                List.of(),
                Likelihood.POSSIBLE,
                Likelihood.RARE,
                HomeWorking.NO,
                List.of(),
                List.of(),
                null,
                List.of());
    return new OccupationDraft(id, isco)
        .brc(brc)
        .needs(needs)
        .interests(interests)
        .values(demands == null ? Map.of() : Map.of("helping", 3))
        .level(level)
        .circumstances(circumstances)
        .occupation();
  }

  /** A market of many occupations, drawn at random; of some little is known. */
  public static Catalog drawn(int occupations, int skills, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Occupation> drawn = new ArrayList<>();
    for (int index = 0; index < occupations; index++) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, skills).boxed().toList());
      Collections.shuffle(order, new java.util.Random(random.nextLong()));
      int size = random.nextInt(12);
      SkillNeed[] needs = new SkillNeed[size];
      for (int place = 0; place < size; place++) {
        needs[place] =
            need("s%03d".formatted(order.get(place)), random.nextBoolean(), random.nextInt(6));
      }
      drawn.add(
          occupation(
              "o%03d".formatted(index),
              "%04d".formatted(random.nextInt(1000, 9999)),
              List.of("1051", "1112", "1012", "0111").get(random.nextInt(4)),
              random.nextBoolean() ? EducationLevel.values()[random.nextInt(10)] : null,
              random.nextInt(4) == 0 ? null : interests(random, 1, 7),
              random.nextInt(3) == 0 ? null : Map.of("lifting", random.nextInt(1, 4)),
              needs));
    }
    List<Skill> all =
        IntStream.range(0, skills)
            .mapToObj(
                index ->
                    index == 0
                        ? SkillCast.skill("s000")
                        : SkillCast.skill(
                            "s%03d".formatted(index), "s%03d".formatted(random.nextInt(index))))
            .toList();
    return catalog(drawn, all, indicators("2026-Q1"));
  }

  public static InterestProfile interests(SplittableRandom random, double low, double high) {
    return InterestProfile.of(random.doubles(6, low, high).toArray());
  }
}
