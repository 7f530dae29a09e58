package nl.koerswijzer.server.curation;

import java.util.List;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.curation.access.Session;
import nl.koerswijzer.server.curation.page.DeskFrame;
import nl.koerswijzer.server.curation.page.DeskPage;
import nl.koerswijzer.server.curation.page.DeskPage.Fact;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Outcome.Page;

/** What a curator sees when something cannot be done: what is wrong with which field, and why. */
final class ProblemAtDesk {
  private static final int OTHER = 500;

  private ProblemAtDesk() {}

  static Page page(Words words, Session session, String path, Problem problem) {
    String usual = "problem." + problem.status();
    String key = words.messages().has(words.language(), usual) ? usual : "problem." + OTHER;
    Frame frame = new Frame(words, words.messages().text(words.language(), key), path, "", false);
    return DeskPage.page(
            DeskFrame.of(frame, session, "", ""),
            frame.say("desk.problem.back"),
            facts(frame, problem),
            List.of(),
            List.of())
        .withStatus(problem.status());
  }

  private static List<Fact> facts(Frame frame, Problem problem) {
    return problem.errors().isEmpty()
        ? List.of(new Fact(frame.say("desk.head.detail"), problem.detail()))
        : problem.errors().stream().map(error -> new Fact(error.field(), error.message())).toList();
  }
}
