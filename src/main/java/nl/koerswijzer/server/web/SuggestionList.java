package nl.koerswijzer.server.web;

import java.util.List;
import nl.koerswijzer.server.web.page.Link;

/** What a person may be typing, likeliest first. */
public record SuggestionList(List<Link> links) {
  public SuggestionList {
    links = List.copyOf(links);
  }
}
