package nl.koerswijzer.server.web.page;

import java.util.List;

/**
 * A page of text with ways on.
 *
 * @param paragraphs the text
 * @param links ways on
 */
public record TextPage(Frame frame, List<String> paragraphs, List<Link> links) {
  public TextPage {
    paragraphs = List.copyOf(paragraphs);
    links = List.copyOf(links);
  }
}
