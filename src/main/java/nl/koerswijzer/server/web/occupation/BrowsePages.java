package nl.koerswijzer.server.web.occupation;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.koerswijzer.guidance.knowledge.UnknownThingException;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.server.web.occupation.BrowsePage.Choice;
import nl.koerswijzer.server.web.page.Addresses;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.page.Way;
import org.jspecify.annotations.Nullable;

/** Looking around: by field of work, from A to Z, by theme, and by surprise. */
public final class BrowsePages {
  public static final String PATH = "/verkennen";
  public static final String LETTERS = "/beroepen-a-z";
  public static final String THEMES = "/themas";
  public static final String SURPRISE = "/verras-me";

  private static final String SCHEME = "brc";
  private static final int CLASS = 2;
  private static final int SURPRISES = 6;
  private static final int MAX_TURNS = 1000;

  private final Visit visit;

  private BrowsePages(Visit visit) {
    this.visit = visit;
  }

  /** The widest fields, and the other ways to look around. */
  public static Page start(Visit visit) {
    visit.query().finish();
    BrowsePages pages = new BrowsePages(visit);
    return pages.page("browse", PATH, List.of(), pages.ways(), pages.groups(""), List.of(), null);
  }

  /** A field of work with the smaller ones in it, or with its professions. */
  public static Page group(Visit visit) {
    visit.query().finish();
    String code = visit.context().pathParam("code");
    BrowsePages pages = new BrowsePages(visit);
    OccupationGroup group =
        pages.group(code).orElseThrow(() -> new UnknownThingException("group", code));
    List<Choice> smaller = pages.groups(code);
    return Page.of(
        "browse.jte",
        new BrowsePage(
            visit.frame(group.title().in(visit.language()), PATH + "/" + code, "occupations"),
            "",
            pages.trail(group),
            List.of(),
            smaller,
            smaller.isEmpty()
                ? pages.lines(occupation -> code.equals(occupation.brc()))
                : List.of(),
            null));
  }

  /** The professions that begin with a letter. */
  public static Page letter(Visit visit) {
    String asked = visit.query().choice("letter", BrowsePages::letterOf, "a letter");
    visit.query().finish();
    BrowsePages pages = new BrowsePages(visit);
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Occupation occupation : pages.occupations()) {
      counts.merge(pages.initial(occupation), 1, Integer::sum);
    }
    String letter = asked == null ? counts.firstKey() : asked;
    List<Choice> letters = new ArrayList<>();
    counts.forEach(
        (each, count) ->
            letters.add(
                new Choice(
                    new Link(each, Addresses.of(LETTERS, Map.of("letter", each))),
                    "",
                    each.equals(letter))));
    return pages.page(
        "letters",
        asked == null ? LETTERS : Addresses.of(LETTERS, Map.of("letter", asked)),
        List.of(pages.top()),
        List.of(),
        letters,
        pages.lines(occupation -> pages.initial(occupation).equals(letter)),
        null);
  }

  /** Everyday wishes. */
  public static Page themes(Visit visit) {
    visit.query().finish();
    BrowsePages pages = new BrowsePages(visit);
    List<Choice> themes =
        visit.guidance().knowledge().catalog().contents().themes().stream()
            .map((Theme theme) -> theme.title().in(visit.language()))
            .map(Words::capitalized)
            .sorted(pages.collator())
            .map(
                title ->
                    new Choice(
                        new Link(title, Addresses.of(OccupationPages.PATH, Map.of("q", title))),
                        "",
                        false))
            .toList();
    return pages.page("themes", THEMES, List.of(pages.top()), List.of(), themes, List.of(), null);
  }

  /** A handful of professions from different fields; each turn gives the same handful again. */
  public static Page surprise(Visit visit) {
    int turn = visit.query().integer("keer", 1, 1, MAX_TURNS);
    visit.query().finish();
    BrowsePages pages = new BrowsePages(visit);
    List<Occupation> all = pages.told();
    SplittableRandom random = new SplittableRandom(turn);
    Map<String, Occupation> byField = new TreeMap<>();
    for (int tries = 0; tries < 10 * SURPRISES && byField.size() < SURPRISES; tries++) {
      Occupation drawn = all.get(random.nextInt(all.size()));
      byField.putIfAbsent(drawn.isco().substring(0, CLASS), drawn);
    }
    return pages.page(
        "surprise",
        turn == 1 ? SURPRISE : Addresses.of(SURPRISE, Map.of("keer", String.valueOf(turn))),
        List.of(pages.top()),
        List.of(),
        List.of(),
        byField.values().stream().map(pages::line).toList(),
        Addresses.of(SURPRISE, Map.of("keer", String.valueOf(turn % MAX_TURNS + 1))));
  }

  /** The professions that somebody described in plain words; all when nobody described any. */
  private List<Occupation> told() {
    List<Occupation> told =
        occupations().stream().filter(occupation -> occupation.portrait() != null).toList();
    return told.isEmpty() ? occupations() : told;
  }

  private Page page(
      String key,
      String path,
      List<Link> trail,
      List<Way> ways,
      List<Choice> groups,
      List<OccupationLine> lines,
      @Nullable String again) {
    return Page.of(
        "browse.jte",
        new BrowsePage(
            visit.frame(visit.say(key + ".title"), path, "occupations"),
            visit.say(key + ".intro"),
            trail,
            ways,
            groups,
            lines,
            again));
  }

  private Link top() {
    return new Link(visit.say("browse.title"), PATH);
  }

  private List<Way> ways() {
    return List.of(way("letters", LETTERS), way("themes", THEMES), way("surprise", SURPRISE));
  }

  private Way way(String key, String path) {
    return new Way(visit.say(key + ".title"), visit.say(key + ".intro"), path);
  }

  private List<Choice> groups(String parent) {
    return visit.guidance().knowledge().catalog().contents().occupationGroups().stream()
        .filter(group -> group.scheme().equals(SCHEME))
        .filter(
            group ->
                parent.isEmpty() ? group.code().length() == CLASS : parent.equals(group.parent()))
        .map(this::choice)
        .toList();
  }

  private Choice choice(OccupationGroup group) {
    long count = occupations().stream().filter(occupation -> isIn(occupation.brc(), group)).count();
    return new Choice(
        new Link(group.title().in(visit.language()), PATH + "/" + group.code()),
        visit.say("browse.count", count),
        false);
  }

  private static boolean isIn(@Nullable String brc, OccupationGroup group) {
    return brc != null && brc.startsWith(group.code());
  }

  private Optional<OccupationGroup> group(String code) {
    return visit.guidance().knowledge().catalog().contents().occupationGroups().stream()
        .filter(group -> group.scheme().equals(SCHEME) && group.code().equals(code))
        .findFirst();
  }

  private List<Link> trail(OccupationGroup group) {
    List<Link> trail = new ArrayList<>();
    String parent = group.parent();
    while (parent != null) {
      OccupationGroup above = group(parent).orElse(null);
      if (above == null) {
        break;
      }
      trail.add(0, new Link(above.title().in(visit.language()), PATH + "/" + above.code()));
      parent = above.parent();
    }
    trail.add(0, top());
    return trail;
  }

  private List<Occupation> occupations() {
    return visit.guidance().knowledge().catalog().occupations();
  }

  private List<OccupationLine> lines(Predicate<Occupation> wanted) {
    return occupations().stream()
        .filter(wanted)
        .map(this::line)
        .sorted(Comparator.comparing(OccupationLine::title, collator()))
        .toList();
  }

  private OccupationLine line(Occupation occupation) {
    return OccupationLine.of(
        visit.guidance().occupations().summary(occupation, null), visit.words());
  }

  private Comparator<String> collator() {
    Collator collator = Collator.getInstance(Messages.locale(visit.language()));
    return collator::compare;
  }

  private String initial(Occupation occupation) {
    return letterOf(
            Normalizer.normalize(occupation.title().in(visit.language()), Normalizer.Form.NFD))
        .orElse("#");
  }

  private static Optional<String> letterOf(String text) {
    String first = text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT);
    return first.matches("[A-Z#]") ? Optional.of(first) : Optional.empty();
  }
}
