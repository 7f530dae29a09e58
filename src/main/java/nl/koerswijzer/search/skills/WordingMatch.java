package nl.koerswijzer.search.skills;

/**
 * A wording that a text has.
 *
 * @param first the first of the words of the text that make it up
 * @param last the last of them
 * @param stems how many stems the wording has
 * @param confidence above 0 and at most 1
 */
record WordingMatch(int wording, int first, int last, int stems, double confidence) {
  private static final double CLEARLY = 0.05;

  boolean isSure(WordingIndex index) {
    return index.isSure(wording);
  }

  boolean covers(WordingMatch other) {
    return first <= other.first && other.last <= last;
  }

  /** Whether it has more words, or is clearly surer. */
  boolean isBetterThan(WordingMatch other) {
    return stems > other.stems || confidence > other.confidence + CLEARLY;
  }

  boolean overlaps(WordingMatch other) {
    return first <= other.last && other.first <= last;
  }
}
