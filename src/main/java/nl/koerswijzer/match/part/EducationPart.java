package nl.koerswijzer.match.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.part.Valuation.LeftOut;
import nl.koerswijzer.match.part.Valuation.Valued;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.EducationLevel;

/**
 * How near the occupation is by level of education, 0–1: 2^(−m/24) with m months of training up to
 * it, so that two years of school halve the value; above the usual level 1 for one step and 0.1
 * less for each further step, at least 0.4. The figures are our own judgement: no study gives them.
 */
final class EducationPart implements Part {
  private static final double HALVING_MONTHS = 24;
  private static final double STEP_DOWN = 0.1;
  private static final double LOWEST_ABOVE = 0.4;

  private final Catalog catalog;
  private final Levels levels;

  EducationPart(Catalog catalog, Levels levels) {
    this.catalog = catalog;
    this.levels = levels;
  }

  @Override
  public ComponentName name() {
    return ComponentName.EDUCATION;
  }

  @Override
  public boolean dependsOnChange(Person before, Person after) {
    return !Objects.equals(before.profile().educationLevel(), after.profile().educationLevel());
  }

  @Override
  public Valuation value(Person person) {
    EducationLevel own = person.profile().educationLevel();
    if (own == null) {
      return new LeftOut(Reason.of("match.education.none"));
    }
    double[] values = new double[catalog.occupations().size()];
    for (int occupation = 0; occupation < values.length; occupation++) {
      values[occupation] = value(own, occupation);
    }
    return new Valued(values, occupation -> reasons(own, occupation));
  }

  private double value(EducationLevel own, int occupation) {
    int months = levels.monthsTo(occupation, own);
    if (months > 0) {
      return Math.pow(2, -months / HALVING_MONTHS);
    }
    int above = -steps(own, occupation);
    return above <= 1 ? 1 : Math.max(LOWEST_ABOVE, 1 - STEP_DOWN * (above - 1));
  }

  private int steps(EducationLevel own, int occupation) {
    Integer steps = Levels.steps(own, levels.level(occupation));
    return steps == null ? 0 : steps;
  }

  private List<Reason> reasons(EducationLevel own, int occupation) {
    List<Reason> reasons = new ArrayList<>();
    Argument usual = new Argument.Word("match.level." + levels.level(occupation).code());
    int steps = steps(own, occupation);
    int months = levels.monthsTo(occupation, own);
    if (months > 0) {
      reasons.add(Reason.of("match.education.below", usual, new Argument.Amount(months)));
    } else if (steps < -1) {
      reasons.add(Reason.of("match.education.above", usual));
    } else {
      reasons.add(Reason.of("match.education.fits", usual));
    }
    if (levels.isEstimated(occupation)) {
      reasons.add(Reason.of("match.education.estimated"));
    }
    Circumstances circumstances = catalog.occupations().get(occupation).circumstances();
    if (circumstances != null && circumstances.register() != null) {
      reasons.add(Reason.of("match.education.regulated"));
    }
    return reasons;
  }
}
