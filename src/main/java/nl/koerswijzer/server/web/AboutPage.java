package nl.koerswijzer.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page about the product.
 *
 * @param sections headings with their text
 * @param counts what the product holds
 * @param sources what it stands on
 */
public record AboutPage(
    Frame frame,
    List<String> intro,
    List<Section> sections,
    List<CardPage.Labelled> counts,
    List<SourceLine> sources) {
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
    counts = List.copyOf(counts);
    sources = List.copyOf(sources);
  }
}
