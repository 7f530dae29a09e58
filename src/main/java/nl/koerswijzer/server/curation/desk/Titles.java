package nl.koerswijzer.server.curation.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.VacancyIndex;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.store.Decisions;
import org.jspecify.annotations.Nullable;

/** Titles of vacancies for which no occupation was found, and on which nobody decided. */
public final class Titles {
  private static final int NAMED = 50;
  private static final int LOOKED_AT = 20_000;
  private static final int PROPOSED = 10;

  private final Desk desk;
  private final CurrentGuidance current;
  private volatile @Nullable LastRead lastRead;

  public Titles(Desk desk, CurrentGuidance current) {
    this.desk = desk;
    this.current = current;
  }

  /**
   * A title without an occupation.
   *
   * @param vacancies how many have it
   * @param proposed occupations that it may name, the likeliest first
   */
  public record Unlinked(String title, long vacancies, List<Occupation> proposed) {
    public Unlinked {
      proposed = List.copyOf(proposed);
    }
  }

  /** The most frequent first. */
  public List<Unlinked> unlinked() {
    Decisions decisions = desk.decisions();
    return current.answer(
        guidance ->
            counted(guidance).stream()
                .filter(each -> !decisions.knowsTitle(each.title()))
                .limit(NAMED)
                .map(
                    each ->
                        new Unlinked(
                            each.title(), each.vacancies(), proposed(guidance, each.title())))
                .toList());
  }

  /**
   * A title on which a curator decided.
   *
   * @param occupation title of the occupation that it names, absent for none
   */
  public record Linked(String title, @Nullable Text occupation) {}

  /** Those on which a curator decided, by title. */
  public List<Linked> linked() {
    return current.answer(
        guidance ->
            desk.decisions().linkedTitles().entrySet().stream()
                .map(each -> new Linked(each.getKey(), title(guidance, each.getValue())))
                .toList());
  }

  private static @Nullable Text title(Guidance guidance, String occupation) {
    return guidance
        .knowledge()
        .catalog()
        .occupation(occupation)
        .map(Occupation::title)
        .orElse(null);
  }

  private record Counted(String title, long vacancies) {
    Counted and(Counted other) {
      return new Counted(title, vacancies + other.vacancies());
    }
  }

  /** Titles of one generation; reading them again for every page would take seconds. */
  private record LastRead(String generation, List<Counted> titles) {}

  private List<Counted> counted(Guidance guidance) {
    String generation = guidance.knowledge().generation();
    LastRead known = lastRead;
    if (known == null || !known.generation().equals(generation)) {
      known = new LastRead(generation, count(guidance.knowledge().indexes().vacancies()));
      lastRead = known;
    }
    return known.titles();
  }

  private static List<Counted> count(VacancyIndex vacancies) {
    Map<String, Counted> counted = new TreeMap<>();
    long[] seen = {0};
    vacancies.forEachLink(
        (id, occupation) -> {
          if (occupation == null && seen[0]++ < LOOKED_AT) {
            vacancies
                .vacancy(id)
                .map(linked -> linked.vacancy().title())
                .ifPresent(
                    title ->
                        counted.merge(Decisions.title(title), new Counted(title, 1), Counted::and));
          }
        });
    return counted.values().stream()
        .sorted(
            Comparator.comparingLong(Counted::vacancies).reversed().thenComparing(Counted::title))
        .toList();
  }

  private static List<Occupation> proposed(Guidance guidance, String title) {
    Catalog catalog = guidance.knowledge().catalog();
    OccupationQuery query =
        new OccupationQuery(title, Language.DUTCH, 0, PROPOSED, OccupationQuery.Filters.NONE);
    return guidance.knowledge().indexes().occupations().search(query).hits().stream()
        .flatMap(hit -> catalog.occupation(hit.id()).stream())
        .toList();
  }

  /**
   * Keeps which occupation a title names.
   *
   * @param occupation id or title of an occupation of the generation in use; empty for none
   * @throws InvalidInputException when there is no such occupation
   */
  public void link(String title, String occupation, String curator) {
    desk.link(title, occupation.isEmpty() ? "" : known(occupation), curator);
  }

  private String known(String idOrTitle) {
    return current
        .answer(
            guidance ->
                guidance
                    .knowledge()
                    .catalog()
                    .occupation(idOrTitle)
                    .or(() -> titled(guidance, idOrTitle)))
        .map(Occupation::id)
        .orElseThrow(() -> new InvalidInputException("occupation", "there is no such occupation"));
  }

  private static Optional<Occupation> titled(Guidance guidance, String title) {
    return proposed(guidance, title).stream()
        .filter(
            occupation ->
                Stream.of(Language.values())
                    .anyMatch(in -> occupation.title().in(in).equalsIgnoreCase(title)))
        .findFirst();
  }
}
