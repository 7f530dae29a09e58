package nl.koerswijzer.server.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.VacancySearch;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.FacetCount;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.VacancyHits;
import nl.koerswijzer.search.VacancyQuery.Sort;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.web.CardPage.Link;
import nl.koerswijzer.server.web.OccupationsPage.Choice;
import nl.koerswijzer.server.web.OccupationsPage.Facet;
import nl.koerswijzer.server.web.ProfilePage.Option;
import nl.koerswijzer.server.web.VacanciesPage.VacancyForm;
import nl.koerswijzer.server.web.WebRoutes.Page;
import org.jspecify.annotations.Nullable;

/** Pages about vacancies. */
final class VacancyPages {
  private static final String PATH = "/vacatures";
  private static final int MAX_TEXT = 1000;
  private static final int MAX_PAGES = 500;
  private static final int SIZE = 20;
  private static final int INVALID = 400;
  private static final VacancyHits NOTHING =
      new VacancyHits(0, 0, List.of(), new TreeMap<>(), 0, 0);

  private VacancyPages() {}

  static Page vacancy(Visit visit) {
    visit.query().finish();
    LinkedVacancy linked = visit.guidance().vacancies().vacancy(visit.context().pathParam("id"));
    Vacancy vacancy = linked.vacancy();
    String occupation = linked.occupation();
    Link link =
        occupation == null
            ? null
            : visit
                .guidance()
                .knowledge()
                .catalog()
                .occupation(occupation)
                .map(
                    known ->
                        new Link(
                            OccupationLine.capitalized(known.title().in(visit.language())),
                            "/beroepen/" + known.id()))
                .orElse(null);
    return Page.of(
        "vacancy.jte",
        new VacancyPage(
            visit.frame(vacancy.title(), PATH + "/" + vacancy.id(), "vacancies"),
            VacancyLine.of(vacancy, null, visit.guidance().knowledge().today(), visit.words()),
            vacancy.description().lines().filter(line -> !line.isBlank()).toList(),
            link,
            safe(vacancy.url()),
            vacancy.source()));
  }

  /** Only web addresses become links. */
  private static @Nullable String safe(@Nullable String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
  }

  static Page find(Visit visit) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (String name :
        List.of(
            "q",
            "plaats",
            "afstand",
            "urenVan",
            "urenTot",
            "loon",
            "niveau",
            "contract",
            "thuis",
            "beroep",
            "volgorde",
            "pagina")) {
      asked.put(name, Optional.ofNullable(visit.query().text(name, MAX_TEXT)).orElse(""));
    }
    visit.query().finish();
    try {
      VacancySearch search = search(asked);
      return Page.of(
          "vacancies.jte", page(visit, asked, visit.guidance().vacancies().find(search), ""));
    } catch (InvalidInputException e) {
      String error = visit.say("vacancies.wrong", e.violations().get(0).message());
      return new Page("vacancies.jte", page(visit, asked, NOTHING, error), INVALID);
    }
  }

  private static VacancySearch search(Map<String, String> asked) {
    Map<String, List<String>> given = new TreeMap<>();
    asked.forEach((name, value) -> given.put(name, List.of(value)));
    QueryInput query = new QueryInput(given);
    String place = query.text("plaats", MAX_TEXT);
    Double radius = query.number("afstand", 1, 300);
    Double min = query.number("urenVan", 0, 80);
    Double max = query.number("urenTot", 0, 80);
    if (min != null && max != null && min > max) {
      query.reject("urenVan", "urenVan > urenTot");
    }
    Double pay = query.number("loon", 0, 100_000);
    var levels = query.choices("niveau", EducationLevel::of, "a level such as 3");
    var contracts =
        query.choices("contract", text -> named(ContractType.values(), text), "a contract");
    var home =
        query.choices("thuis", text -> named(HomeWorking.values(), text), "no, hybrid, full");
    Sort sort = query.choice("volgorde", text -> named(Sort.values(), text), "an order");
    int page = query.integer("pagina", 1, 1, MAX_PAGES);
    String text = query.text("q", MAX_TEXT);
    String occupation = query.text("beroep", MAX_TEXT);
    query.finish();
    Sort usual = text == null ? Sort.DATE : Sort.RELEVANCE;
    return new VacancySearch(
        text == null ? "" : text,
        place,
        radius == null ? VacancySearch.USUAL_RADIUS_KM : radius,
        min == null && max == null
            ? null
            : new Hours(min == null ? 0 : min, max == null ? 80 : max),
        levels,
        contracts,
        home,
        pay,
        occupation == null ? Set.of() : Set.of(occupation),
        null,
        false,
        sort == null ? usual : sort,
        page - 1,
        SIZE);
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
    return Stream.of(values)
        .filter(value -> Words.id(value).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static VacanciesPage page(
      Visit visit, Map<String, String> asked, VacancyHits hits, String error) {
    Frame frame = visit.frame(visit.say("vacancies.title"), Addresses.of(PATH, asked), "vacancies");
    int page =
        asked.getOrDefault("pagina", "").matches("[0-9]{1,3}")
            ? Integer.parseInt(asked.getOrDefault("pagina", "1"))
            : 1;
    long unknown = hits.unknownHours() + hits.unknownPay();
    return new VacanciesPage(
        frame,
        new VacancyForm(
            value(asked, "q"),
            value(asked, "plaats"),
            value(asked, "afstand"),
            value(asked, "urenVan"),
            value(asked, "urenTot"),
            value(asked, "loon")),
        Stream.of(EducationLevel.values())
            .map(
                level ->
                    new Option(
                        level.code(),
                        visit.words().level(level),
                        level.code().equals(value(asked, "niveau"))))
            .toList(),
        Stream.of(Sort.values())
            .map(
                sort ->
                    new Option(
                        Words.id(sort),
                        visit.say("vacancies.sort." + Words.id(sort)),
                        Words.id(sort).equals(value(asked, "volgorde"))))
            .toList(),
        hits.total(),
        hits.hits().stream()
            .map(
                hit ->
                    VacancyLine.of(
                        hit.vacancy().vacancy(),
                        hit.distanceKm(),
                        visit.guidance().knowledge().today(),
                        visit.words()))
            .toList(),
        facets(visit, frame, asked, hits.facets()),
        unknown == 0 ? "" : visit.say("vacancies.unknown", unknown),
        page > 1 ? turned(frame, asked, page - 1) : null,
        (long) page * SIZE < hits.total() ? turned(frame, asked, page + 1) : null,
        feed(asked),
        error);
  }

  private static String value(Map<String, String> asked, String name) {
    return asked.getOrDefault(name, "");
  }

  private static String turned(Frame frame, Map<String, String> asked, int page) {
    return frame.href(Addresses.of(PATH, Addresses.with(asked, "pagina", String.valueOf(page))));
  }

  private static String feed(Map<String, String> asked) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("q", value(asked, "q"));
    parameters.put("place", value(asked, "plaats"));
    parameters.put("radiusKm", value(asked, "afstand"));
    parameters.put("hoursMin", value(asked, "urenVan"));
    parameters.put("hoursMax", value(asked, "urenTot"));
    parameters.put("payMin", value(asked, "loon"));
    parameters.put("level", value(asked, "niveau"));
    parameters.put("contract", value(asked, "contract"));
    parameters.put("remote", value(asked, "thuis"));
    parameters.put("occupation", value(asked, "beroep"));
    return Addresses.of("/api/v1/vacancies.atom", parameters);
  }

  private static List<Facet> facets(
      Visit visit,
      Frame frame,
      Map<String, String> asked,
      SortedMap<String, List<FacetCount>> counts) {
    List<Facet> facets = new ArrayList<>();
    Map<String, String> parameters =
        Map.of("level", "niveau", "contract", "contract", "homeWorking", "thuis");
    for (String name : List.of("level", "contract", "homeWorking")) {
      List<FacetCount> values = counts.getOrDefault(name, List.of());
      String parameter = parameters.getOrDefault(name, name);
      if (!values.isEmpty()) {
        facets.add(
            new Facet(
                visit.say("facets." + name),
                values.stream()
                    .map(count -> choice(visit, frame, asked, name, parameter, count))
                    .toList()));
      }
    }
    return facets;
  }

  private static Choice choice(
      Visit visit,
      Frame frame,
      Map<String, String> asked,
      String name,
      String parameter,
      FacetCount count) {
    boolean chosen = count.value().equals(value(asked, parameter));
    String href = Addresses.of(PATH, Addresses.with(asked, parameter, chosen ? "" : count.value()));
    return new Choice(
        visit.say(name + "." + count.value()), count.count(), chosen, frame.href(href));
  }
}
