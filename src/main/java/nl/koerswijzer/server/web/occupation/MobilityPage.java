package nl.koerswijzer.server.web.occupation;

import java.util.List;
import nl.koerswijzer.server.web.page.Chance;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;

/**
 * The mobility bank: where those can go whose function disappears. It asks for functions, never for
 * persons.
 *
 * @param functions what was filled in, a function on each line
 * @param errors what was not understood, in words
 * @param regions regions for the figures, the first for the whole country
 * @param rows a row for each function
 */
public record MobilityPage(
    Frame frame, String functions, List<String> errors, List<Option> regions, List<Row> rows) {
  /**
   * A function.
   *
   * @param summary how many people and how many ways out, in words
   * @param reading as what the words were read; empty when it bears that very name
   */
  public record Row(Link function, String summary, String reading, List<Target> targets) {
    public Row {
      targets = List.copyOf(targets);
    }
  }

  /**
   * Work to which a switch can be made.
   *
   * @param verdict how safe the switch is, in words
   * @param trainings that lead there, in words
   * @param tone {@code good}, {@code fair} or {@code poor}; empty when unknown
   */
  public record Target(
      OccupationLine line,
      String verdict,
      String tone,
      Chance chance,
      String vacancies,
      List<String> trainings) {
    public Target {
      trainings = List.copyOf(trainings);
    }
  }

  public MobilityPage {
    errors = List.copyOf(errors);
    regions = List.copyOf(regions);
    rows = List.copyOf(rows);
  }
}
