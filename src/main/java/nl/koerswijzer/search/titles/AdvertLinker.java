package nl.koerswijzer.search.titles;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.search.titles.TitleIndex.Match;

/**
 * Finds the occupation that an advert is about, by its title and its text; rather none than a wrong
 * one.
 *
 * <p>The title gives a few candidates with a score t ({@link TitleIndex}), the text says how much
 * it is about the work of each ({@link WorkText}), a share of the most that it is about any of
 * them: s. The confidence is t · (1 − w + w · s) with w = {@value #TEXT}. The best candidate is
 * linked when its confidence is at least {@value #ENOUGH}, it leads by {@value #LEAD} or its title
 * is the advert's, and s is at least {@value #SUPPORT}: below that the text is about the work of
 * another candidate, and the title means something else than it seems ({@code AI engineer} is also
 * a name for whoever inseminates animals). An advert without a text of its own is judged by its
 * title.
 *
 * <p>When the whole title gives no link, the longest name of an occupation that stands in it may
 * ({@link NameParts}): the text has to be about that work, and when the name is not the
 * occupation's title, at least {@value #ABOUT} of what it is about the work of any occupation. The
 * confidence is then {@value #PART} · (1 − w + w · that share).
 */
public final class AdvertLinker {
  private static final int CANDIDATES = 5;
  private static final double TEXT = 0.35;
  private static final double ENOUGH = 0.62;
  private static final double LEAD = 0.02;
  private static final double SAME = 0.999;
  private static final double SUPPORT = 0.55;
  private static final double RIVAL = 0.35;
  private static final double ABOUT = 0.7;
  private static final double PART = 0.8;

  private final TitleIndex titles;
  private final WorkText texts;
  private final NameParts parts;
  private final Cache<String, Names> known;

  /**
   * What a title names.
   *
   * @param matches occupations that the whole of it may name, best first
   * @param parts for each name that stands in it, the occupations of which it is a name, and
   *     whether it is their title
   */
  private record Names(List<Match> matches, List<SortedMap<Integer, Boolean>> parts) {}

  /**
   * An occupation for an advert.
   *
   * @param concept position of the occupation in the catalog
   * @param confidence 0–1
   */
  public record Link(int concept, double confidence) {}

  private record Candidate(Match match, double about, double confidence) {
    boolean isSame() {
      return match.score() >= SAME && about >= SUPPORT;
    }
  }

  /**
   * @param titles of the catalog's occupations
   * @param memory how many titles are remembered
   */
  public AdvertLinker(Catalog catalog, TitleIndex titles, int memory) {
    this.titles = titles;
    texts = new WorkText(catalog);
    parts = new NameParts(TitleLabel.of(catalog));
    known = Caffeine.newBuilder().maximumSize(memory).build();
  }

  /** The occupation that an advert is about. */
  public Optional<Link> link(String title, String text) {
    String name = AdvertTitle.name(title);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Names names = known.get(name, this::names);
    if (names.matches.isEmpty() && names.parts.isEmpty()) {
      return Optional.empty();
    }
    WorkText.Advert advert = texts.read(name, text);
    Optional<Link> link = decide(names.matches, advert);
    return link.isPresent() || advert.most() == 0 ? link : linkOfPart(names.parts, advert);
  }

  private Names names(String name) {
    return new Names(titles.named(name, CANDIDATES, ENOUGH), parts.in(name).toList());
  }

  /** {@code kok strandpaviljoen aan zee}: a part of the title may be the name of an occupation. */
  private static Optional<Link> linkOfPart(
      List<SortedMap<Integer, Boolean>> parts, WorkText.Advert advert) {
    return parts.stream()
        .map(named -> bestNamed(named, advert))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Link> bestNamed(
      SortedMap<Integer, Boolean> named, WorkText.Advert advert) {
    int best = Collections.max(named.keySet(), Comparator.comparingDouble(advert::about));
    double about = advert.about(best) / advert.most();
    boolean enough = Boolean.TRUE.equals(named.get(best)) ? about > 0 : about >= ABOUT;
    return enough
        ? Optional.of(new Link(best, PART * (1 - TEXT + TEXT * about)))
        : Optional.empty();
  }

  private static Optional<Link> decide(List<Match> matches, WorkText.Advert advert) {
    double most =
        matches.stream()
            .filter(match -> match.score() >= RIVAL)
            .mapToDouble(match -> advert.about(match.concept()))
            .max()
            .orElse(0);
    Candidate best = null;
    double second = 0;
    for (Match match : matches) {
      double about = most == 0 ? 1 : Math.min(1, advert.about(match.concept()) / most);
      double confidence = Math.min(1, match.score()) * (1 - TEXT + TEXT * about);
      boolean same = match.score() >= SAME && about >= SUPPORT;
      if (best == null || same || (confidence > best.confidence && !best.isSame())) {
        second = best == null ? 0 : best.confidence;
        best = new Candidate(match, about, confidence);
      } else {
        second = Math.max(second, confidence);
      }
    }
    if (best == null || best.confidence < ENOUGH || best.about < SUPPORT) {
      return Optional.empty();
    }
    boolean contested = best.confidence - second < LEAD && best.match.score() < SAME;
    return contested
        ? Optional.empty()
        : Optional.of(new Link(best.match.concept(), best.confidence));
  }
}
