package nl.koerswijzer.publish.merge;

import java.util.List;

/** The records do not fit together, with every reason in a fixed order. */
public final class MergeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  MergeException(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
