package nl.koerswijzer.server;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem.Kind kind, String detail) {
    super(detail);
    this.problem = Problem.of(kind, detail);
  }

  /** The problem with the words that are usual for its kind. */
  public ProblemException(Problem.Kind kind) {
    this(kind, kind.usualDetail());
  }

  public Problem problem() {
    return problem;
  }
}
