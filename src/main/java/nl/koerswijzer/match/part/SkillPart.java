package nl.koerswijzer.match.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.SkillMatch;
import nl.koerswijzer.match.part.Valuation.LeftOut;
import nl.koerswijzer.match.part.Valuation.Valued;
import nl.koerswijzer.match.skill.Held;
import nl.koerswijzer.match.skill.SkillFit;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.Skill;

/** How far the person's skills fit the occupation's; the formula stands at {@link SkillFit}. */
public final class SkillPart implements Part {
  private static final int NAMED = 3;

  private final Catalog catalog;
  private final SkillSpace space;

  SkillPart(Catalog catalog, SkillSpace space) {
    this.catalog = catalog;
    this.space = space;
  }

  @Override
  public ComponentName name() {
    return ComponentName.SKILLS;
  }

  @Override
  public boolean dependsOnChange(Person before, Person after) {
    return !before.held().equals(after.held());
  }

  @Override
  public Valuation value(Person person) {
    if (person.held().isEmpty()) {
      return new LeftOut(Reason.of("match.skills.none"));
    }
    SkillFit fit = new SkillFit(space);
    double[] values = new double[space.occupationCount()];
    fit.compute(person.held(), once(person.held()), values);
    return new Valued(values, occupation -> reasons(matches(person, fit, occupation)));
  }

  /** The skills of occupations held against the person's. */
  public Reading reading(Person person) {
    SkillFit fit = new SkillFit(space);
    fit.compute(person.held(), once(person.held()), new double[space.occupationCount()]);
    return occupation -> matches(person, fit, occupation);
  }

  /** The skills of an occupation held against a person's, essential and most telling first. */
  @FunctionalInterface
  public interface Reading {
    List<SkillMatch> of(int occupation);
  }

  private List<SkillMatch> matches(Person person, SkillFit fit, int occupation) {
    int[] needs = space.needs(occupation);
    double total = 0;
    for (int place = 0; place < needs.length; place++) {
      total += share(occupation, place);
    }
    List<SkillMatch> matches = new ArrayList<>(needs.length);
    for (int place = 0; place < needs.length; place++) {
      matches.add(match(person, fit, occupation, place, total));
    }
    matches.sort(
        Comparator.comparing((SkillMatch match) -> !match.essential())
            .thenComparingDouble(match -> -match.share())
            .thenComparing(match -> match.skill().id()));
    return matches;
  }

  private double share(int occupation, int place) {
    return SkillSpace.useGain(space.isEssential(occupation, place))
        * space.telling(space.needs(occupation)[place]);
  }

  private SkillMatch match(Person person, SkillFit fit, int occupation, int place, double total) {
    int needed = space.needs(occupation)[place];
    int level = space.level(occupation, place);
    double share = share(occupation, place) / total;
    Skill skill = catalog.skills().get(needed);
    boolean essential = space.isEssential(occupation, place);
    if (fit.credit(needed) == 0) {
      return new SkillMatch(skill, essential, share, 0, level, 0, null, false);
    }
    Held held = person.held().get(fit.heldFor(needed));
    double credit = fit.credit(needed) * SkillSpace.levelCredit(held.level(), level);
    Skill via = held.skill() == needed ? null : catalog.skills().get(held.skill());
    return new SkillMatch(
        skill, essential, share, credit, level, held.level(), via, held.isPresumed());
  }

  private static List<Reason> reasons(List<SkillMatch> matches) {
    List<Reason> reasons = new ArrayList<>();
    List<SkillMatch> essential = matches.stream().filter(SkillMatch::essential).toList();
    long had = essential.stream().filter(SkillPart::isHeld).count();
    if (!essential.isEmpty()) {
      reasons.add(
          Reason.of(
              "match.skills.essential",
              new Argument.Amount(had),
              new Argument.Amount(essential.size())));
    }
    matches.stream()
        .filter(SkillPart::isHeld)
        .limit(NAMED)
        .forEach(match -> reasons.add(held(match)));
    matches.stream()
        .filter(match -> match.credit() > 0 && match.via() != null)
        .limit(1)
        .forEach(match -> reasons.add(near(match)));
    matches.stream()
        .filter(match -> match.essential() && match.credit() == 0)
        .limit(NAMED)
        .forEach(match -> reasons.add(Reason.of("match.skills.missing", name(match.skill()))));
    return reasons;
  }

  private static boolean isHeld(SkillMatch match) {
    return match.credit() > 0 && match.via() == null;
  }

  private static Reason held(SkillMatch match) {
    if (match.presumed()) {
      return Reason.of("match.skills.presumed", name(match.skill()));
    }
    int needed = match.neededLevel() == 0 ? SkillSpace.USUAL_LEVEL : match.neededLevel();
    return match.heldLevel() < needed
        ? Reason.of(
            "match.skills.below",
            name(match.skill()),
            new Argument.Amount(match.heldLevel()),
            new Argument.Amount(needed))
        : Reason.of("match.skills.held", name(match.skill()));
  }

  private static Reason near(SkillMatch match) {
    Skill via = match.via();
    return Reason.of(
        "match.skills.near", name(via == null ? match.skill() : via), name(match.skill()));
  }

  private static Argument name(Skill skill) {
    return new Argument.Name(skill.title());
  }

  private static int[] once(List<Held> held) {
    int[] draws = new int[held.size()];
    Arrays.fill(draws, 1);
    return draws;
  }
}
