package nl.koerswijzer.pathway;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.model.BottleneckClass;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.pathway.Transition.Dimension;
import nl.koerswijzer.pathway.Transition.Verdict;
import nl.koerswijzer.pathway.TransitionLimits.Scarcity;
import org.jspecify.annotations.Nullable;

/** The sides of a switch besides its skills, each with a verdict. */
final class Sides {
  private final Catalog catalog;
  private final Market market;
  private final Levels levels;

  Sides(Catalog catalog, Market market, Levels levels) {
    this.catalog = catalog;
    this.market = market;
    this.levels = levels;
  }

  Dimension level(EducationLevel own, int target, TransitionLimits limits) {
    Integer known = Levels.steps(own, levels.level(target));
    int steps = known == null ? 0 : known;
    Verdict verdict =
        Math.abs(steps) <= limits.levelGap()
            ? Verdict.GOOD
            : steps < 0 ? Verdict.FAIR : Verdict.RISKY;
    String key = steps == 0 ? "same" : steps > 0 ? "up" : "down";
    return dimension(
        "level", steps, verdict, "pathway.level." + key, new Argument.Amount(Math.abs(steps)));
  }

  Dimension pay(Occupation from, Occupation to, @Nullable String region, TransitionLimits limits) {
    Optional<Figure> before = market.figure(from, Indicator.PAY_MEDIAN, region);
    Optional<Figure> after = market.figure(to, Indicator.PAY_MEDIAN, region);
    if (before.isEmpty() || after.isEmpty() || before.orElseThrow().value() == 0) {
      return unknown("pay");
    }
    Figure figure = after.orElseThrow();
    double ratio = figure.value() / before.orElseThrow().value();
    if (figure.stale() || before.orElseThrow().stale()) {
      return stale("pay", ratio, figure);
    }
    Verdict verdict =
        ratio >= 1 ? Verdict.GOOD : ratio > limits.payRatio() ? Verdict.FAIR : Verdict.RISKY;
    return dimension(
        "pay",
        ratio,
        verdict,
        "pathway.pay",
        new Argument.Amount(ratio),
        source(figure),
        period(figure));
  }

  Dimension tension(Occupation to, @Nullable String region, Scarcity limits) {
    Optional<Figure> found = market.figure(to, Indicator.TENSION, region);
    if (found.isEmpty()) {
      return unknown("tension");
    }
    Figure figure = found.orElseThrow();
    if (figure.stale()) {
      return stale("tension", figure.value(), figure);
    }
    TensionClass tension = TensionClass.of(figure.value());
    Verdict verdict = verdict(tension, limits.tensionGood(), limits.tensionFair());
    return dimension(
        "tension",
        figure.value(),
        verdict,
        "pathway.tension",
        new Argument.Word("match.tension." + tension.id()),
        source(figure),
        period(figure));
  }

  private static <C extends Comparable<C>> Verdict verdict(C found, C good, C fair) {
    if (found.compareTo(good) >= 0) {
      return Verdict.GOOD;
    }
    return found.compareTo(fair) >= 0 ? Verdict.FAIR : Verdict.RISKY;
  }

  Dimension outlook(Occupation to, @Nullable String region, Scarcity limits) {
    Optional<Figure> found = market.figure(to, Indicator.BOTTLENECK, region);
    Optional<BottleneckClass> published =
        found.map(Figure::classId).flatMap(BottleneckClass::withId);
    if (found.isEmpty() || published.isEmpty()) {
      return unknown("outlook");
    }
    Figure figure = found.orElseThrow();
    if (figure.stale()) {
      return stale("outlook", figure.value(), figure);
    }
    Verdict verdict = verdict(published.orElseThrow(), limits.outlookGood(), limits.outlookFair());
    return dimension(
        "outlook",
        figure.value(),
        verdict,
        "pathway.outlook",
        new Argument.Word("match.bottleneck." + published.orElseThrow().id()),
        source(figure),
        period(figure));
  }

  Dimension training(EducationLevel own, int target, TransitionLimits limits) {
    int months = levels.monthsTo(target, own);
    Verdict verdict =
        months == 0
            ? Verdict.GOOD
            : months <= limits.trainingMonths() ? Verdict.FAIR : Verdict.RISKY;
    return dimension(
        "training",
        months,
        verdict,
        months == 0 ? "pathway.training.none" : "pathway.training",
        new Argument.Amount(months));
  }

  Dimension regulated(Occupation from, Occupation to) {
    if (to.circumstances() == null) {
      return unknown("regulated");
    }
    String register = to.circumstances().register();
    if (register == null) {
      return dimension("regulated", 0, Verdict.GOOD, "pathway.regulated.free");
    }
    boolean same = from.circumstances() != null && register.equals(from.circumstances().register());
    Argument title = new Argument.Name(title(register));
    return dimension(
        "regulated",
        1,
        same ? Verdict.FAIR : Verdict.RISKY,
        same ? "pathway.regulated.same" : "pathway.regulated",
        title);
  }

  private Text title(String register) {
    return catalog.contents().terms().stream()
        .filter(term -> term.vocabulary().equals("register") && term.id().equals(register))
        .map(term -> term.title())
        .findFirst()
        .orElseGet(() -> Text.dutch(register.toUpperCase(Locale.ROOT)));
  }

  private static Dimension unknown(String name) {
    return dimension(name, Double.NaN, Verdict.UNKNOWN, "pathway.unknown." + name);
  }

  private static Dimension stale(String name, double value, Figure figure) {
    return dimension(
        name, value, Verdict.UNKNOWN, "pathway.stale." + name, source(figure), period(figure));
  }

  private static Dimension dimension(
      String name, double value, Verdict verdict, String key, Argument... arguments) {
    return new Dimension(name, value, verdict, List.of(Reason.of(key, arguments)));
  }

  private static Argument source(Figure figure) {
    return new Argument.Verbatim(figure.indicator().provenance().source());
  }

  private static Argument period(Figure figure) {
    return Argument.period(figure.indicator().provenance().period());
  }
}
