package nl.koerswijzer.market;

import nl.koerswijzer.model.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it holds for an occupation.
 *
 * @param indicator the published figure with its source and period
 * @param level at which level it holds
 * @param regional whether it is said of the region asked for; otherwise of the whole country
 * @param classId the class by the publisher's rule, such as {@code tight}; absent when the figure
 *     has no classes
 * @param stale past its shelf life: shown with a mark, and left out of every ranking
 */
public record Figure(
    Indicator indicator, Level level, boolean regional, @Nullable String classId, boolean stale) {
  /** How much more than the occupation itself a figure covers, most specific first. */
  public enum Level {
    OCCUPATION,
    GROUP,
    SEGMENT,
    CLASS,
    TOTAL
  }

  public String name() {
    return indicator.name();
  }

  public double value() {
    return indicator.value();
  }
}
