package nl.koerswijzer.server.web;

import java.util.List;
import java.util.Set;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.search.Suggestions.Kind;
import nl.koerswijzer.server.web.occupation.OccupationPages;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;

/** What a person may be typing; asked in the body of a request, so that it is in no log. */
final class Suggestions {
  private static final int SIZE = 8;
  private static final int MAX_TEXT = 100;

  private Suggestions() {}

  static Page of(Visit visit, Kind kind) {
    visit.query().finish();
    String typed =
        visit.context().formParamMap().values().stream()
            .flatMap(List::stream)
            .findFirst()
            .map(String::strip)
            .orElse("");
    return Page.personal(
        "suggestions.jte",
        new SuggestionList(
            typed.isEmpty() || typed.length() > MAX_TEXT
                ? List.of()
                : visit
                    .guidance()
                    .occupations()
                    .suggest(typed, Set.of(kind), visit.language(), SIZE)
                    .stream()
                    .map(
                        suggestion ->
                            new Link(
                                Words.capitalized(suggestion.label()),
                                visit
                                    .frame("", "", "")
                                    .href(OccupationPages.PATH + "/" + suggestion.id())))
                    .toList()));
  }
}
