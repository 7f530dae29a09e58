package nl.koerswijzer.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param source the publisher and the data set, such as {@code CBS 85517NED}
 * @param period what the fact describes, such as {@code 2022} or {@code 2026-Q1}
 * @param licence the licence under which it may be used, such as {@code CC BY 4.0}
 * @param retrieved the day on which it was taken from the source
 * @param url where the source can be read, absent when it has no page
 * @param derivedFrom what it was derived from when the source says it of something else, such as
 *     {@code isco:5141}; absent when the source says it of this very thing
 */
public record Provenance(
    String source,
    String period,
    String licence,
    LocalDate retrieved,
    @Nullable String url,
    @Nullable String derivedFrom) {
  /** This provenance for a thing to which the fact was carried over. */
  public Provenance derivedFrom(String origin) {
    return new Provenance(source, period, licence, retrieved, url, origin);
  }
}
