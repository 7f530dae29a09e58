package nl.koerswijzer.report;

import java.util.List;

/**
 * How much of what there is to say goes on paper.
 *
 * @param type size of the letters in points
 * @param roomy whether every part begins on a page of its own
 * @param portraits how many occupations are told of in full
 * @param skills how many confirmed skills are listed, and how many values
 * @param arguments how many are listed for an occupation, against it, and of the other weights
 * @param goals how many are listed for soon, and how many for later
 * @param steps how many of each goal
 * @param characters of one text
 * @param lines of the notes
 */
public record Extent(
    int type,
    boolean roomy,
    int portraits,
    int skills,
    int arguments,
    int goals,
    int steps,
    int characters,
    int lines) {
  /** The most pages of a report: more is not read. */
  static final int MOST_PAGES = 8;

  /** All that people usually tell. Its limits keep a flood of text from being laid out in vain. */
  static final Extent WHOLE = new Extent(9, false, 5, 40, 10, 20, 10, 500, 90);

  /** As much as {@link #WHOLE} in larger letters; the first that fits is taken. */
  static final List<Extent> LARGER = List.of(WHOLE.larger(11, true), WHOLE.larger(10, false));

  /** What is taken when {@link #WHOLE} does not fit. */
  static final Extent SHORT = new Extent(9, false, 3, 20, 4, 6, 5, 300, 50);

  /** What fits whatever somebody told, also in the widest letters. */
  static final Extent SHORTEST = new Extent(9, false, 0, 8, 1, 3, 2, 100, 20);

  private Extent larger(int largerType, boolean isRoomy) {
    return new Extent(
        largerType, isRoomy, portraits, skills, arguments, goals, steps, characters, lines);
  }

  /** Whether something of so many pages in {@link #WHOLE} may fit: letters need room both ways. */
  boolean mayFit(int pages) {
    return pages * type * type <= MOST_PAGES * WHOLE.type() * WHOLE.type();
  }
}
