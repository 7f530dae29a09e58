package nl.koerswijzer.search;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * A question for occupations.
 *
 * @param text what the person typed, at most 1,000 characters are read; empty asks for all
 * @param language the language of the answer and the first guess for the language of the text
 * @param page from 0
 * @param size 1–100
 * @param filters what the occupations must have
 * @param preference what the occupations should be besides
 */
public record OccupationQuery(
    String text, Language language, int page, int size, Filters filters, Preference preference) {
  /**
   * What the occupations must have; absent means any.
   *
   * @param isco ISCO-08 code of 1–4 digits: the occupation's code starts with it
   * @param brc BRC 2014 code of 2–4 digits: the occupation's code starts with it
   * @param levels any of these levels
   * @param interests letters that must be among the occupation's first three
   * @param tension any of these tension classes
   * @param region code of a labour-market region, for which the tension is meant
   */
  public record Filters(
      @Nullable String isco,
      @Nullable String brc,
      Set<EducationLevel> levels,
      String interests,
      Set<String> tension,
      @Nullable String region) {
    public static final Filters NONE = new Filters(null, null, Set.of(), "", Set.of(), null);

    public Filters {
      levels = Set.copyOf(levels);
      tension = Set.copyOf(tension);
    }
  }

  /**
   * Which occupations are meant besides by words.
   *
   * @param suited how well they suit, above 0 and at most 1, by id; without a text only these are
   *     hits, with a text they go before others that fit it as well; empty for no preference
   * @param unwanted ids of occupations that are left out
   * @param unwantedWords occupations that have all these words in a name or the description are
   *     left out; empty for none
   */
  public record Preference(
      SortedMap<String, Double> suited, Set<String> unwanted, String unwantedWords) {
    public static final Preference NONE = new Preference(new TreeMap<>(), Set.of(), "");

    public Preference {
      suited = Collections.unmodifiableSortedMap(new TreeMap<>(suited));
      unwanted = Set.copyOf(unwanted);
    }
  }

  /**
   * @throws IllegalArgumentException when page or size is out of range
   */
  public OccupationQuery {
    Paging.require(page, size);
  }

  /** The first hits for a text, without filters. */
  public static OccupationQuery of(String text, Language language, int size) {
    return new OccupationQuery(text, language, 0, size, Filters.NONE);
  }

  /** A question without a preference. */
  public OccupationQuery(String text, Language language, int page, int size, Filters filters) {
    this(text, language, page, size, filters, Preference.NONE);
  }
}
