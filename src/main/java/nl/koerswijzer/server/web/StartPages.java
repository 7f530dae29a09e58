package nl.koerswijzer.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.server.web.CardPage.Link;
import nl.koerswijzer.server.web.WebRoutes.Page;

/** The start, the five questions, and the pages about the product. */
final class StartPages {
  private static final int SHOWN_THEMES = 10;

  private StartPages() {}

  static Page start(Visit visit) {
    visit.query().finish();
    List<String> themes =
        visit.guidance().knowledge().catalog().contents().themes().stream()
            .map(Theme::title)
            .map(title -> title.in(visit.language()))
            .limit(SHOWN_THEMES)
            .toList();
    return Page.of(
        "start.jte",
        new StartPage(
            visit.frame(visit.say("start.title"), "/", ""), themes, List.of(Question.values())));
  }

  static Page question(Visit visit, Question question) {
    visit.query().finish();
    List<Link> links =
        switch (question) {
          case WHO, WANT, ABLE -> List.of(new Link(visit.say("start.profile.button"), "/profiel"));
          case WHERE ->
              List.of(
                  new Link(visit.say("occupations.all"), "/beroepen"),
                  new Link(visit.say("vacancies.title"), "/vacatures"));
          case HOW -> List.of(new Link(visit.say("occupations.all"), "/beroepen"));
        };
    return text(
        visit,
        question.key(),
        question.path(),
        question.key(),
        List.of(visit.say(question.key() + ".text")),
        links);
  }

  static Page explanation(Visit visit) {
    visit.query().finish();
    return text(
        visit,
        "explanation.title",
        "/uitleg",
        "",
        List.of(
            visit.say("explanation.1"),
            visit.say("explanation.2"),
            visit.say("explanation.3"),
            visit.say("explanation.4"),
            visit.say("explanation.5")),
        List.of());
  }

  static Page privacy(Visit visit) {
    visit.query().finish();
    return text(
        visit,
        "privacy.title",
        "/privacy",
        "",
        List.of(visit.say("privacy.1"), visit.say("privacy.2"), visit.say("privacy.3")),
        List.of());
  }

  static Page sources(Visit visit) {
    visit.query().finish();
    List<String> lines = new ArrayList<>();
    lines.add(visit.say("sources.intro"));
    for (Provenance source : sourcesOf(visit)) {
      lines.add(
          visit.say("sources.line", source.source(), source.period() + ", " + source.licence()));
    }
    return text(visit, "sources.title", "/bronnen", "", lines, List.of());
  }

  private static Iterable<Provenance> sourcesOf(Visit visit) {
    var contents = visit.guidance().knowledge().catalog().contents();
    TreeSet<Provenance> sources =
        new TreeSet<>(
            java.util.Comparator.comparing(Provenance::source)
                .thenComparing(Provenance::period)
                .thenComparing(Provenance::licence));
    for (Indicator indicator : contents.indicators()) {
      sources.add(indicator.provenance());
    }
    for (Occupation occupation : contents.occupations()) {
      sources.addAll(occupation.provenance().values());
    }
    return sources;
  }

  static TextPage problem(Words words, int status) {
    String key =
        words.messages().has(words.language(), "problem." + status + ".title")
            ? "problem." + status
            : "problem.500";
    Frame frame =
        new Frame(words, words.messages().text(words.language(), key + ".title"), "/", "");
    return new TextPage(
        frame,
        List.of(frame.say(key + ".text")),
        List.of(new Link(frame.say("problem.back"), "/")));
  }

  private static Page text(
      Visit visit,
      String title,
      String path,
      String active,
      List<String> paragraphs,
      List<Link> links) {
    return Page.of(
        "text.jte", new TextPage(visit.frame(visit.say(title), path, active), paragraphs, links));
  }
}
