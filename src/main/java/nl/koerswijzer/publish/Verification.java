package nl.koerswijzer.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.SearchEngine.Indexes;
import nl.koerswijzer.search.Suggestions;
import nl.koerswijzer.search.VacancyQuery;

/**
 * Asks a built generation what it must be able to answer before it may be used: it is not empty, it
 * holds as much as went in, and ten probes are answered. The probes are made of the catalog's own
 * words, so that they hold for the starter set and for all of ESCO: six occupations by their title,
 * spread over the catalog; an occupation, a skill and a place as suggestions; and the vacancies.
 */
final class Verification {
  private static final int TITLES = 6;
  private static final int FIRST_HITS = 10;
  private static final int SUGGESTIONS = 10;

  private final Catalog catalog;
  private final Indexes indexes;
  private final long vacancies;
  private final Progress progress;
  private final List<String> problems = new ArrayList<>();

  private Verification(OpenGeneration generation, long vacancies, Progress progress) {
    this.catalog = generation.catalog();
    this.indexes = generation.indexes();
    this.vacancies = vacancies;
    this.progress = progress;
  }

  /**
   * Everything that is wrong with a generation; empty when it may be used.
   *
   * @param vacancies how many went in
   */
  static List<String> problems(OpenGeneration generation, long vacancies, Progress progress) {
    Verification verification = new Verification(generation, vacancies, progress);
    verification.requireContents();
    if (verification.problems.isEmpty()) {
      verification.probe();
    }
    return verification.problems;
  }

  private void requireContents() {
    require(!catalog.occupations().isEmpty(), "it has no occupations: import a data set first");
    require(!catalog.skills().isEmpty(), "it has no skills: import a data set first");
    requireCount(
        "occupations",
        catalog.occupations().size(),
        indexes.occupations().search(OccupationQuery.of("", Language.DUTCH, 1)).total());
    requireCount("vacancies", vacancies, indexes.vacancies().size());
  }

  private void probe() {
    for (int probe = 0; probe < TITLES; probe++) {
      findTitle(spread(catalog.occupations(), probe, TITLES));
      progress.advance(1);
    }
    Occupation occupation = spread(catalog.occupations(), 1, 2);
    suggest(Suggestions.Kind.OCCUPATION, occupation.title().in(Language.DUTCH));
    Skill skill = spread(catalog.skills(), 1, 2);
    suggest(Suggestions.Kind.SKILL, skill.title().in(Language.DUTCH));
    List<Municipality> municipalities = catalog.contents().municipalities();
    if (!municipalities.isEmpty()) {
      suggest(Suggestions.Kind.PLACE, spread(municipalities, 1, 2).name());
    }
    countVacancies();
  }

  private void findTitle(Occupation occupation) {
    String title = occupation.title().in(Language.DUTCH);
    boolean found =
        indexes
            .occupations()
            .search(OccupationQuery.of(title, Language.DUTCH, FIRST_HITS))
            .hits()
            .stream()
            .anyMatch(hit -> hit.id().equals(occupation.id()));
    require(found, "a search for '" + title + "' does not find occupation " + occupation.id());
  }

  private void suggest(Suggestions.Kind kind, String label) {
    boolean found =
        !indexes.suggestions().suggest(label, Set.of(kind), Language.DUTCH, SUGGESTIONS).isEmpty();
    require(found, "nothing is suggested for '" + label + "'");
    progress.advance(1);
  }

  private void countVacancies() {
    VacancyQuery all = VacancyQuery.all(LocalDate.EPOCH, 1);
    requireCount(
        "vacancies found by a search for all", vacancies, indexes.vacancies().search(all).total());
    progress.advance(1);
  }

  private void requireCount(String what, long expected, long found) {
    require(found == expected, "it should hold " + expected + " " + what + " and holds " + found);
  }

  private void require(boolean condition, String problem) {
    if (!condition) {
      problems.add(problem);
    }
  }

  /** The element at a part of the way through a list. */
  private static <T> T spread(List<T> list, int part, int parts) {
    return list.get((int) ((long) list.size() * part / parts));
  }
}
