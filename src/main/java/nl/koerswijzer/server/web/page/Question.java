package nl.koerswijzer.server.web.page;

import java.util.Locale;

/** The five questions of a career, which are the ways into the product. */
public enum Question {
  WHO("/wie-ben-ik"),
  WANT("/wat-wil-ik"),
  ABLE("/wat-kan-ik"),
  WHERE("/waar-vind-ik-dat"),
  HOW("/hoe-kom-ik-daar");

  private final String path;

  Question(String path) {
    this.path = path;
  }

  /** Address of its page. */
  public String path() {
    return path;
  }

  /** Key of its messages, such as {@code question.who}. */
  public String key() {
    return "question." + id();
  }

  /** Its name in the code of pages, such as {@code who}; there is an icon of the same name. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
