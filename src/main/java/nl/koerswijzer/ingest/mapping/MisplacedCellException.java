package nl.koerswijzer.ingest.mapping;

/** A cell that does not belong in its column. */
public final class MisplacedCellException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 40;

  MisplacedCellException(String column, String cell) {
    super(
        "the column '" + column + "' holds '" + shortened(cell) + "', which does not belong there");
  }

  private static String shortened(String cell) {
    return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
  }
}
