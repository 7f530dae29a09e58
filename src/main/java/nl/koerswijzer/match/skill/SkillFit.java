package nl.koerswijzer.match.skill;

import java.util.Arrays;
import java.util.List;

/**
 * How far skills fit the occupations: value = 0.6 · use + 0.4 · coverage, 0–1.
 *
 * <ul>
 *   <li>use = Σ κ(h)·t(h)·max g(n)·c(h,n) / Σ κ(h)·t(h), over the held skills h: how much of what
 *       the person can is used in the work;
 *   <li>coverage = Σ max κ(h)·c(h,n) / |n|, over the essential skills n: how much of what the work
 *       needs the person can. How telling a skill is does not count here: rarity tells which work
 *       somebody comes from, not how much of it can be done.
 * </ul>
 *
 * <p>t is how telling a skill is ({@link SkillSpace}), κ the certainty (1 confirmed, 0.6 presumed),
 * g 1 for an essential and 0.2 for an optional skill, c how far h serves for n: 1 for the skill
 * itself, less for a neighbour ({@link Neighbours}), times 1 − 0.25 for each level short. Use
 * leads, because people tell few of their skills: with six told and sixty needed, coverage says
 * little.
 */
public final class SkillFit {
  private static final double USE = 0.6;
  private static final double COVERAGE = 0.4;

  private final SkillSpace space;
  private final double[] use;
  private final double[] coverage;
  private final double[] best;
  private final int[] bestHeld;
  private final double[] gain;
  private final int[] touched;
  private int touchedCount;
  private final int[] served;
  private int servedCount;

  public SkillFit(SkillSpace space) {
    this.space = space;
    use = new double[space.occupationCount()];
    coverage = new double[space.occupationCount()];
    gain = new double[space.occupationCount()];
    touched = new int[space.occupationCount()];
    best = new double[space.size()];
    bestHeld = new int[space.size()];
    served = new int[space.size()];
  }

  /**
   * Computes the values; may be called again with other draws.
   *
   * @param draws how often each held skill counts
   * @param values where the values go
   */
  public void compute(List<Held> held, int[] draws, double[] values) {
    clear();
    double total = 0;
    for (int place = 0; place < draws.length; place++) {
      if (draws[place] > 0) {
        Held skill = held.get(place);
        double weight = draws[place] * skill.certainty() * space.telling(skill.skill());
        total += weight;
        addUse(skill, weight);
        serve(skill, place);
      }
    }
    addCoverage(held);
    for (int occupation = 0; occupation < values.length; occupation++) {
      double needed = space.coverageTotal(occupation);
      values[occupation] =
          needed == 0
              ? Double.NaN
              : USE * (total == 0 ? 0 : use[occupation] / total)
                  + COVERAGE * coverage[occupation] / needed;
    }
  }

  /** How far the person has a skill, level left aside, 0–1. */
  public double credit(int skill) {
    return best[skill];
  }

  /** Place among the held skills of the one that serves best; means nothing without credit. */
  public int heldFor(int skill) {
    return bestHeld[skill];
  }

  private void clear() {
    Arrays.fill(use, 0);
    Arrays.fill(coverage, 0);
    for (int place = 0; place < servedCount; place++) {
      best[served[place]] = 0;
    }
    servedCount = 0;
  }

  private void addUse(Held held, double weight) {
    touchedCount = 0;
    gather(held.skill(), 1, held.level());
    Neighbours neighbours = space.neighbours();
    int[] near = neighbours.of(held.skill());
    for (int place = 0; place < near.length; place++) {
      gather(near[place], neighbours.credit(held.skill(), place), held.level());
    }
    for (int place = 0; place < touchedCount; place++) {
      int occupation = touched[place];
      use[occupation] += weight * gain[occupation];
      gain[occupation] = 0;
    }
  }

  private void gather(int needed, double credit, int level) {
    int[] occupations = space.occupationsOf(needed);
    boolean[] essential = space.essentialIn(needed);
    byte[] levels = space.levelsIn(needed);
    for (int place = 0; place < occupations.length; place++) {
      double found =
          credit
              * SkillSpace.useGain(essential[place])
              * SkillSpace.levelCredit(level, levels[place]);
      int occupation = occupations[place];
      if (gain[occupation] == 0) {
        touched[touchedCount++] = occupation;
      }
      gain[occupation] = Math.max(gain[occupation], found);
    }
  }

  private void serve(Held held, int place) {
    serve(held.skill(), held.certainty(), place);
    Neighbours neighbours = space.neighbours();
    int[] near = neighbours.of(held.skill());
    for (int position = 0; position < near.length; position++) {
      serve(near[position], held.certainty() * neighbours.credit(held.skill(), position), place);
    }
  }

  private void serve(int skill, double credit, int place) {
    if (best[skill] == 0) {
      served[servedCount++] = skill;
    }
    if (credit > best[skill]) {
      best[skill] = credit;
      bestHeld[skill] = place;
    }
  }

  private void addCoverage(List<Held> held) {
    for (int place = 0; place < servedCount; place++) {
      int skill = served[place];
      int level = held.get(bestHeld[skill]).level();
      double weight = best[skill];
      int[] occupations = space.occupationsOf(skill);
      boolean[] essential = space.essentialIn(skill);
      byte[] levels = space.levelsIn(skill);
      for (int position = 0; position < occupations.length; position++) {
        int occupation = occupations[position];
        coverage[occupation] +=
            weight
                * space.coverageGain(occupation, essential[position])
                * SkillSpace.levelCredit(level, levels[position]);
      }
    }
  }
}
