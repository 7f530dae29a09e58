package nl.koerswijzer.server.web;

import java.util.List;

/**
 * The start page with its one question.
 *
 * @param themes everyday wishes to start from
 * @param questions the five questions
 */
public record StartPage(Frame frame, List<Link> themes, List<Way> questions) {
  public StartPage {
    themes = List.copyOf(themes);
    questions = List.copyOf(questions);
  }
}
