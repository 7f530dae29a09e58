package nl.koerswijzer.match.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.part.Valuation.LeftOut;
import nl.koerswijzer.match.part.Valuation.Valued;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestType;
import org.jspecify.annotations.Nullable;

/**
 * How alike the shapes of two interest profiles are: value = 0.9 · (1 + r(p,o)) / 2 + 0.1 · f(p,o),
 * 0–1.
 *
 * <p>r is Pearson's correlation over the six RIASEC scores, the usual measure of fit between person
 * and occupation (Rounds &amp; Tracey, 1993; O*NET Interest Profiler): shape counts, level does
 * not. f is the share of the occupation's family, those with the same two leading letters, among
 * the occupations that are most like the person: f = Σ w(q) over the family / Σ w(q) over all, with
 * w(q) = exp(60 · (r(p,q) − highest r)) (a kernel vote; Nadaraya, 1964; Watson, 1964). Scores of a
 * short questionnaire are uncertain; what the whole neighbourhood says is surer than one
 * correlation.
 *
 * <p>A flat profile correlates with nothing: of the person, the part is left out; of the
 * occupation, its value is not known.
 */
public final class InterestPart implements Part {
  private static final double CORRELATION = 0.9;
  private static final double FAMILY = 0.1;
  private static final double NEARNESS = 60;
  private static final double NEGLIGIBLE = -0.5;
  private static final int TYPES = 6;

  /** One-tailed 5 % limit of a correlation over six pairs. */
  private static final double ALIKE = 0.729;

  private static final double SOMEWHAT = 0.3;

  private final Catalog catalog;
  private final double[] shapes;
  private final int[] families;

  InterestPart(Catalog catalog) {
    this.catalog = catalog;
    shapes = new double[TYPES * catalog.occupations().size()];
    families = new int[catalog.occupations().size()];
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
    System.arraycopy(standardized(interests.scores()), 0, shapes, TYPES * occupation, TYPES);
    List<InterestType> ranking = interests.ranking();
    families[occupation] = TYPES * ranking.get(0).ordinal() + ranking.get(1).ordinal();
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
  public void compute(double[] scores, double[] values) {
    double highest = correlate(standardized(scores), values);
    double[] votes = votes(values, highest);
    for (int occupation = 0; occupation < values.length; occupation++) {
      values[occupation] =
          CORRELATION * Math.clamp((1 + values[occupation]) / 2, 0, 1)
              + FAMILY * votes[families[occupation]];
    }
  }

  private double correlate(double[] person, double[] correlations) {
    double highest = -1;
    for (int occupation = 0; occupation < correlations.length; occupation++) {
      int at = TYPES * occupation;
      double r = 0;
      for (int type = 0; type < TYPES; type++) {
        r += person[type] * shapes[at + type];
      }
      correlations[occupation] = r;
      highest = r > highest ? r : highest;
    }
    return highest;
  }

  private double[] votes(double[] correlations, double highest) {
    double[] votes = new double[TYPES * TYPES];
    double total = 0;
    for (int occupation = 0; occupation < correlations.length; occupation++) {
      double behind = correlations[occupation] - highest;
      if (behind > NEGLIGIBLE) {
        double vote = Math.exp(NEARNESS * behind);
        votes[families[occupation]] += vote;
        total += vote;
      }
    }
    for (int family = 0; family < votes.length; family++) {
      votes[family] = total == 0 ? 0 : Math.min(1, votes[family] / total);
    }
    return votes;
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
            letters(interests),
            letters(other)));
    InterestType leading = other.ranking().get(0);
    if (interests.ranking().get(0) == leading) {
      reasons.add(
          Reason.of(
              "match.interests.shared", new Argument.Word("match.interest." + leading.letter())));
    }
    return reasons;
  }

  private static Argument letters(InterestProfile interests) {
    return new Argument.Verbatim(
        interests.leading().stream()
            .map(type -> String.valueOf(type.letter()))
            .collect(Collectors.joining()));
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
