package nl.koerswijzer.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An everyday wish such as "iets met dieren", tied to what the catalog knows.
 *
 * @param words phrases by which the theme is recognized
 * @param skills ids of skills that belong to it
 * @param interests interest types that belong to it
 * @param demands by demand id, whether the wish is for ({@code true}) or against it
 * @param sectors ids of sectors that belong to it
 * @param occupations ids of occupations that are typical of it
 * @param values ids of work values that belong to it
 * @param homeWorking least degree of home-working, absent when it does not matter
 */
public record Theme(
    String id,
    Text title,
    List<String> words,
    List<String> skills,
    List<InterestType> interests,
    SortedMap<String, Boolean> demands,
    List<String> sectors,
    List<String> occupations,
    List<String> values,
    @Nullable HomeWorking homeWorking) {
  public Theme {
    words = List.copyOf(words);
    skills = List.copyOf(skills);
    interests = List.copyOf(interests);
    demands = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(demands));
    sectors = List.copyOf(sectors);
    occupations = List.copyOf(occupations);
    values = List.copyOf(values);
  }
}
