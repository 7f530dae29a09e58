package nl.koerswijzer.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An advert for a job. Contact persons, telephone numbers and e-mail addresses are not part of it.
 *
 * @param id first 16 hexadecimal digits of the SHA-256 of source and address (or source's own id)
 * @param source id of the source that delivered it
 * @param url where the advert can be read, absent when it has no page
 * @param title as advertised
 * @param description plain text, paragraphs separated by a newline
 * @param employer name as advertised, absent when the advert hides it
 * @param workplaces where the work is done; empty when unknown
 * @param hours hours a week, absent when the advert does not say
 * @param pay absent when the advert does not say
 * @param level level of education asked, absent when the advert does not say
 * @param contracts kinds of agreement; empty when the advert does not say
 * @param homeWorking absent when the advert does not say
 * @param posted first day of the advert, absent when unknown
 * @param validThrough last day of the advert, absent when it has no end
 * @param language ISO 639-1 code of the text
 * @param example whether the advert was made up to show how the product works
 * @param details what else the advert says, and the words behind what was read from it
 */
public record Vacancy(
    String id,
    String source,
    @Nullable String url,
    String title,
    String description,
    @Nullable String employer,
    List<Workplace> workplaces,
    @Nullable Hours hours,
    @Nullable Pay pay,
    @Nullable EducationLevel level,
    Set<ContractType> contracts,
    @Nullable HomeWorking homeWorking,
    @Nullable LocalDate posted,
    @Nullable LocalDate validThrough,
    String language,
    boolean example,
    VacancyDetails details) {
  /**
   * Where the work of a vacancy is done.
   *
   * @param locality town as advertised
   * @param country ISO 3166 code of two letters
   * @param point absent when the place could not be found on the map
   * @param municipality code of the Dutch municipality, absent outside the Netherlands and when
   *     unknown
   */
  public record Workplace(
      String locality, String country, @Nullable GeoPoint point, @Nullable String municipality) {}

  /**
   * @throws IllegalArgumentException when id, title or language is blank
   */
  public Vacancy {
    for (String required : List.of(id, title, language)) {
      if (required.isBlank()) {
        throw new IllegalArgumentException("a vacancy needs an id, a title and a language");
      }
    }
    workplaces = List.copyOf(workplaces);
    contracts = Collections.unmodifiableSortedSet(new TreeSet<>(contracts));
    // a vacancy that was stored before details were kept has none
    details = Objects.requireNonNullElse(details, VacancyDetails.NONE);
  }
}
