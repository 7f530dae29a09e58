package nl.koerswijzer.server.web;

import java.util.List;
import nl.koerswijzer.server.web.occupation.CardPage;
import nl.koerswijzer.server.web.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A page about the product.
 *
 * @param sections headings with their text
 * @param counts what the product holds
 * @param tables figures side by side
 * @param sources what it stands on
 */
public record AboutPage(
    Frame frame,
    List<String> intro,
    List<Section> sections,
    List<CardPage.Labelled> counts,
    List<Table> tables,
    List<SourceLine> sources) {
  /**
   * A table.
   *
   * @param columns what stands in each column
   * @param rows a text for each column, the first of which names the row
   */
  public record Table(String title, List<String> columns, List<List<String>> rows) {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** A heading with its text. */
  public record Section(String title, List<String> paragraphs) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A data set.
   *
   * @param url where it can be read, absent when it has no page
   */
  public record SourceLine(
      String name, String period, String licence, String retrieved, @Nullable String url) {}

  public AboutPage {
    intro = List.copyOf(intro);
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    counts = List.copyOf(counts);
    sources = List.copyOf(sources);
  }
}
