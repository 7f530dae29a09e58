package nl.koerswijzer.source;

/**
 * Who we say we are.
 *
 * @param robotName the name that robots.txt files know us by, in lower case
 * @param version of the program
 * @param contact address or e-mail address where the owner of a site can reach us
 */
public record Visitor(String robotName, String version, String contact) {
  /**
   * @throws IllegalArgumentException when there is no contact or a part holds control characters
   */
  public Visitor {
    if (contact.isBlank() || (robotName + version + contact).matches(".*\\p{Cntrl}.*")) {
      throw new IllegalArgumentException("a visitor needs a contact and plain text");
    }
  }

  String userAgent() {
    return robotName + "/" + version + " (+" + contact + ")";
  }
}
