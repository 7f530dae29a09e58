package nl.koerswijzer.pathway;

import java.util.Arrays;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.Occupation;

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
  private final String[] units;
  private final double[] norms;

  public Kinship(Catalog catalog, SkillSpace space, Levels levels) {
    this.catalog = catalog;
    this.space = space;
    this.levels = levels;
    units = catalog.occupations().stream().map(Occupation::isco).toArray(String[]::new);
    norms = new double[units.length];
    for (int occupation = 0; occupation < norms.length; occupation++) {
      norms[occupation] = Math.sqrt(product(occupation, occupation));
    }
  }

  /** How akin every occupation is to this one; only those that share a skill are visited for it. */
  public double[] to(int occupation) {
    double[] kinship = new double[norms.length];
    addProducts(catalog.essentialSkills(occupation), 1, kinship);
    addProducts(catalog.optionalSkills(occupation), OPTIONAL, kinship);
    for (int other = 0; other < kinship.length; other++) {
      kinship[other] = kinship(occupation, other, kinship[other]);
    }
    return kinship;
  }

  private void addProducts(int[] skills, double weight, double[] products) {
    for (int skill : skills) {
      double own = weight * square(space.rarity(skill));
      int[] needing = space.occupationsOf(skill);
      boolean[] essential = space.essentialIn(skill);
      for (int place = 0; place < needing.length; place++) {
        products[needing[place]] += essential[place] ? own : OPTIONAL * own;
      }
    }
  }

  public double between(int occupation, int other) {
    return kinship(occupation, other, product(occupation, other));
  }

  private double product(int occupation, int other) {
    double product = 0;
    for (int skill : catalog.essentialSkills(occupation)) {
      product += weight(other, skill) * square(space.rarity(skill));
    }
    for (int skill : catalog.optionalSkills(occupation)) {
      product += OPTIONAL * weight(other, skill) * square(space.rarity(skill));
    }
    return product;
  }

  private double weight(int occupation, int skill) {
    if (Arrays.binarySearch(catalog.essentialSkills(occupation), skill) >= 0) {
      return 1;
    }
    return Arrays.binarySearch(catalog.optionalSkills(occupation), skill) >= 0 ? OPTIONAL : 0;
  }

  private static double square(double number) {
    return number * number;
  }

  /**
   * @param product of the weights of the skills of both
   */
  private double kinship(int occupation, int other, double product) {
    double lengths = norms[occupation] * norms[other];
    double skills = lengths == 0 ? 0 : Math.min(1, product / lengths);
    return SKILLS * skills + LEVEL * level(occupation, other) + FIELD * field(occupation, other);
  }

  private double level(int occupation, int other) {
    Integer steps = Levels.steps(levels.level(occupation), levels.level(other));
    return steps == null ? 0 : Math.max(0, 1 - STEP * Math.abs(steps));
  }

  private double field(int occupation, int other) {
    String one = units[occupation];
    String two = units[other];
    int shared = 0;
    while (shared < one.length() && one.charAt(shared) == two.charAt(shared)) {
      shared++;
    }
    return shared / (double) one.length();
  }
}
