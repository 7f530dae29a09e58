package nl.koerswijzer.server.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.FoundOccupations;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.search.FacetCount;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.OccupationQuery.Filters;
import nl.koerswijzer.search.Suggestions.Kind;
import nl.koerswijzer.server.web.CardPage.Link;
import nl.koerswijzer.server.web.OccupationsPage.Choice;
import nl.koerswijzer.server.web.OccupationsPage.Facet;
import nl.koerswijzer.server.web.OccupationsPage.Hit;
import nl.koerswijzer.server.web.WebRoutes.Page;
import org.jspecify.annotations.Nullable;

/** Pages about occupations. */
final class OccupationPages {
  private static final int MAX_TEXT = 1000;
  private static final int MAX_PAGES = 500;
  private static final int SIZE = 20;
  private static final int SUGGESTIONS = 8;
  private static final String PATH = "/beroepen";

  private OccupationPages() {}

  static Page suggestions(Visit visit) {
    String text = visit.query().text("q", MAX_TEXT);
    visit.query().finish();
    List<Link> links =
        text == null
            ? List.of()
            : visit
                .guidance()
                .occupations()
                .suggest(text, Set.of(Kind.OCCUPATION), visit.language(), SUGGESTIONS)
                .stream()
                .map(suggestion -> new Link(suggestion.label(), PATH + "/" + suggestion.id()))
                .toList();
    return Page.of("suggestions.jte", Map.of("frame", visit.frame("", "/", ""), "links", links));
  }

  static Page find(Visit visit) {
    String text = Optional.ofNullable(visit.query().text("q", MAX_TEXT)).orElse("");
    EducationLevel level = visit.query().choice("niveau", EducationLevel::of, "a level such as 3");
    TensionClass tension =
        visit.query().choice("kans", TensionClass::withId, "a class such as tight");
    int page = visit.query().integer("pagina", 1, 1, MAX_PAGES);
    visit.query().finish();
    Filters filters =
        new Filters(
            null,
            null,
            level == null ? Set.of() : Set.of(level),
            "",
            tension == null ? Set.of() : Set.of(tension.id()),
            null);
    FoundOccupations found =
        visit
            .guidance()
            .occupations()
            .find(new OccupationQuery(text, visit.language(), page - 1, SIZE, filters));
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("q", text);
    parameters.put("niveau", level == null ? "" : level.code());
    parameters.put("kans", tension == null ? "" : tension.id());
    parameters.put("pagina", page == 1 ? "" : String.valueOf(page));
    return Page.of("occupations.jte", page(visit, text, found, parameters, page));
  }

  private static OccupationsPage page(
      Visit visit, String text, FoundOccupations found, Map<String, String> parameters, int page) {
    Frame frame =
        visit.frame(visit.say("nav.occupations"), Addresses.of(PATH, parameters), "occupations");
    List<Hit> hits = new ArrayList<>();
    for (int k = 0; k < found.occupations().size(); k++) {
      hits.add(
          new Hit(
              OccupationLine.of(found.occupations().get(k), visit.words()),
              found.hits().hits().get(k).highlight()));
    }
    long total = found.hits().total();
    return new OccupationsPage(
        frame,
        text,
        total,
        hits,
        found.hits().didYouMean(),
        facets(visit, frame, found, parameters),
        page > 1 ? turned(frame, parameters, page - 1) : null,
        (long) page * SIZE < total && page < MAX_PAGES
            ? turned(frame, parameters, page + 1)
            : null);
  }

  private static String turned(Frame frame, Map<String, String> parameters, int page) {
    return frame.href(
        Addresses.of(PATH, Addresses.with(parameters, "pagina", String.valueOf(page))));
  }

  private static List<Facet> facets(
      Visit visit, Frame frame, FoundOccupations found, Map<String, String> parameters) {
    List<Facet> facets = new ArrayList<>();
    Map<String, List<FacetCount>> counts = found.hits().facets();
    facet(visit, frame, "level", "niveau", "level.", counts.get("level"), parameters)
        .ifPresent(facets::add);
    facet(visit, frame, "tension", "kans", "class.", counts.get("tension"), parameters)
        .ifPresent(facets::add);
    return facets;
  }

  private static Optional<Facet> facet(
      Visit visit,
      Frame frame,
      String name,
      String parameter,
      String labels,
      @Nullable List<FacetCount> counts,
      Map<String, String> parameters) {
    if (counts == null || counts.isEmpty()) {
      return Optional.empty();
    }
    String chosen = parameters.getOrDefault(parameter, "");
    List<Choice> choices =
        counts.stream()
            .map(
                count -> {
                  boolean isChosen = count.value().equals(chosen);
                  String href =
                      Addresses.of(
                          PATH,
                          Addresses.with(parameters, parameter, isChosen ? "" : count.value()));
                  return new Choice(
                      visit.say(labels + count.value()), count.count(), isChosen, frame.href(href));
                })
            .collect(Collectors.toList());
    return Optional.of(new Facet(visit.say("facets." + name), choices));
  }

  static Page card(Visit visit) {
    visit.query().finish();
    return Page.of("card.jte", CardPages.of(visit, visit.context().pathParam("id")));
  }
}
