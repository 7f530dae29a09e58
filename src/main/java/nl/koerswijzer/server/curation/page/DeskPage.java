package nl.koerswijzer.server.curation.page;

import java.util.List;
import nl.koerswijzer.server.web.page.Outcome.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of the desk: facts, things to do, and tables.
 *
 * @param lead what the page is for
 */
public record DeskPage(
    DeskFrame desk, String lead, List<Fact> facts, List<Action> actions, List<Table> tables) {
  /** A fact with its label. */
  public record Fact(String label, String text) {}

  /**
   * A table.
   *
   * @param none what is said when it has no rows
   */
  public record Table(String title, List<String> heads, List<Row> rows, String none) {
    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /** A row, with what can be done with it. */
  public record Row(List<Cell> cells, List<Action> actions) {
    public Row {
      cells = List.copyOf(cells);
      actions = List.copyOf(actions);
    }
  }

  /**
   * A cell.
   *
   * @param path where it leads: a page of ours or a whole address; absent when it leads nowhere
   * @param tone {@code good}, {@code fair} or {@code poor} for a mark; empty for plain text
   * @param note what is said below it; empty for nothing
   */
  public record Cell(String text, @Nullable String path, String tone, String note) {
    public static Cell of(String text) {
      return new Cell(text, null, "", "");
    }

    public static Cell of(long number) {
      return of(String.valueOf(number));
    }

    public static Cell link(String text, String path) {
      return new Cell(text, path, "", "");
    }

    public static Cell mark(String text, String tone) {
      return new Cell(text, null, tone, "");
    }

    public Cell noting(String what) {
      return new Cell(text, path, tone, what);
    }

    /** Whether it leads to another site. */
    public boolean outside() {
      return path != null && !path.startsWith("/");
    }
  }

  /**
   * A button that changes something.
   *
   * @param path where it is sent
   * @param about what is said to those who hear the page instead of seeing the row
   * @param fields what is sent besides
   * @param asked what has to be filled in, absent when nothing has
   */
  public record Action(
      String label, String about, String path, List<Field> fields, @Nullable Asked asked) {
    public Action {
      fields = List.copyOf(fields);
    }

    public static Action of(String label, String about, String path) {
      return new Action(label, about, path, List.of(), null);
    }
  }

  /** A field that is sent along unseen. */
  public record Field(String name, String value) {}

  /**
   * A line of text to fill in.
   *
   * @param id unique on the page
   * @param options what is proposed, of which one must be filled in or something like it; none when
   *     anything may be filled in or nothing
   */
  public record Asked(String id, String name, String label, List<String> options) {
    public Asked {
      options = List.copyOf(options);
    }
  }

  /** A page of tables; its words stand under the name of its entry in the navigation. */
  public static Page tables(DeskVisit visit, String entry, String path, Table... tables) {
    return page(
        visit.frame(entry, visit.say(entry + ".title"), path),
        visit.say(entry + ".lead"),
        List.of(),
        List.of(),
        List.of(tables));
  }

  /** A page of one table, with the name of the page. */
  public static Page table(
      DeskVisit visit, String entry, String path, List<String> heads, List<Row> rows) {
    String title = visit.say(entry + ".title");
    return tables(visit, entry, path, new Table(title, heads, rows, visit.say(entry + ".none")));
  }

  public static Page page(
      DeskFrame desk, String lead, List<Fact> facts, List<Action> actions, List<Table> tables) {
    return Page.personal("curation/desk.jte", new DeskPage(desk, lead, facts, actions, tables));
  }

  public DeskPage {
    facts = List.copyOf(facts);
    actions = List.copyOf(actions);
    tables = List.copyOf(tables);
  }
}
