package nl.koerswijzer.publish;

import java.util.List;

/**
 * A generation cannot be made, opened or switched to; the one in use is untouched. The message says
 * what is wrong and what to do.
 */
public final class PublishException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient List<String> problems;

  public PublishException(String message) {
    super(message);
    problems = List.of();
  }

  public PublishException(String message, Throwable cause) {
    super(message, cause);
    problems = List.of();
  }

  /** Refused for reasons; the message names the first of them. */
  public PublishException(String message, List<String> problems) {
    super(message + ": " + sentence(problems));
    this.problems = List.copyOf(problems);
  }

  /** Every reason, in a fixed order; empty when the message says it all. */
  public List<String> problems() {
    return problems;
  }

  private static String sentence(List<String> problems) {
    String first = String.join("; ", problems.subList(0, Math.min(SHOWN, problems.size())));
    int left = problems.size() - SHOWN;
    return left > 0 ? first + "; and " + left + " more" : first;
  }
}
