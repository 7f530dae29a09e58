package nl.koerswijzer.ingest;

/** A file that cannot be imported, with the place and the reason. */
public final class ImportException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;
  private final String reason;

  /**
   * @param file the file as the user knows it
   * @param line where it is wrong, from 1; 0 when no line can be named
   * @param reason what is wrong and what was expected, lower case, no full stop
   */
  public ImportException(String file, long line, String reason) {
    super(line > 0 ? file + ", line " + line + ": " + reason : file + ": " + reason);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  public String file() {
    return file;
  }

  /** The line, from 1; 0 when no line can be named. */
  public long line() {
    return line;
  }

  public String reason() {
    return reason;
  }
}
