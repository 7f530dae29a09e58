package nl.koerswijzer.server.web.occupation;

import java.util.List;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Way;
import org.jspecify.annotations.Nullable;

/**
 * A way to look around among the professions.
 *
 * @param trail the pages above this one, the highest first
 * @param ways other ways to look around
 * @param groups smaller groups, letters or themes to go on to
 * @param lines the professions here
 * @param again address of another handful, absent when there is none
 */
public record BrowsePage(
    Frame frame,
    String intro,
    List<Link> trail,
    List<Way> ways,
    List<Choice> groups,
    List<OccupationLine> lines,
    @Nullable String again) {
  /**
   * Something to go on to.
   *
   * @param hint how much is in it; empty when that says nothing
   * @param chosen whether this page shows it
   */
  public record Choice(Link link, String hint, boolean chosen) {}

  public BrowsePage {
    trail = List.copyOf(trail);
    ways = List.copyOf(ways);
    groups = List.copyOf(groups);
    lines = List.copyOf(lines);
  }
}
