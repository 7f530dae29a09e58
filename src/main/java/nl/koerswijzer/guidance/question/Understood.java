package nl.koerswijzer.guidance.question;

import nl.koerswijzer.match.Reason;
import nl.koerswijzer.search.question.Part;

/**
 * A part of a query and how it was understood.
 *
 * @param kind {@code theme}, {@code place}, {@code province}, {@code radius}, {@code hours}, {@code
 *     pay}, {@code level}, {@code contract}, {@code remote}, {@code demand}, {@code word}, {@code
 *     filler} (says nothing itself) or {@code unknown} (not understood)
 * @param value what a program makes of it, such as an id or {@code 24-32}
 * @param label what a person reads
 * @param part where it stands and whether it is not wanted
 * @param used whether the answer was made with it; what cannot be used is told, not dropped
 * @param without the same query with this part cut out
 */
public record Understood(
    String kind, String value, Reason label, Part part, boolean used, String without) {
  /** Whether the query says something else without it. */
  public boolean removable() {
    return !kind.equals("filler");
  }
}
