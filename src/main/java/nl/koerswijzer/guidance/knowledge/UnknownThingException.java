package nl.koerswijzer.guidance.knowledge;

/** There is no thing with the id that was asked for. */
public final class UnknownThingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param kind what was asked for, such as {@code occupation}
   */
  public UnknownThingException(String kind, String id) {
    super(
        "there is no "
            + kind
            + " with the id '"
            + (id.length() <= 100 ? id : id.substring(0, 100) + "…")
            + "'");
  }
}
