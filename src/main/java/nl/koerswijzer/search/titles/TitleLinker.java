package nl.koerswijzer.search.titles;

import java.util.Optional;

/**
 * Finds the occupation that the title of an advert names; rather none than a wrong one.
 *
 * <p>The confidence is the score of the best label; a link needs at least {@value #ENOUGH}, and a
 * lead of {@value #LEAD} over the next occupation unless the label is the same as the title.
 */
public final class TitleLinker {
  private static final double ENOUGH = 0.62;
  private static final double LEAD = 0.02;
  private static final double SAME = 0.999;

  private final TitleIndex titles;
  private final java.util.Map<String, Optional<Link>> known;

  /**
   * An occupation for a title.
   *
   * @param confidence 0–1
   */
  public record Link(int concept, double confidence) {}

  public TitleLinker(TitleIndex titles, int memory) {
    this.titles = titles;
    this.known =
        com.github.benmanes.caffeine.cache.Caffeine.newBuilder()
            .maximumSize(memory)
            .<String, Optional<Link>>build()
            .asMap();
  }

  public Optional<Link> link(String title) {
    String name = AdvertTitle.name(title);
    return name.isEmpty() ? Optional.empty() : known.computeIfAbsent(name, this::find);
  }

  private Optional<Link> find(String name) {
    var best = titles.named(name, 2, ENOUGH);
    if (best.isEmpty()) {
      return Optional.empty();
    }
    double score = Math.min(1, best.get(0).score());
    boolean contested = best.size() > 1 && score - best.get(1).score() < LEAD;
    if (contested && score < SAME) {
      return Optional.empty();
    }
    return Optional.of(new Link(best.get(0).concept(), score));
  }
}
