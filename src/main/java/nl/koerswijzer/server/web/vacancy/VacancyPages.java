package nl.koerswijzer.server.web.vacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.vacancy.FoundVacancies;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.FacetCount;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.OtherAdvert;
import nl.koerswijzer.search.VacancyHits;
import nl.koerswijzer.search.VacancyQuery.Sort;
import nl.koerswijzer.server.web.page.Addresses;
import nl.koerswijzer.server.web.page.Chip;
import nl.koerswijzer.server.web.page.Filter;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Listing;
import nl.koerswijzer.server.web.page.Listing.Label;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.UnderstoodChip;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.page.WebAddress;
import org.jspecify.annotations.Nullable;

/** Pages about vacancies. */
public final class VacancyPages {
  public static final String PATH = "/vacatures";

  private static final int INVALID = 400;
  private static final int MOST_OPTIONS = 12;
  private static final List<String> DISTANCES = List.of("5", "10", "20", "30", "50", "100");
  private static final List<String> HOURS = List.of("0-16", "16-24", "24-32", "32-40");
  private static final List<String> PAY = List.of("2000", "2500", "3000", "3500", "4000", "5000");
  private static final VacancyHits NOTHING =
      new VacancyHits(0, 0, 0, List.of(), new TreeMap<>(), VacancyHits.Unstated.NONE);

  private final Visit visit;
  private final VacancyAsk ask;
  private final Frame frame;
  private final Listing listing;

  private VacancyPages(Visit visit, VacancyAsk ask) {
    this.visit = visit;
    this.ask = ask;
    this.frame =
        visit.frame(
            visit.say("vacancies.title"), Addresses.of(PATH, ask.parameters()), "vacancies");
    this.listing = new Listing(frame, PATH, ask.parameters());
  }

  public static Page vacancy(Visit visit) {
    visit.query().finish();
    LinkedVacancy linked = visit.guidance().vacancies().vacancy(visit.context().pathParam("id"));
    Vacancy vacancy = linked.vacancy();
    Crib crib = new Crib(visit, linked.occupation());
    return Page.of(
        "vacancy.jte",
        new VacancyPage(
            visit.frame(vacancy.title(), PATH + "/" + vacancy.id(), "vacancies"),
            VacancyLine.of(linked, null, visit.guidance().knowledge().today(), visit.words()),
            VacancyFact.of(linked, visit.words()),
            linked.others().stream().map(other -> elsewhere(visit, other)).toList(),
            vacancy.description().lines().filter(line -> !line.isBlank()).toList(),
            Optional.ofNullable(linked.occupation())
                .flatMap(id -> occupation(visit, id))
                .map(occupation -> OccupationLine.link(occupation, visit.language()))
                .orElse(null),
            linked.sightings().reposts() == 0
                ? ""
                : visit.say("vacancy.reposts", linked.sightings().reposts()),
            WebAddress.safe(vacancy.url()),
            source(vacancy),
            crib.skills(),
            crib.pay()));
  }

  private static String source(Vacancy vacancy) {
    String url = WebAddress.safe(vacancy.url());
    return url == null || vacancy.example() ? vacancy.source() : WebAddress.site(url);
  }

  private static VacancyPage.Elsewhere elsewhere(Visit visit, OtherAdvert other) {
    String who = Optional.ofNullable(other.employer()).orElse(other.source());
    return new VacancyPage.Elsewhere(
        other.agency() ? visit.say("vacancy.elsewhere.agency", who) : who,
        WebAddress.safe(other.url()));
  }

  private static Optional<Occupation> occupation(Visit visit, String id) {
    return visit.guidance().knowledge().catalog().occupation(id);
  }

  public static Page find(Visit visit) {
    VacancyAsk ask = VacancyAsk.of(visit.query());
    VacancyPages pages = new VacancyPages(visit, ask);
    try {
      FoundVacancies found = visit.guidance().vacancies().find(ask.search());
      return Page.of("vacancies.jte", pages.page(found, null));
    } catch (InvalidInputException e) {
      if (!e.violations().get(0).field().equals("place")) {
        throw e;
      }
      String error = visit.say("wrong.place", ask.parameters().getOrDefault("plaats", ""));
      return Page.of("vacancies.jte", pages.page(new FoundVacancies(NOTHING, List.of()), error))
          .withStatus(INVALID);
    }
  }

  private VacanciesPage page(FoundVacancies found, @Nullable String error) {
    VacancyHits hits = found.hits();
    long unknown = hits.unstated().total();
    return new VacanciesPage(
        frame,
        ask.text(),
        ask.place() == null ? "" : ask.place(),
        options(DISTANCES, "afstand", visit.say("vacancies.usualRadius"), this::distance),
        error,
        error == null ? total(hits) : "",
        hits.hits().stream().map(this::line).toList(),
        filters(hits),
        more(hits),
        Stream.of("niveau", "contract", "beroep", "werkgever")
            .anyMatch(name -> !ask.parameters().getOrDefault(name, "").isEmpty()),
        UnderstoodChip.of(found.understood(), listing, frame),
        chips(),
        unknown == 0 ? "" : visit.say("vacancies.unknown", unknown),
        hits.unstated().hits().stream().map(this::line).toList(),
        listing.with("onbekend", "ja"),
        ask.page() > 1 ? listing.turned(ask.page() - 1) : null,
        (long) ask.page() * VacancyAsk.SIZE < hits.total() && ask.page() < VacancyAsk.MAX_PAGES
            ? listing.turned(ask.page() + 1)
            : null,
        ask.feed(),
        VacancyMap.of(visit, ask, hits));
  }

  private String total(VacancyHits hits) {
    boolean inTextOnly = hits.total() > 0 && hits.titled() == 0;
    return visit.say(inTextOnly ? "vacancies.inTextOnly" : "vacancies.total", hits.total());
  }

  private VacancyLine line(VacancyHits.Hit hit) {
    return VacancyLine.of(
        hit.vacancy(), hit.distanceKm(), visit.guidance().knowledge().today(), visit.words());
  }

  private List<Filter> filters(VacancyHits hits) {
    String any = visit.say("facets.any");
    List<Filter> filters = new ArrayList<>();
    filters.add(
        new Filter("uren", visit.say("facets.hours"), options(HOURS, "uren", any, this::hours)));
    filters.add(new Filter("loon", visit.say("facets.pay"), options(PAY, "loon", any, this::pay)));
    listing
        .filter(
            "thuis", visit.say("facets.homeWorking"), any, counts(hits, "homeWorking"), this::home)
        .ifPresent(filters::add);
    filters.add(new Filter("volgorde", visit.say("vacancies.sort"), orders()));
    return filters;
  }

  private List<Option> options(List<String> values, String name, String any, Label labels) {
    String chosen = ask.parameters().getOrDefault(name, "");
    List<Option> options = new ArrayList<>();
    options.add(new Option("", any, chosen.isEmpty()));
    if (!chosen.isEmpty() && !values.contains(chosen)) {
      options.add(new Option(chosen, labels.of(chosen), true));
    }
    values.forEach(value -> options.add(new Option(value, labels.of(value), value.equals(chosen))));
    return options;
  }

  private List<Option> orders() {
    Sort order = ask.order();
    return ask.orders().stream()
        .map(
            sort ->
                new Option(
                    Words.id(sort), visit.say("vacancies.sort." + Words.id(sort)), sort == order))
        .toList();
  }

  private List<Filter> more(VacancyHits hits) {
    String any = visit.say("facets.any");
    return Stream.of(
            listing.filter(
                "niveau", visit.say("facets.level"), any, counts(hits, "level"), this::level),
            listing.filter(
                "contract",
                visit.say("facets.contract"),
                any,
                counts(hits, "contract"),
                this::contract),
            listing.filter(
                "beroep",
                visit.say("facets.occupation"),
                any,
                counts(hits, "occupation"),
                this::occupation),
            listing.filter(
                "werkgever",
                visit.say("facets.employer"),
                any,
                counts(hits, "employer"),
                employer -> employer))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<FacetCount> counts(VacancyHits hits, String facet) {
    return hits.facets().getOrDefault(facet, List.of()).stream().limit(MOST_OPTIONS).toList();
  }

  private List<Chip> chips() {
    return Stream.of(
            listing.chip("uren", this::hours),
            listing.chip("loon", this::pay),
            listing.chip("thuis", this::home),
            listing.chip("niveau", this::level),
            listing.chip("contract", this::contract),
            listing.chip("beroep", this::occupation),
            listing.chip("werkgever", employer -> employer),
            listing.chip("onbekend", yes -> visit.say("vacancies.alsoUnknown")))
        .flatMap(Optional::stream)
        .toList();
  }

  private String distance(String kilometers) {
    return visit.say("profile.distance.upTo", Double.valueOf(kilometers));
  }

  private String hours(String range) {
    String[] ends = range.split("-", 2);
    return visit.say("facets.hours.range", Integer.valueOf(ends[0]), Integer.valueOf(ends[1]));
  }

  private String pay(String amount) {
    return visit.say("facets.pay.from", Double.valueOf(amount));
  }

  private String home(String id) {
    return each(id, "homeWorking.");
  }

  private String level(String codes) {
    return each(codes, "level.");
  }

  private String contract(String ids) {
    return each(ids, "contract.");
  }

  private String each(String values, String labels) {
    return String.join(
        ", ", Stream.of(values.split(",")).map(value -> visit.say(labels + value)).toList());
  }

  private String occupation(String id) {
    return occupation(visit, id)
        .map(known -> OccupationLine.link(known, visit.language()).title())
        .orElse(id);
  }
}
