package nl.koerswijzer.match.skill;

import java.util.List;
import java.util.stream.DoubleStream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.SkillNeed;

/**
 * Which occupation needs which skill, how telling a skill is, and which skills are neighbours; over
 * the dense indices of the catalog.
 *
 * <p>A skill that few occupations need tells more than one that many need. Its rarity is r(s) =
 * ln(1 + N / n(s)), with N occupations of which n(s) need s: inverse document frequency (Spärck
 * Jones, 1972). How telling it is of a person is t(s) = ∛r(s): the root keeps one rare skill from
 * outweighing three common ones.
 */
public final class SkillSpace {
  /** What an optional skill counts against an essential one. */
  static final double OPTIONAL = 0.2;

  /** The level at which work is usually done alone; stands in where a source gives no level. */
  public static final int USUAL_LEVEL = 3;

  private static final double LEVEL_STEP = 0.25;
  private static final double LOWEST_LEVEL_CREDIT = 0.25;

  private final double[] rarity;
  private final double[] telling;
  private final int[][] occupations;
  private final boolean[][] essential;
  private final byte[][] levels;
  private final Catalog catalog;
  private final boolean[][] needIsEssential;
  private final byte[][] needLevels;
  private final double[] coverageTotals;
  private final boolean[] hasEssential;
  private final Neighbours neighbours;

  public SkillSpace(Catalog catalog) {
    this.catalog = catalog;
    int count = catalog.occupations().size();
    rarity = rarities(catalog);
    telling = DoubleStream.of(rarity).map(Math::cbrt).toArray();
    needIsEssential = new boolean[count][];
    needLevels = new byte[count][];
    coverageTotals = new double[count];
    hasEssential = new boolean[count];
    for (int occupation = 0; occupation < count; occupation++) {
      readNeeds(occupation);
    }
    int size = catalog.skills().size();
    occupations = new int[size][];
    essential = new boolean[size][];
    levels = new byte[size][];
    invert();
    neighbours = new Neighbours(catalog);
  }

  private static double[] rarities(Catalog catalog) {
    double all = catalog.occupations().size();
    double[] rarities = new double[catalog.skills().size()];
    for (int skill = 0; skill < rarities.length; skill++) {
      rarities[skill] = Math.log1p(all / Math.max(1, catalog.occupationsOf(skill).length));
    }
    return rarities;
  }

  private void readNeeds(int occupation) {
    List<SkillNeed> wanted = catalog.occupations().get(occupation).skills();
    needIsEssential[occupation] = new boolean[wanted.size()];
    needLevels[occupation] = new byte[wanted.size()];
    for (int place = 0; place < wanted.size(); place++) {
      SkillNeed need = wanted.get(place);
      needIsEssential[occupation][place] = need.essential();
      needLevels[occupation][place] = (byte) need.level();
      hasEssential[occupation] |= need.essential();
    }
    for (int place = 0; place < wanted.size(); place++) {
      coverageTotals[occupation] += coverageGain(occupation, needIsEssential[occupation][place]);
    }
  }

  private void invert() {
    int[] filled = new int[occupations.length];
    for (int skill = 0; skill < occupations.length; skill++) {
      int needing = catalog.occupationsOf(skill).length;
      occupations[skill] = new int[needing];
      essential[skill] = new boolean[needing];
      levels[skill] = new byte[needing];
    }
    for (int occupation = 0; occupation < occupationCount(); occupation++) {
      int[] needs = needs(occupation);
      for (int place = 0; place < needs.length; place++) {
        int skill = needs[place];
        int at = filled[skill]++;
        occupations[skill][at] = occupation;
        essential[skill][at] = needIsEssential[occupation][place];
        levels[skill][at] = needLevels[occupation][place];
      }
    }
  }

  /** How rare a skill is among occupations, above 0. */
  public double rarity(int skill) {
    return rarity[skill];
  }

  /** How telling a skill is, above 0. */
  public double telling(int skill) {
    return telling[skill];
  }

  /** The skills that an occupation needs; not to be changed. */
  public int[] needs(int occupation) {
    return catalog.needs(occupation);
  }

  /** Whether the skill at this place among the needs is essential. */
  public boolean isEssential(int occupation, int place) {
    return needIsEssential[occupation][place];
  }

  /** The level at this place among the needs, 0 when no source gives it. */
  public int level(int occupation, int place) {
    return needLevels[occupation][place];
  }

  /** The skills close to a skill, with how far each counts in its place. */
  public Neighbours neighbours() {
    return neighbours;
  }

  int size() {
    return telling.length;
  }

  public int occupationCount() {
    return needLevels.length;
  }

  /** The occupations that need a skill, ascending; not to be changed. */
  public int[] occupationsOf(int skill) {
    return occupations[skill];
  }

  /** Whether the skill is essential in each of these occupations; not to be changed. */
  public boolean[] essentialIn(int skill) {
    return essential[skill];
  }

  byte[] levelsIn(int skill) {
    return levels[skill];
  }

  /** How many skills count for the coverage of an occupation; 0 when it needs none. */
  public double coverageTotal(int occupation) {
    return coverageTotals[occupation];
  }

  /** Coverage is of the essential skills; of an occupation that has none, of the optional ones. */
  double coverageGain(int occupation, boolean isEssential) {
    return isEssential || !hasEssential[occupation] ? 1 : 0;
  }

  /** What a skill counts in the use of what a person can. */
  public static double useGain(boolean isEssential) {
    return isEssential ? 1 : OPTIONAL;
  }

  /**
   * How far a held level serves: 1 − 0.25 for each level short, at least 0.25.
   *
   * @param needed 0 when no source gives it
   */
  public static double levelCredit(int held, int needed) {
    int gap = (needed == 0 ? USUAL_LEVEL : needed) - held;
    return gap <= 0 ? 1 : Math.max(LOWEST_LEVEL_CREDIT, 1 - LEVEL_STEP * gap);
  }
}
