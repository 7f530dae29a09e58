package nl.koerswijzer.model;

import java.time.LocalDate;

/**
 * When an advert was seen.
 *
 * @param first the day on which we first saw it
 * @param last the day on which we last saw that it still stood
 * @param reposts how often it came back, or was given a new date
 */
public record Sightings(LocalDate first, LocalDate last, int reposts) {
  /**
   * @throws IllegalArgumentException when the last day lies before the first, or the count below 0
   */
  public Sightings {
    if (last.isBefore(first) || reposts < 0) {
      throw new IllegalArgumentException(
          "an advert seen from " + first + " to " + last + " and " + reposts + " times again");
    }
  }
}
