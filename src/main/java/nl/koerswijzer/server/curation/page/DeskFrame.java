package nl.koerswijzer.server.curation.page;

import java.util.List;
import nl.koerswijzer.server.curation.access.Session;
import nl.koerswijzer.server.web.page.Frame;

/**
 * What every page of the desk has.
 *
 * @param curator who is logged in
 * @param csrf what every form has to be sent with
 * @param active which entry of the desk's navigation is the current one
 * @param told what was just done, in words; empty when nothing was
 */
public record DeskFrame(Frame frame, String curator, String csrf, String active, String told) {
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("sources", DeskAddress.SOURCES),
          new Entry("runs", DeskAddress.RUNS),
          new Entry("quarantine", DeskAddress.QUARANTINE),
          new Entry("doubles", DeskAddress.DOUBLES),
          new Entry("titles", DeskAddress.TITLES),
          new Entry("generations", DeskAddress.GENERATIONS),
          new Entry("shelf", DeskAddress.SHELF),
          new Entry("log", DeskAddress.LOG));

  /** A way through the desk. */
  public record Entry(String key, String path) {}

  public static DeskFrame of(Frame frame, Session session, String active, String told) {
    return new DeskFrame(frame, session.curator(), session.csrf(), active, told);
  }

  public List<Entry> entries() {
    return ENTRIES;
  }

  public String logout() {
    return DeskAddress.LOGOUT;
  }
}
