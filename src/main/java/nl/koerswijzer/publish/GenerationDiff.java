package nl.koerswijzer.publish;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.model.TensionClass;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one generation to another, in the words of the field; titles are Dutch where
 * there is a Dutch one.
 *
 * @param from id of the generation before
 * @param to id of the generation after
 * @param counts how many there are of what, before and after, where that differs
 * @param tension classes of scarcity that differ, by group and region
 * @param profiles those of a fixed set of made-up people whose first ten professions differ
 */
public record GenerationDiff(
    String from,
    String to,
    SortedMap<String, Counted> counts,
    Changes occupations,
    Changes skills,
    Vacancies vacancies,
    List<TensionChange> tension,
    List<ProfileChange> profiles) {
  /** How many there were and are. */
  public record Counted(long before, long after) {}

  /** A thing by its id and title. */
  public record Named(String id, String title) {}

  /** A thing that has another title now. */
  public record Renamed(String id, String before, String after) {}

  /** Things that came, went and were renamed, each ordered by id. */
  public record Changes(List<Named> added, List<Named> removed, List<Renamed> renamed) {
    public Changes {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
      renamed = List.copyOf(renamed);
    }
  }

  /**
   * What changed in the vacancies.
   *
   * @param relinked how many that stayed are about another occupation now
   * @param examples the first of those, ordered by id
   */
  public record Vacancies(long added, long removed, long relinked, List<Relinked> examples) {
    public Vacancies {
      examples = List.copyOf(examples);
    }
  }

  /**
   * A vacancy that is about another occupation now.
   *
   * @param title as advertised
   * @param before title of the occupation, absent when it was not linked
   * @param after title of the occupation, absent when it is not linked
   */
  public record Relinked(
      String vacancy, String title, @Nullable String before, @Nullable String after) {}

  /**
   * A group of occupations whose class of scarcity differs.
   *
   * @param group code of the BRC group
   * @param title name of the group, or its code when the group is not held
   * @param region code of the labour-market region, absent for the whole country
   */
  public record TensionChange(
      String group,
      String title,
      @Nullable String region,
      TensionClass before,
      TensionClass after) {}

  /**
   * A made-up person whose first ten professions differ.
   *
   * @param who title of the profession that the person has now
   * @param came titles of professions that are among the first ten now, best first
   * @param went titles of professions that no longer are
   */
  public record ProfileChange(String who, List<String> came, List<String> went) {
    public ProfileChange {
      came = List.copyOf(came);
      went = List.copyOf(went);
    }
  }

  public GenerationDiff {
    profiles = List.copyOf(profiles);
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    tension = List.copyOf(tension);
  }

  /** Nothing that the diff looks at differs. */
  public boolean isEmpty() {
    return counts.isEmpty()
        && tension.isEmpty()
        && profiles.isEmpty()
        && isEmpty(occupations)
        && isEmpty(skills)
        && vacancies.added() + vacancies.removed() + vacancies.relinked() == 0;
  }

  private static boolean isEmpty(Changes changes) {
    return changes.added().isEmpty() && changes.removed().isEmpty() && changes.renamed().isEmpty();
  }
}
