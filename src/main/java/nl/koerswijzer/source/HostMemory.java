package nl.koerswijzer.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/**
 * What is remembered of a host between requests.
 *
 * @param answered when it answered last
 * @param between the pause that was agreed with it then
 * @param closedUntil until when it asked us to stay away
 */
record HostMemory(Instant answered, Duration between, Instant closedUntil) {
  static final HostMemory NONE = new HostMemory(Instant.EPOCH, Duration.ZERO, Instant.EPOCH);

  /** As {@link #toString} wrote it; nothing when it is no such line. */
  static HostMemory of(String line) {
    String[] parts = line.strip().split(" ", -1);
    try {
      return parts.length == 3
          ? new HostMemory(
              Instant.parse(parts[0]), Duration.parse(parts[1]), Instant.parse(parts[2]))
          : NONE;
    } catch (DateTimeException e) {
      return NONE;
    }
  }

  /**
   * How long to wait before it may be asked again: counted from its answer, so that requests never
   * reach it closer together than agreed, however long they were under way.
   *
   * @param agreed the pause that the next visit wants; of two pauses the longest counts
   */
  Duration pause(Duration agreed, Instant now) {
    Duration longest = agreed.compareTo(between) > 0 ? agreed : between;
    Duration left = Duration.between(now, answered.plus(longest));
    return left.compareTo(longest) > 0 ? longest : left;
  }

  HostMemory answered(Instant moment, Duration agreed) {
    return new HostMemory(moment, agreed, closedUntil);
  }

  HostMemory closed(Instant until) {
    return new HostMemory(answered, between, until);
  }

  @Override
  public String toString() {
    return answered + " " + between + " " + closedUntil;
  }
}
