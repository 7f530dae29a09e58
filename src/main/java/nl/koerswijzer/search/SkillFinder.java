package nl.koerswijzer.search;

import java.util.List;

/** Finds what a person can in what they write, such as a letter or a list of jobs. */
public interface SkillFinder {
  /** So many characters of a text are read. */
  int MAX_CHARACTERS = 100_000;

  /**
   * Skills that a text speaks of, surest first; offered to the person, never taken for granted.
   *
   * @param size how many at most
   */
  List<FoundSkill> find(String text, int size);

  /**
   * A skill that a text speaks of.
   *
   * @param skill id in the catalog
   * @param spans where the text speaks of it, in order
   * @param confidence above 0 and at most 1; below 0.5 the text only gives a clue
   */
  record FoundSkill(String skill, List<Span> spans, double confidence) {
    public FoundSkill {
      spans = List.copyOf(spans);
    }
  }

  /**
   * A stretch of a text.
   *
   * @param from index of its first character
   * @param to index after its last character
   */
  record Span(int from, int to) {}
}
