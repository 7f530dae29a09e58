package nl.koerswijzer.match.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.part.Valuation.LeftOut;
import nl.koerswijzer.match.part.Valuation.Valued;
import nl.koerswijzer.model.BottleneckClass;
import nl.koerswijzer.model.TensionClass;
import org.jspecify.annotations.Nullable;

/**
 * How easily work is found: value = 0.6 · now + 0.4 · later, 0–1; of what is known when one of the
 * two is not.
 *
 * <ul>
 *   <li>now = ln(t / 0.25) / ln(4 / 0.25), kept within 0–1, with t UWV's tension: 0 where UWV says
 *       "zeer ruim" (below 0.25), 1 where it says "zeer krap" (above 4), ½ where there are as many
 *       vacancies as people;
 *   <li>later = 0, ¼, ½, ¾, 1 for ROA's classes of expected bottlenecks, from "geen" to "zeer
 *       groot".
 * </ul>
 *
 * <p>The classes are those of UWV and ROA; the scale between them is ours. A figure past its shelf
 * life does not count, and the reasons say so.
 */
final class ChancePart implements Part {
  private static final double NOW = 0.6;
  private static final double LATER = 0.4;
  private static final double VERY_SLACK = 0.25;
  private static final double VERY_TIGHT = 4;

  private final Function<@Nullable String, Figures> figures;
  private final int size;

  /**
   * @param figures the figures of a region
   * @param size how many occupations there are
   */
  ChancePart(Function<@Nullable String, Figures> figures, int size) {
    this.figures = figures;
    this.size = size;
  }

  @Override
  public ComponentName name() {
    return ComponentName.CHANCE;
  }

  @Override
  public boolean dependsOnChange(Person before, Person after) {
    return !Objects.equals(before.region(), after.region());
  }

  @Override
  public Valuation value(Person person) {
    Figures known = figures.apply(person.region());
    double[] values = new double[size];
    boolean some = false;
    boolean stale = false;
    for (int occupation = 0; occupation < size; occupation++) {
      Optional<Figure> now = known.tension(occupation);
      Optional<Figure> later = known.bottleneck(occupation);
      values[occupation] = value(now, later);
      some |= !Double.isNaN(values[occupation]);
      stale |= now.isPresent() || later.isPresent();
    }
    if (!some) {
      return new LeftOut(Reason.of(stale ? "match.chance.all-stale" : "match.chance.none"));
    }
    return new Valued(
        values, occupation -> reasons(known.tension(occupation), known.bottleneck(occupation)));
  }

  private static double value(Optional<Figure> tension, Optional<Figure> bottleneck) {
    double now = tension.filter(figure -> !figure.stale()).map(ChancePart::now).orElse(Double.NaN);
    double later =
        bottleneck.filter(figure -> !figure.stale()).flatMap(ChancePart::later).orElse(Double.NaN);
    if (Double.isNaN(now)) {
      return later;
    }
    return Double.isNaN(later) ? now : NOW * now + LATER * later;
  }

  private static double now(Figure tension) {
    double value = Math.max(tension.value(), VERY_SLACK);
    return Math.min(1, Math.log(value / VERY_SLACK) / Math.log(VERY_TIGHT / VERY_SLACK));
  }

  private static Optional<Double> later(Figure bottleneck) {
    return bottleneckClass(bottleneck)
        .map(found -> found.ordinal() / (double) BottleneckClass.VERY_LARGE.ordinal());
  }

  private static Optional<BottleneckClass> bottleneckClass(Figure bottleneck) {
    String id = bottleneck.classId();
    return id == null ? Optional.empty() : BottleneckClass.withId(id);
  }

  private static List<Reason> reasons(Optional<Figure> tension, Optional<Figure> bottleneck) {
    List<Reason> reasons = new ArrayList<>();
    tension.ifPresentOrElse(
        figure ->
            reasons.add(
                sourced(
                    figure.stale() ? "match.chance.now-stale" : "match.chance.now",
                    "match.tension." + TensionClass.of(figure.value()).id(),
                    figure)),
        () -> reasons.add(Reason.of("match.chance.now-unknown")));
    bottleneck.ifPresentOrElse(
        figure ->
            bottleneckClass(figure)
                .ifPresent(
                    found ->
                        reasons.add(
                            sourced(
                                figure.stale() ? "match.chance.later-stale" : "match.chance.later",
                                "match.bottleneck." + found.id(),
                                figure))),
        () -> reasons.add(Reason.of("match.chance.later-unknown")));
    return reasons;
  }

  private static Reason sourced(String key, String word, Figure figure) {
    return Reason.of(
        key,
        new Argument.Word(word),
        new Argument.Verbatim(figure.indicator().provenance().source()),
        Argument.period(figure.indicator().provenance().period()),
        new Argument.Word(figure.regional() ? "match.area.region" : "match.area.country"));
  }
}
