package nl.koerswijzer.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The professions that suit a person.
 *
 * @param matches best first, or spread over fields when that was asked
 * @param total how many occupations no wish removes
 * @param considered how many occupations there are
 * @param wishes what every wish costs, the dearest first
 * @param wayBack what to drop when nothing is left; absent when something is left
 * @param notes what the answer did with the profile, such as a part that was left out
 * @param stability absent when nothing was resampled
 */
public record MatchResult(
    List<OccupationMatch> matches,
    int total,
    int considered,
    List<WishCost> wishes,
    @Nullable WayBack wayBack,
    List<Reason> notes,
    @Nullable Stability stability) {
  /**
   * The fewest wishes to drop so that something is left.
   *
   * @param drop wishes of which each has to go
   * @param returning how many occupations come back then
   */
  public record WayBack(List<Wish> drop, int returning) {
    public WayBack {
      drop = List.copyOf(drop);
    }
  }

  /**
   * How stable the list is.
   *
   * @param resamples how often the answers were drawn again
   * @param overlap 0–1: mean share of the first ten that stays among the first ten
   * @param reason the same in words
   */
  public record Stability(int resamples, double overlap, Reason reason) {}

  public MatchResult {
    matches = List.copyOf(matches);
    wishes = List.copyOf(wishes);
    notes = List.copyOf(notes);
  }
}
