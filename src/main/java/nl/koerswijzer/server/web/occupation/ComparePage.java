package nl.koerswijzer.server.web.occupation;

import java.util.List;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;

/**
 * Professions side by side.
 *
 * @param columns the professions, one to four; empty when none was chosen
 * @param rows what is compared
 * @param regions regions for the figures, the first for the whole country
 */
public record ComparePage(Frame frame, List<Column> columns, List<Row> rows, List<Option> regions) {
  /**
   * A profession.
   *
   * @param without address of the same page without it
   */
  public record Column(OccupationLine line, String without) {}

  /** One thing that is compared, with what holds for each profession. */
  public record Row(String label, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What holds for a profession.
   *
   * @param bars filled bars of a scale of five; 0 for what has no scale
   * @param hint period or level of the figure; empty when there is none
   */
  public record Cell(String text, int bars, String hint) {}

  public ComparePage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    regions = List.copyOf(regions);
  }
}
