package nl.koerswijzer.ingest.crawl;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.koerswijzer.model.Vacancy;

/** What is measured of a crawl, to hold against the crawls before it. */
final class RunFigures {
  /** How many vacancies live after the crawl. */
  static final String ALIVE = "alive";

  /** How many records were refused. */
  static final String REFUSED = "refused";

  /** How often in a row the list was empty. */
  static final String EMPTY = "empty";

  /** The share of the vacancies that were read, 0–1, of which a field is filled. */
  static final String FILLED = "filled.";

  private static final SortedMap<String, Predicate<Vacancy>> FIELDS = fields();

  private final SortedMap<String, Long> filled = new TreeMap<>();
  private long vacancies;

  private static SortedMap<String, Predicate<Vacancy>> fields() {
    SortedMap<String, Predicate<Vacancy>> fields = new TreeMap<>();
    fields.put("description", vacancy -> !vacancy.description().isBlank());
    fields.put("employer", vacancy -> vacancy.employer() != null);
    fields.put("hours", vacancy -> vacancy.hours() != null);
    fields.put("level", vacancy -> vacancy.level() != null);
    fields.put("pay", vacancy -> vacancy.pay() != null);
    fields.put("place", vacancy -> !vacancy.workplaces().isEmpty());
    fields.put("posted", vacancy -> vacancy.posted() != null);
    return fields;
  }

  void add(Vacancy vacancy) {
    vacancies++;
    FIELDS.forEach(
        (name, isFilled) -> filled.merge(name, isFilled.test(vacancy) ? 1L : 0L, Long::sum));
  }

  SortedMap<String, Double> summary(long alive, long refused, int emptyTimes) {
    SortedMap<String, Double> summary = new TreeMap<>();
    summary.put(ALIVE, (double) alive);
    summary.put(REFUSED, (double) refused);
    summary.put(EMPTY, (double) emptyTimes);
    filled.forEach((name, count) -> summary.put(FILLED + name, (double) count / vacancies));
    return summary;
  }
}
