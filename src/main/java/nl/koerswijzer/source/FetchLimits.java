package nl.koerswijzer.source;

import java.time.Duration;

/**
 * How much and how long a fetcher takes from a site before it gives up.
 *
 * @param largestBody most bytes over the line, and most bytes unpacked
 * @param wholeAnswer most time from request to the last byte
 * @param attempts how often a request is tried, at least 1
 * @param firstPause pause before the second attempt; doubled for each one after it
 * @param longestWait longest pause that we let a site ask for
 */
public record FetchLimits(
    long largestBody,
    Duration wholeAnswer,
    int attempts,
    Duration firstPause,
    Duration longestWait) {
  /** 8 MiB, 30 seconds, 3 attempts, 1 second, 2 minutes. */
  public static final FetchLimits USUAL =
      new FetchLimits(
          8L << 20, Duration.ofSeconds(30), 3, Duration.ofSeconds(1), Duration.ofMinutes(2));

  /** These limits with room for the answers that a source is known to give. */
  public FetchLimits of(SourceDefinition source) {
    long largest = Math.max(largestBody, (long) source.delivery().maxMegabytes() << 20);
    return new FetchLimits(largest, wholeAnswer, attempts, firstPause, longestWait);
  }
}
