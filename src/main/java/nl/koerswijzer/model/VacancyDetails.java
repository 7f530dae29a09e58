package nl.koerswijzer.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an advert says besides the facts by which vacancies are found, and the words of the advert
 * behind those facts.
 *
 * @param industries lines of business, as advertised
 * @param categories kinds of occupation, as advertised
 * @param openings how many people are wanted, at least 1; absent when the advert does not say
 * @param directApply whether one applies on the advert's own page; absent when it does not say
 * @param applicantCountries ISO 3166 codes of the countries from which one may do the work at home;
 *     empty when the advert does not say
 * @param experienceMonths months of experience asked, from 0; absent when the advert does not say
 * @param experienceInsteadOfEducation whether experience is as good as the education asked; absent
 *     when the advert does not say
 * @param phrases the words of the advert from which a fact was read; none for a fact that the
 *     advert states in a field of its own
 */
public record VacancyDetails(
    List<String> industries,
    List<String> categories,
    @Nullable Integer openings,
    @Nullable Boolean directApply,
    List<String> applicantCountries,
    @Nullable Integer experienceMonths,
    @Nullable Boolean experienceInsteadOfEducation,
    SortedMap<Fact, String> phrases) {
  /** An advert that says no more. */
  public static final VacancyDetails NONE =
      new VacancyDetails(
          List.of(), List.of(), null, null, List.of(), null, null, Collections.emptySortedMap());

  /** A fact that can be read from running text. */
  public enum Fact {
    HOURS,
    PAY,
    LEVEL,
    CONTRACT,
    HOME_WORKING
  }

  /**
   * @throws IllegalArgumentException when a number is below what it may be, or a phrase is blank
   */
  public VacancyDetails {
    if ((openings != null && openings < 1) || (experienceMonths != null && experienceMonths < 0)) {
      throw new IllegalArgumentException(
          openings + " openings and " + experienceMonths + " months of experience cannot be");
    }
    if (phrases.values().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a phrase needs words");
    }
    industries = List.copyOf(industries);
    categories = List.copyOf(categories);
    applicantCountries = List.copyOf(applicantCountries);
    phrases = Collections.unmodifiableSortedMap(new TreeMap<>(phrases));
  }

  /** The same without the words behind some facts. */
  public VacancyDetails without(Set<Fact> facts) {
    SortedMap<Fact, String> kept = new TreeMap<>(phrases);
    kept.keySet().removeAll(facts);
    return new VacancyDetails(
        industries,
        categories,
        openings,
        directApply,
        applicantCountries,
        experienceMonths,
        experienceInsteadOfEducation,
        kept);
  }
}
