package nl.koerswijzer.server.web;

import java.util.List;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.Way;

/**
 * The start page with its one question.
 *
 * @param themes everyday wishes to start from
 * @param paths what may bring somebody here
 * @param questions the five questions
 */
public record StartPage(Frame frame, List<Link> themes, List<Way> paths, List<Way> questions) {
  public StartPage {
    themes = List.copyOf(themes);
    paths = List.copyOf(paths);
    questions = List.copyOf(questions);
  }
}
