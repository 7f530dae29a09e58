package nl.koerswijzer.pathway.route.step;

/**
 * Where somebody stands: what decides which steps can be taken next.
 *
 * @param place the occupation, as a place in the graph
 * @param level place of the highest level of education in the order of levels
 * @param held licences and registrations held, a bit for each
 */
public record Standing(int place, int level, long held) {
  /** Whether everything that the other can do from the same place can be done from here. */
  public boolean opensAllThat(Standing other) {
    return level >= other.level && (other.held & ~held) == 0;
  }

  public boolean allows(Move move) {
    return level >= move.asksLevel()
        && (move.asksAll() & ~held) == 0
        && (move.asksOne() == 0 || (move.asksOne() & held) != 0);
  }

  public Standing after(Move move) {
    return new Standing(move.to(), Math.max(level, move.givesLevel()), held | move.gives());
  }
}
