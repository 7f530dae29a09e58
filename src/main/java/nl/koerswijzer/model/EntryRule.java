package nl.koerswijzer.model;

import java.util.List;

/**
 * Something besides a level of education that a training asks of who wants to start.
 *
 * @param kind what sort of thing
 * @param values of which one is enough: ids of conditions and registers ({@code LICENCE}), sectors
 *     ({@code SECTOR}) or occupations ({@code OCCUPATION}), or subjects at school ({@code SUBJECT},
 *     of which all are asked); empty for the other kinds
 */
public record EntryRule(Kind kind, List<String> values) {
  /** What sort of thing is asked. */
  public enum Kind {
    /** A licence, certificate or registration that one holds. */
    LICENCE,
    /** Work in a sector now. */
    SECTOR,
    /** Work in an occupation now. */
    OCCUPATION,
    /** Subjects in the diploma; a profile does not tell them. */
    SUBJECT,
    /** An employer that takes one on as a learner; nobody can know that beforehand. */
    EMPLOYER,
    /** A test, audition or medical examination; nobody can know its outcome. */
    SELECTION
  }

  /**
   * @throws IllegalArgumentException when a kind that names things names none
   */
  public EntryRule {
    values = List.copyOf(values);
    boolean names =
        switch (kind) {
          case LICENCE, SECTOR, OCCUPATION, SUBJECT -> true;
          case EMPLOYER, SELECTION -> false;
        };
    if (names == values.isEmpty()) {
      throw new IllegalArgumentException(
          "an entry rule of the kind " + kind + (names ? " names nothing" : " names things"));
    }
  }
}
