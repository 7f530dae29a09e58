package nl.koerswijzer.server.web.decide;

import java.util.Locale;

/** The pages on which somebody chooses and plans, in the order in which they help. */
public enum DecidingStep {
  LIST(ShortlistPages.PATH),
  WEIGH(WeighPages.PATH),
  PLAN(PlanPages.PATH),
  PAPER(PaperPages.PATH);

  private final String path;

  DecidingStep(String path) {
    this.path = path;
  }

  /** Address of its page. */
  public String path() {
    return path;
  }

  /** Key of its name. */
  public String key() {
    return "deciding." + name().toLowerCase(Locale.ROOT);
  }
}
