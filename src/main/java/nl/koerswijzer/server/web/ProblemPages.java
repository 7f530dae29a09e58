package nl.koerswijzer.server.web;

import java.util.List;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.server.web.occupation.OccupationPages;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.TextPage;

/** What a person sees when there is no answer. */
final class ProblemPages {
  private static final int OTHER = 500;

  private ProblemPages() {}

  /**
   * @param status HTTP status
   */
  static Page of(Words words, int status) {
    boolean known = words.messages().has(words.language(), "problem." + status);
    String key = "problem." + (known || status >= OTHER ? status : 400);
    String said = words.messages().has(words.language(), key) ? key : "problem." + OTHER;
    Frame frame = new Frame(words, words.messages().text(words.language(), said), "/", "", false);
    return Page.personal(
            "text.jte",
            new TextPage(
                frame,
                List.of(frame.say(said + ".text")),
                List.of(
                    new Link(frame.say("problem.back"), "/"),
                    new Link(frame.say("nav.occupations"), OccupationPages.PATH))))
        .withStatus(status);
  }
}
