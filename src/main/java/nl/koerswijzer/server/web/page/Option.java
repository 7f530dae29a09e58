package nl.koerswijzer.server.web.page;

/**
 * Something that can be chosen in a form.
 *
 * @param hint what it means; empty when the label says enough
 */
public record Option(String id, String label, String hint, boolean chosen) {
  public Option(String id, String label, boolean chosen) {
    this(id, label, "", chosen);
  }
}
