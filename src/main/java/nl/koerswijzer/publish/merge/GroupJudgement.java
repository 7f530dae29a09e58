package nl.koerswijzer.publish.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What the judged occupations of a group have in common.
 *
 * <p>A strength is the mean over the occupations, rounded, where one that does not name it counts
 * as 0; a place on a scale is the median, the lower one of two; a thing that is there or not is
 * there when at least half of the occupations have it.
 *
 * @param level absent when none of them has one
 * @param provenance where the judgements come from, by field name
 */
record GroupJudgement(
    Circumstances circumstances,
    SortedMap<String, Integer> values,
    @Nullable EducationLevel level,
    SortedMap<String, Provenance> provenance) {

  /**
   * @param group at least one occupation, each with circumstances
   */
  static GroupJudgement of(List<Occupation> group) {
    List<Circumstances> judged =
        group.stream().map(Occupation::circumstances).filter(Objects::nonNull).toList();
    List<SortedMap<String, Integer>> values =
        group.stream().map(Occupation::values).filter(each -> !each.isEmpty()).toList();
    List<EducationLevel> levels =
        group.stream().map(Occupation::level).filter(Objects::nonNull).toList();
    return new GroupJudgement(
        circumstances(judged),
        mean(values),
        levels.isEmpty() ? null : median(levels, Function.identity()),
        provenance(group));
  }

  private static Circumstances circumstances(List<Circumstances> judged) {
    SortedMap<String, Integer> demands = mean(judged.stream().map(Circumstances::demands).toList());
    demands.values().removeIf(strength -> strength == 0);
    List<String> registers =
        common(judged, each -> each.register() == null ? List.of() : List.of(each.register()));
    return new Circumstances(
        demands,
        common(judged, Circumstances::times),
        median(judged, Circumstances::partTime),
        median(judged, Circumstances::selfEmployed),
        median(judged, Circumstances::homeWorking),
        common(judged, Circumstances::sectors),
        common(judged, Circumstances::employers),
        registers.isEmpty() ? null : registers.get(0),
        common(judged, Circumstances::conditions));
  }

  private static SortedMap<String, Integer> mean(List<SortedMap<String, Integer>> strengths) {
    TreeMap<String, Integer> sums = new TreeMap<>();
    strengths.forEach(
        each -> each.forEach((id, strength) -> sums.merge(id, strength, Integer::sum)));
    sums.replaceAll((id, sum) -> (int) Math.round((double) sum / strengths.size()));
    return sums;
  }

  private static <T, E extends Enum<E>> E median(List<T> things, Function<T, E> scale) {
    List<E> places = things.stream().map(scale).sorted().toList();
    return places.get((places.size() - 1) / 2);
  }

  /** What at least half of them have, most usual first, then by name. */
  private static List<String> common(
      List<Circumstances> judged, Function<Circumstances, Collection<String>> part) {
    Map<String, Integer> counts = new HashMap<>();
    judged.forEach(each -> part.apply(each).forEach(id -> counts.merge(id, 1, Integer::sum)));
    List<String> common = new ArrayList<>(counts.keySet());
    common.removeIf(id -> 2 * counts.getOrDefault(id, 0) < judged.size());
    common.sort(
        Comparator.comparingInt((String id) -> -counts.getOrDefault(id, 0))
            .thenComparing(Comparator.naturalOrder()));
    return common;
  }

  private static SortedMap<String, Provenance> provenance(List<Occupation> group) {
    TreeMap<String, Provenance> first = new TreeMap<>();
    group.forEach(each -> each.provenance().forEach(first::putIfAbsent));
    return first;
  }
}
