package nl.koerswijzer.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An everyday wish such as "iets met dieren", tied to what the catalog knows.
 *
 * @param words phrases by which the theme is recognized
 * @param skills ids of skills that belong to it
 * @param interests interest letters that belong to it
 * @param demands ids of demands that belong to it
 * @param sectors ids of sectors that belong to it
 * @param occupations ids of occupations that are typical of it
 * @param values ids of work values that belong to it
 * @param homeWorking minimum degree of home-working, or empty
 */
public record Theme(
    String id,
    Text title,
    List<String> words,
    List<String> skills,
    List<String> interests,
    SortedMap<String, Boolean> demands,
    List<String> sectors,
    List<String> occupations,
    List<String> values,
    List<String> homeWorking) {
  public Theme {
    words = List.copyOf(words);
    skills = List.copyOf(skills);
    interests = List.copyOf(interests);
    demands = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(demands));
    sectors = List.copyOf(sectors);
    occupations = List.copyOf(occupations);
    values = List.copyOf(values);
    homeWorking = List.copyOf(homeWorking);
  }
}
