package nl.koerswijzer.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the work asks of body, mind and calendar, and where it is done; editorial judgement.
 *
 * @param demands strength 1–3 by demand id, after the six headings of the FML
 * @param times ids of usual working times
 * @param partTime how usual 28 hours a week or less is
 * @param selfEmployed how usual working for oneself is
 * @param homeWorking how far the work can be done from home
 * @param sectors ids of SBI sections
 * @param employers kinds of employers, in Dutch words
 * @param register id of the register of a regulated profession, absent when it is not regulated
 * @param conditions ids of licences and certificates that are usually asked
 */
public record Circumstances(
    SortedMap<String, Integer> demands,
    List<String> times,
    Likelihood partTime,
    Likelihood selfEmployed,
    HomeWorking homeWorking,
    List<String> sectors,
    List<String> employers,
    @Nullable String register,
    List<String> conditions) {
  public Circumstances {
    demands = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(demands));
    times = List.copyOf(times);
    sectors = List.copyOf(sectors);
    employers = List.copyOf(employers);
    conditions = List.copyOf(conditions);
  }
}
