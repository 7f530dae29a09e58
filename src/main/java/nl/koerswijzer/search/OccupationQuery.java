package nl.koerswijzer.search;

import java.util.Set;
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
 */
public record OccupationQuery(String text, Language language, int page, int size, Filters filters) {
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
   * @throws IllegalArgumentException when page or size is out of range
   */
  public OccupationQuery {
    Paging.require(page, size);
  }

  /** The first hits for a text, without filters. */
  public static OccupationQuery of(String text, Language language, int size) {
    return new OccupationQuery(text, language, 0, size, Filters.NONE);
  }
}
