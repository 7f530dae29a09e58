package nl.koerswijzer.server.web;

import java.util.List;

/**
 * The start page with its one question.
 *
 * @param themes everyday wishes to start from
 */
public record StartPage(Frame frame, List<String> themes, List<Question> questions) {
  public StartPage {
    themes = List.copyOf(themes);
    questions = List.copyOf(questions);
  }
}
