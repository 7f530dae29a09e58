package nl.koerswijzer.server.curation.work;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.koerswijzer.model.Progress;
import org.jspecify.annotations.Nullable;

/** What the service can be told to do besides answering, and the sources it knows. */
public interface Work {
  /** The sources that are defined, ordered by id. */
  List<Source> sources();

  /**
   * Visits a source.
   *
   * @throws WorkException when it cannot be visited; the message says why
   */
  Outcome crawl(String source, Progress progress) throws WorkException;

  /**
   * Reads the first records of a source without keeping them.
   *
   * @throws WorkException when it cannot be visited; the message says why
   */
  Outcome dryRun(String source, Progress progress) throws WorkException;

  /**
   * Makes a generation of what is held and puts it into use.
   *
   * @throws WorkException when it cannot be made; the one in use stays
   */
  Outcome publish(Progress progress) throws WorkException;

  /**
   * A source as it is defined.
   *
   * @param kind how it publishes
   * @param cadence how often it is to be visited
   * @param verified whether somebody ran it against the live address
   * @param problem what is wrong with its definition, absent when nothing is
   */
  record Source(
      String id,
      String name,
      String owner,
      String kind,
      String licence,
      Duration cadence,
      boolean verified,
      @Nullable String problem) {
    /** A source whose definition cannot be used. */
    public static Source broken(String id, String problem) {
      return new Source(id, id, "", "", "", Duration.ofDays(1), false, problem);
    }
  }

  /**
   * What the work came to.
   *
   * @param counts how many of what, such as {@code put}, in the order in which they are told
   * @param records the first records of a dry run
   * @param skipped the first addresses that were not taken
   * @param detail what there is to add, such as the id of a generation or why a run is in
   *     quarantine; or empty
   * @param accepted whether what was brought in counts
   */
  record Outcome(
      SequencedMap<String, Long> counts,
      List<Example> records,
      List<Skipped> skipped,
      String detail,
      boolean accepted) {
    private static final int MOST_SKIPPED = 50;

    public Outcome {
      counts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counts));
      records = List.copyOf(records);
      skipped = List.copyOf(skipped.subList(0, Math.min(MOST_SKIPPED, skipped.size())));
    }
  }

  /**
   * A record of a dry run.
   *
   * @param title what it is about in a few words, or why it was refused
   * @param json empty when it was refused
   */
  record Example(String title, String json) {
    /** All of it in one line. */
    public String line() {
      return json.isEmpty() ? title : json;
    }
  }

  /**
   * An address that was not taken.
   *
   * @param reason lower case, no full stop
   */
  record Skipped(String address, String reason) {}

  /** Work that could not be done; the message says why. */
  final class WorkException extends Exception {
    private static final long serialVersionUID = 1L;

    public WorkException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
