package nl.koerswijzer.ingest.crawl;

import java.time.LocalDate;
import java.util.Optional;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Vacancy;

/**
 * Whether a vacancy that could be read can also be true. What cannot goes to a curator, who may
 * know better.
 */
final class VacancyCheck {
  private static final double LEAST_PAY = 300;
  private static final double MOST_PAY = 40_000;
  private static final int EARLIEST_YEARS = 3;
  private static final String EURO = "EUR";

  private VacancyCheck() {}

  /** What cannot be true, in words, lower case, no full stop; empty when nothing is wrong. */
  static Optional<String> objection(Vacancy vacancy, LocalDate today) {
    Pay pay = vacancy.pay();
    if (pay != null && pay.currency().equals(EURO)) {
      double month = pay.highestPerMonth();
      if (month < LEAST_PAY || month > MOST_PAY) {
        return Optional.of("pays " + Math.round(month) + " euro a month");
      }
    }
    LocalDate posted = vacancy.posted();
    if (posted != null && posted.isAfter(today.plusDays(1))) {
      return Optional.of("was posted on " + posted + ", which is still to come");
    }
    if (posted != null && posted.isBefore(today.minusYears(EARLIEST_YEARS))) {
      return Optional.of("was posted on " + posted + ", more than three years ago");
    }
    if (vacancy.title().chars().noneMatch(Character::isLetter)) {
      return Optional.of("the title has no letters");
    }
    return Optional.empty();
  }
}
