package nl.koerswijzer.server.web.page;

/** What a request is answered with. */
public sealed interface Outcome {
  /**
   * A file to keep, made from what somebody told and kept nowhere.
   *
   * @param name how the file is called when it is saved
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Attachment(String contentType, String name, byte[] bytes) implements Outcome {}

  /**
   * A page: its template and what fills it.
   *
   * @param status HTTP status code
   * @param personal whether it was made from what somebody told, so that it is kept nowhere
   */
  record Page(String template, Object model, int status, boolean personal) implements Outcome {
    public static Page of(String template, Object model) {
      return new Page(template, model, 200, false);
    }

    public static Page personal(String template, Object model) {
      return new Page(template, model, 200, true);
    }

    public Page withStatus(int changed) {
      return new Page(template, model, changed, personal);
    }
  }
}
