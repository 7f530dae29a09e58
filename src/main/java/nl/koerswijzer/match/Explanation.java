package nl.koerswijzer.match;

import java.util.List;
import nl.koerswijzer.model.ClientProfile;

/**
 * Why an occupation stands where it stands, and what would change that.
 *
 * @param match the occupation as the list shows it
 * @param total how many occupations the place is among
 * @param obstacles what keeps it down, the heaviest first
 * @param changes what would change its place, each recomputed; first what brings it among the first
 *     ten, the smallest change first
 */
public record Explanation(
    OccupationMatch match, int total, List<Obstacle> obstacles, List<Change> changes) {
  /**
   * What keeps an occupation down.
   *
   * @param component the part of the score
   * @param loss 0–1: how much higher the score could be
   */
  public record Obstacle(ComponentName component, double loss, Reason reason) {}

  /**
   * A change of the profile that was really computed.
   *
   * @param reason the change in words
   * @param profile the profile after the change
   * @param steps how many things change: a wish dropped, a skill confirmed, a level reached
   * @param rankBefore 0 when a wish removes the occupation
   */
  public record Change(
      Reason reason,
      ClientProfile profile,
      int steps,
      int rankBefore,
      int rankAfter,
      double scoreAfter) {}

  public Explanation {
    obstacles = List.copyOf(obstacles);
    changes = List.copyOf(changes);
  }
}
