package nl.koerswijzer.market;

import java.time.LocalDate;
import nl.koerswijzer.model.Indicator;

/**
 * How long a figure may be used: scarcity two quarters, pay and other yearly figures two years
 * after the end of their period, a forecast until the end of its horizon.
 */
final class ShelfLife {
  private static final int TENSION_MONTHS = 6;
  private static final int YEARLY_MONTHS = 24;

  private ShelfLife() {}

  /** Whether the figure is too old; also when its period cannot be read. */
  static boolean isOver(Indicator indicator, LocalDate today) {
    int months =
        switch (indicator.name()) {
          case Indicator.TENSION -> TENSION_MONTHS;
          case Indicator.BOTTLENECK,
              Indicator.TRAINING_OUTLOOK,
              Indicator.JOB_OPENINGS,
              Indicator.EXPANSION,
              Indicator.REPLACEMENT ->
              0;
          default -> YEARLY_MONTHS;
        };
    return Period.end(indicator.provenance().period())
        .map(end -> today.isAfter(endOfMonthAfter(end, months)))
        .orElse(true);
  }

  private static LocalDate endOfMonthAfter(LocalDate end, int months) {
    return end.plusDays(1).plusMonths(months).minusDays(1);
  }
}
