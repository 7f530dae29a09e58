package nl.koerswijzer.server.curation.supply;

import java.util.List;
import nl.koerswijzer.server.curation.page.DeskFrame;
import nl.koerswijzer.server.curation.page.DeskPage;

/**
 * A piece of work, live.
 *
 * @param events where the page hears how it goes on
 * @param asked when it was asked for, and by whom, in words
 * @param next where to go on
 */
public record JobPage(
    DeskFrame desk,
    String events,
    JobStand stand,
    List<DeskPage.Action> actions,
    String asked,
    DeskFrame.Entry next) {
  public JobPage {
    actions = List.copyOf(actions);
  }
}
