package nl.koerswijzer.search.question;

/**
 * A part of a query with what it says.
 *
 * @param start index of its first character in the query
 * @param end index after its last character
 * @param negated whether the person does not want it
 */
public record Part(Meaning meaning, int start, int end, boolean negated) {
  /**
   * @throws IllegalArgumentException when the part is empty
   */
  public Part {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a part from " + start + " to " + end + " is empty");
    }
  }
}
