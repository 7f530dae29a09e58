package nl.koerswijzer.pathway.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.EntryRule;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.Kinship;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.pathway.gap.MissingSkill.Where;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a person lacks for a profession. Only what the person confirmed counts as there; what
 * the occupation now needs is marked as likely and still asked. What is needed up to level {@value
 * #WITH_HELP} (one does it with help) is learnt in the work. The rest is learnt in a training to
 * the profession or a course that teaches it, or else in the training to the profession where that
 * is of level 4 or higher, or else in the work. A course counts for what it is about and not for
 * what one picks up there, when it is for no work in particular or for work that is close: nobody
 * learns to follow rules by flying drones, nor takes a whole training to another profession for one
 * skill.
 */
public final class GapFinder {
  private static final int WITH_HELP = 2;
  private static final int USUAL_LEVEL = 3;
  private static final double CLOSE = TransitionLimits.DEFAULT.highlyViableSimilarity();
  private static final int USUAL_HOURS = 8;
  private static final double WEEKS_A_MONTH = 52 / 12.0;
  private static final Comparator<Training> LIGHTEST_FIRST =
      Comparator.comparingInt(GapFinder::hours).thenComparing(Training::id);

  private final Catalog catalog;
  private final SkillSpace space;
  private final Levels levels;
  private final Kinship kinship;
  private final Map<String, List<Training>> teaching = new HashMap<>();

  public GapFinder(Catalog catalog, SkillSpace space, Levels levels) {
    this.catalog = catalog;
    this.space = space;
    this.levels = levels;
    kinship = new Kinship(catalog, space, levels);
    for (Training training : catalog.contents().trainings()) {
      for (String skill : training.skills()) {
        teaching.computeIfAbsent(skill, any -> new ArrayList<>()).add(training);
      }
    }
  }

  /**
   * @param licences ids of the licences and registers that the person holds; those of the
   *     occupation now are there without telling
   */
  public Gap of(ClientProfile profile, Set<String> licences, Occupation target) {
    EducationLevel level = level(profile);
    Set<String> held = held(profile, licences);
    Map<String, Integer> confirmed = confirmed(profile);
    List<SkillNeed> needs = target.skills().stream().filter(SkillNeed::essential).toList();
    double total = needs.stream().mapToDouble(this::weight).sum();
    Set<String> likely = likely(profile);
    List<MissingSkill> missing =
        needs.stream()
            .filter(need -> confirmed.getOrDefault(need.skill(), 0) < needed(need))
            .map(
                need ->
                    missing(
                        need,
                        total,
                        confirmed,
                        likely,
                        target,
                        training -> canEnter(training, level, held)))
            .sorted(
                Comparator.comparingDouble(MissingSkill::share)
                    .reversed()
                    .thenComparing(skill -> skill.skill().id()))
            .toList();
    double lacking = missing.stream().mapToDouble(MissingSkill::share).sum();
    List<MissingSkill> taught =
        missing.stream().filter(skill -> skill.where() == Where.COURSE).toList();
    int asked = Math.min(taught.size(), SetCover.MOST_THINGS);
    String register = register(target);
    boolean isRegulated = register != null && opens(register) && !held.contains(register);
    return new Gap(
        target,
        register != null && isRegulated ? opening(register, target) : List.of(),
        isRegulated,
        needs.isEmpty() ? 0 : Math.max(0, 1 - lacking),
        missing,
        sets(taught.subList(0, asked)),
        taught.subList(asked, taught.size()));
  }

  /** The level of every skill that the person confirmed; the highest of one confirmed twice. */
  private static Map<String, Integer> confirmed(ClientProfile profile) {
    Map<String, Integer> confirmed = new HashMap<>();
    for (HeldSkill skill : profile.skills()) {
      confirmed.merge(skill.id(), skill.level(), Math::max);
    }
    return confirmed;
  }

  /** The level that the person told, or the usual one of the occupation now, or the lowest. */
  private EducationLevel level(ClientProfile profile) {
    EducationLevel told = profile.educationLevel();
    String current = profile.currentOccupation();
    int occupation = current == null ? -1 : catalog.occupationIndex(current);
    if (told != null) {
      return told;
    }
    return occupation < 0 ? EducationLevel.LEVEL_1 : levels.level(occupation);
  }

  /** The licences told of, and those that the occupation now asks. */
  private Set<String> held(ClientProfile profile, Set<String> told) {
    Set<String> held = new TreeSet<>(told);
    String current = profile.currentOccupation();
    Optional.ofNullable(current)
        .flatMap(catalog::occupation)
        .map(Occupation::circumstances)
        .ifPresent(
            known -> {
              held.addAll(known.conditions());
              Optional.ofNullable(known.register()).ifPresent(held::add);
            });
    return held;
  }

  private Set<String> likely(ClientProfile profile) {
    Set<String> likely = new TreeSet<>();
    String current = profile.currentOccupation();
    if (current != null) {
      catalog
          .occupation(current)
          .ifPresent(
              occupation ->
                  occupation.skills().stream()
                      .filter(SkillNeed::essential)
                      .forEach(need -> likely.add(need.skill())));
    }
    return likely;
  }

  private MissingSkill missing(
      SkillNeed need,
      double total,
      Map<String, Integer> confirmed,
      Set<String> likely,
      Occupation target,
      Predicate<Training> canEnter) {
    Skill skill = catalog.skills().get(catalog.skillIndex(need.skill()));
    List<Training> teaches =
        teaching.getOrDefault(need.skill(), List.of()).stream()
            .filter(training -> teaches(training, need.skill(), target))
            .filter(canEnter)
            .sorted(LIGHTEST_FIRST)
            .toList();
    Where where =
        needed(need) <= WITH_HELP
            ? Where.WORK
            : teaches.isEmpty() ? whereElse(target) : Where.COURSE;
    return new MissingSkill(
        skill,
        total == 0 ? 0 : weight(need) / total,
        need.level(),
        confirmed.getOrDefault(need.skill(), 0),
        likely.contains(need.skill()),
        where,
        where == Where.COURSE ? teaches : List.of());
  }

  private Where whereElse(Occupation target) {
    EducationLevel level = levels.level(catalog.occupationIndex(target.id()));
    return level.compareTo(EducationLevel.LEVEL_4) >= 0 ? Where.QUALIFICATION : Where.WORK;
  }

  private boolean teaches(Training training, String skill, Occupation target) {
    return training.occupations().contains(target.id())
        || (isShort(training) && isAbout(training, skill) && isForWorkLike(target, training));
  }

  private static boolean isShort(Training training) {
    return training.kind().equals("course") || training.kind().equals("certificate");
  }

  /** Whether the skill is in the first half of what a training teaches. */
  private static boolean isAbout(Training training, String skill) {
    return 2 * training.skills().indexOf(skill) < training.skills().size();
  }

  private boolean isForWorkLike(Occupation target, Training training) {
    int wanted = catalog.occupationIndex(target.id());
    return training.occupations().isEmpty()
        || training.occupations().stream()
            .mapToInt(catalog::occupationIndex)
            .anyMatch(other -> kinship.between(wanted, other) > CLOSE);
  }

  private static boolean canEnter(Training training, EducationLevel level, Set<String> held) {
    EducationLevel entry = training.entryLevel();
    return (entry == null || level.compareTo(entry) >= 0)
        && training.entryRules().stream()
            .filter(rule -> rule.kind() == EntryRule.Kind.LICENCE)
            .allMatch(rule -> rule.values().stream().anyMatch(held::contains));
  }

  private double weight(SkillNeed need) {
    return space.telling(catalog.skillIndex(need.skill()));
  }

  private static int needed(SkillNeed need) {
    return need.level() == 0 ? USUAL_LEVEL : need.level();
  }

  private List<TrainingSet> sets(List<MissingSkill> asked) {
    List<Training> trainings =
        asked.stream()
            .flatMap(skill -> skill.trainings().stream())
            .distinct()
            .sorted(LIGHTEST_FIRST)
            .toList();
    int[] covers = new int[trainings.size()];
    for (int place = 0; place < covers.length; place++) {
      for (int skill = 0; skill < asked.size(); skill++) {
        boolean teaches = asked.get(skill).trainings().contains(trainings.get(place));
        covers[place] |= teaches ? 1 << skill : 0;
      }
    }
    int[] weights = trainings.stream().mapToInt(GapFinder::hours).toArray();
    return new SetCover(covers, weights, asked.size())
        .lightest().stream().map(places -> set(places, trainings)).toList();
  }

  private static TrainingSet set(List<Integer> places, List<Training> trainings) {
    List<Training> chosen = places.stream().map(trainings::get).toList();
    return new TrainingSet(chosen, chosen.stream().mapToInt(GapFinder::hours).sum());
  }

  /** The load of a training: months × hours a week × 4⅓; less than a month counts as half. */
  static int hours(Training training) {
    Integer known = training.hoursPerWeek();
    double months = Math.max(0.5, training.months());
    return (int) Math.round(months * WEEKS_A_MONTH * (known == null ? USUAL_HOURS : known));
  }

  /** Whether a training opens a register; the others are a formality. */
  private boolean opens(String register) {
    return catalog.contents().trainings().stream()
        .anyMatch(training -> training.grants().contains(register));
  }

  private static @Nullable String register(Occupation target) {
    return target.circumstances() == null ? null : target.circumstances().register();
  }

  private List<Training> opening(String register, Occupation target) {
    return catalog.contents().trainings().stream()
        .filter(training -> training.grants().contains(register))
        .filter(training -> training.occupations().contains(target.id()))
        .sorted(Comparator.comparingInt(Training::months).thenComparing(Training::id))
        .toList();
  }
}
