package nl.koerswijzer.server.web.occupation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.occupation.FoundOccupations;
import nl.koerswijzer.guidance.occupation.OccupationSummary;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.search.FacetCount;
import nl.koerswijzer.search.OccupationHits;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.OccupationQuery.Filters;
import nl.koerswijzer.server.web.occupation.OccupationsPage.Hit;
import nl.koerswijzer.server.web.page.Addresses;
import nl.koerswijzer.server.web.page.Chip;
import nl.koerswijzer.server.web.page.FigureLine;
import nl.koerswijzer.server.web.page.Filter;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.Listing;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.UnderstoodChip;
import nl.koerswijzer.server.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** The list of occupations. */
public final class OccupationPages {
  public static final String PATH = "/beroepen";

  private static final int MAX_TEXT = 1000;
  private static final int MAX_PAGES = 500;
  private static final int SIZE = 20;
  private static final Pattern TAGS = Pattern.compile("</?mark>");
  private static final Pattern GROUP = Pattern.compile("[0-9]{2,4}");

  private OccupationPages() {}

  /** What was chosen, by parameter of the address. */
  private record Asked(
      String text,
      @Nullable EducationLevel level,
      @Nullable TensionClass chance,
      @Nullable String interest,
      @Nullable String group,
      int page) {
    static Asked of(Visit visit) {
      Asked asked =
          new Asked(
              Optional.ofNullable(visit.query().text("q", MAX_TEXT)).orElse(""),
              visit.query().choice("niveau", EducationLevel::of, "a level such as 3"),
              visit.query().choice("kans", TensionClass::withId, "a class such as tight"),
              visit.query().choice("soort", Asked::interest, "a letter of RIASEC"),
              visit.query().choice("groep", Asked::group, "2 to 4 digits"),
              visit.query().integer("pagina", 1, 1, MAX_PAGES));
      visit.query().finish();
      return asked;
    }

    private static Optional<String> interest(String value) {
      return value.matches("[RIASEC]") ? Optional.of(value) : Optional.empty();
    }

    private static Optional<String> group(String value) {
      return GROUP.matcher(value).matches() ? Optional.of(value) : Optional.empty();
    }

    OccupationQuery query(Visit visit) {
      Filters filters =
          new Filters(
              null,
              group,
              level == null ? Set.of() : Set.of(level),
              interest == null ? "" : interest,
              chance == null ? Set.of() : Set.of(chance.id()),
              null);
      return new OccupationQuery(text, visit.language(), page - 1, SIZE, filters);
    }

    Map<String, String> parameters() {
      Map<String, String> parameters = new LinkedHashMap<>();
      parameters.put("q", text);
      parameters.put("niveau", level == null ? "" : level.code());
      parameters.put("kans", chance == null ? "" : chance.id());
      parameters.put("soort", interest == null ? "" : interest);
      parameters.put("groep", group == null ? "" : group);
      parameters.put("pagina", page == 1 ? "" : String.valueOf(page));
      return parameters;
    }
  }

  public static Page find(Visit visit) {
    Asked asked = Asked.of(visit);
    FoundOccupations found = visit.guidance().occupations().find(asked.query(visit));
    Frame frame =
        visit.frame(
            visit.say("nav.occupations"), Addresses.of(PATH, asked.parameters()), "occupations");
    Listing listing = new Listing(frame, PATH, asked.parameters());
    OccupationHits hits = found.hits();
    return Page.of(
        "occupations.jte",
        new OccupationsPage(
            frame,
            asked.text(),
            status(visit, asked, hits.total()),
            hits(visit, found),
            didYouMean(hits.didYouMean()),
            filters(visit, listing, hits.facets()),
            UnderstoodChip.of(found.understood(), listing, frame),
            chips(visit, listing),
            origin(visit, found),
            asked.page() > 1 ? listing.turned(asked.page() - 1) : null,
            (long) asked.page() * SIZE < hits.total() && asked.page() < MAX_PAGES
                ? listing.turned(asked.page() + 1)
                : null));
  }

  private static String status(Visit visit, Asked asked, long total) {
    return asked.text().isEmpty()
        ? visit.say("occupations.total", total)
        : visit.say("occupations.totalFor", total, asked.text());
  }

  private static List<Hit> hits(Visit visit, FoundOccupations found) {
    List<Hit> hits = new ArrayList<>();
    for (int k = 0; k < found.occupations().size(); k++) {
      OccupationLine line = OccupationLine.of(found.occupations().get(k), visit.words());
      hits.add(new Hit(line, because(line.title(), found.hits().hits().get(k).highlight())));
    }
    return hits;
  }

  private static String because(String title, String highlight) {
    String plain = TAGS.matcher(highlight).replaceAll("");
    boolean isTitle = plain.toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT));
    return isTitle ? "" : highlight;
  }

  private static @Nullable Link didYouMean(@Nullable String text) {
    return text == null ? null : new Link(text, Addresses.of(PATH, Map.of("q", text)));
  }

  private static List<Filter> filters(
      Visit visit, Listing listing, SortedMap<String, List<FacetCount>> counts) {
    String any = visit.say("facets.any");
    return Stream.of(
            listing.filter(
                "niveau",
                visit.say("facets.level"),
                any,
                counts.get("level"),
                level -> visit.say("level." + level)),
            listing.filter(
                "kans",
                visit.say("facets.tension"),
                any,
                counts.get("tension"),
                tension -> visit.say("chance." + tension)),
            listing.filter(
                "soort",
                visit.say("facets.interests"),
                any,
                counts.get("interests"),
                letter -> visit.say("interest." + letter)),
            listing.filter(
                "groep",
                visit.say("facets.brc"),
                any,
                counts.get("brc"),
                code -> group(visit, code)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Chip> chips(Visit visit, Listing listing) {
    return Stream.of(
            listing.chip("niveau", level -> visit.say("level." + level)),
            listing.chip(
                "kans",
                tension -> visit.say("line.chance") + ": " + visit.say("chance." + tension)),
            listing.chip("soort", letter -> visit.say("interest." + letter)),
            listing.chip("groep", code -> group(visit, code)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The title of a group of the Dutch classification. */
  static String group(Visit visit, String code) {
    return visit
        .guidance()
        .occupations()
        .groupTitle("brc", code)
        .map(title -> title.in(visit.language()))
        .orElse(code);
  }

  /** Where the chance of the first occupation that has one comes from. */
  private static String origin(Visit visit, FoundOccupations found) {
    return found.occupations().stream()
        .map(OccupationSummary::occupation)
        .map(one -> visit.guidance().knowledge().market().figure(one, Indicator.TENSION, null))
        .flatMap(Optional::stream)
        .findFirst()
        .map(figure -> FigureLine.of(figure, visit))
        .map(
            line -> visit.say(line.stale() ? "chance.originStale" : "chance.origin", line.origin()))
        .orElse("");
  }

  public static Page card(Visit visit) {
    return Page.of("card.jte", CardPages.of(visit, visit.context().pathParam("id")));
  }
}
