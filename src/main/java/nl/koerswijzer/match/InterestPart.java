package nl.koerswijzer.match;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.Valuation.LeftOut;
import nl.koerswijzer.match.Valuation.Valued;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestType;
import org.jspecify.annotations.Nullable;

/**
 * How alike the shapes of two interest profiles are: value = (1 + 0.8·r(p,o) + 0.2·r(p,l)) / 2,
 * 0–1.
 *
 * <p>r is Pearson's correlation over the six RIASEC scores, the usual measure of fit between person
 * and occupation (Rounds &amp; Tracey, 1993; O*NET Interest Profiler): shape counts, level does
 * not. l holds 3 at the occupation's leading letter, 2 at its second and 0 elsewhere: the two
 * leading letters are what people and coaches go by (Holland's code), so they count once more. A
 * flat profile correlates with nothing: of the person, the part is left out; of the occupation, its
 * value is not known.
 */
final class InterestPart implements Part {
  private static final double PROFILE = 0.8;
  private static final double LETTERS = 0.2;
  private static final int TYPES = 6;

  /** One-tailed 5 % limit of a correlation over six pairs. */
  private static final double ALIKE = 0.729;

  private static final double SOMEWHAT = 0.3;

  private final Catalog catalog;
  private final double[] shapes;

  InterestPart(Catalog catalog) {
    this.catalog = catalog;
    shapes = new double[TYPES * catalog.occupations().size()];
    for (int occupation = 0; occupation < catalog.occupations().size(); occupation++) {
      InterestProfile interests = catalog.occupations().get(occupation).interests();
      addShape(occupation, interests);
    }
  }

  private void addShape(int occupation, @Nullable InterestProfile interests) {
    if (interests == null || interests.isFlat()) {
      shapes[TYPES * occupation] = Double.NaN;
      return;
    }
    double[] profile = standardized(interests.scores());
    double[] letters = new double[TYPES];
    List<InterestType> ranking = interests.ranking();
    letters[ranking.get(0).ordinal()] = 3;
    letters[ranking.get(1).ordinal()] = 2;
    letters = standardized(letters);
    for (int type = 0; type < TYPES; type++) {
      shapes[TYPES * occupation + type] = PROFILE * profile[type] + LETTERS * letters[type];
    }
  }

  @Override
  public ComponentName name() {
    return ComponentName.INTERESTS;
  }

  @Override
  public boolean dependsOnChange(Person before, Person after) {
    return !java.util.Objects.equals(before.profile().interests(), after.profile().interests());
  }

  @Override
  public Valuation value(Person person) {
    InterestProfile interests = person.profile().interests();
    if (interests == null) {
      return new LeftOut(Reason.of("match.interests.none"));
    }
    if (interests.isFlat()) {
      return new LeftOut(Reason.of("match.interests.flat"));
    }
    double[] values = new double[catalog.occupations().size()];
    compute(interests.scores(), values);
    return new Valued(values, occupation -> reasons(interests, occupation));
  }

  /** Computes the values for six scores that are not all equal. */
  void compute(double[] scores, double[] values) {
    double[] person = standardized(scores);
    for (int occupation = 0; occupation < values.length; occupation++) {
      int at = TYPES * occupation;
      double r = 0;
      for (int type = 0; type < TYPES; type++) {
        r += person[type] * shapes[at + type];
      }
      values[occupation] = Math.clamp((1 + r) / 2, 0, 1);
    }
  }

  private List<Reason> reasons(InterestProfile interests, int occupation) {
    InterestProfile other = catalog.occupations().get(occupation).interests();
    if (other == null) {
      return List.of();
    }
    double r = interests.correlation(other).orElse(0);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            r >= ALIKE
                ? "match.interests.alike"
                : r >= SOMEWHAT ? "match.interests.somewhat" : "match.interests.unlike",
            new Argument.Verbatim(interests.code()),
            new Argument.Verbatim(other.code())));
    InterestType leading = other.ranking().get(0);
    if (interests.ranking().get(0) == leading) {
      reasons.add(
          Reason.of(
              "match.interests.shared", new Argument.Word("match.interest." + leading.letter())));
    }
    return reasons;
  }

  /** Deviations from the mean, scaled to length 1, so that a product of two is a correlation. */
  private static double[] standardized(double[] scores) {
    double mean = 0;
    for (double score : scores) {
      mean += score / TYPES;
    }
    double squares = 0;
    for (double score : scores) {
      squares += (score - mean) * (score - mean);
    }
    double[] standardized = new double[TYPES];
    for (int type = 0; type < TYPES; type++) {
      standardized[type] = squares == 0 ? 0 : (scores[type] - mean) / Math.sqrt(squares);
    }
    return standardized;
  }
}
