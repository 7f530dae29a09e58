package nl.koerswijzer.pathway;

import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.Levels;
import nl.koerswijzer.match.SkillSpace;

/**
 * How akin two occupations are: 0.7 · skills + 0.15 · level + 0.15 · field, 0–1.
 *
 * <ul>
 *   <li>skills: cosine of the two occupations' skills, each weighing its rarity ({@link
 *       SkillSpace}), an optional one 0.3 of that. The full rarity, not its root: between two whole
 *       lists of skills what nearly everybody needs says next to nothing;
 *   <li>level: 1 − ¼ for each level of education between them, at least 0;
 *   <li>field: the leading digits that their ISCO-08 codes share, of four.
 * </ul>
 *
 * <p>The weights are our own judgement, on the principle that skills lead and that level and field
 * tell apart what shares general skills only.
 */
public final class Kinship {
  private static final double SKILLS = 0.7;
  private static final double LEVEL = 0.15;
  private static final double FIELD = 0.15;
  private static final double OPTIONAL = 0.3;
  private static final double STEP = 0.25;

  private final Catalog catalog;
  private final SkillSpace space;
  private final Levels levels;
  private final double[] norms;

  public Kinship(Catalog catalog, SkillSpace space, Levels levels) {
    this.catalog = catalog;
    this.space = space;
    this.levels = levels;
    norms = new double[catalog.occupations().size()];
    for (int occupation = 0; occupation < norms.length; occupation++) {
      norms[occupation] = Math.sqrt(product(occupation, weights(occupation)));
    }
  }

  /** How akin every occupation is to this one. */
  public double[] to(int occupation) {
    double[] weights = weights(occupation);
    double[] kinship = new double[norms.length];
    for (int other = 0; other < kinship.length; other++) {
      kinship[other] = kinship(occupation, weights, other);
    }
    return kinship;
  }

  public double between(int occupation, int other) {
    return kinship(occupation, weights(occupation), other);
  }

  private double kinship(int occupation, double[] weights, int other) {
    double lengths = norms[occupation] * norms[other];
    double skills = lengths == 0 ? 0 : Math.min(1, product(other, weights) / lengths);
    return SKILLS * skills + LEVEL * level(occupation, other) + FIELD * field(occupation, other);
  }

  private double level(int occupation, int other) {
    Integer steps = Levels.steps(levels.level(occupation), levels.level(other));
    return steps == null ? 0 : Math.max(0, 1 - STEP * Math.abs(steps));
  }

  private double field(int occupation, int other) {
    String one = catalog.occupations().get(occupation).isco();
    String two = catalog.occupations().get(other).isco();
    int shared = 0;
    while (shared < one.length() && one.charAt(shared) == two.charAt(shared)) {
      shared++;
    }
    return shared / (double) one.length();
  }

  private double[] weights(int occupation) {
    double[] weights = new double[catalog.skills().size()];
    for (int skill : catalog.optionalSkills(occupation)) {
      weights[skill] = OPTIONAL * space.rarity(skill);
    }
    for (int skill : catalog.essentialSkills(occupation)) {
      weights[skill] = space.rarity(skill);
    }
    return weights;
  }

  private double product(int occupation, double[] weights) {
    double product = 0;
    for (int skill : catalog.essentialSkills(occupation)) {
      product += weights[skill] * space.rarity(skill);
    }
    for (int skill : catalog.optionalSkills(occupation)) {
      product += weights[skill] * OPTIONAL * space.rarity(skill);
    }
    return product;
  }
}
