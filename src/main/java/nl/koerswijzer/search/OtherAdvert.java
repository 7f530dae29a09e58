package nl.koerswijzer.search;

import nl.koerswijzer.language.EmployerName;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * Another advert for the same vacancy, which is not shown on its own.
 *
 * @param url absent when it has none
 * @param employer as that advert writes it, absent when it names none
 * @param agency whether it was placed by one who recruits or lends staff for others
 */
public record OtherAdvert(
    String id, String source, @Nullable String url, @Nullable String employer, boolean agency) {
  /** An advert, to be shown with another. */
  public static OtherAdvert of(Vacancy vacancy) {
    return new OtherAdvert(
        vacancy.id(), vacancy.source(), vacancy.url(), vacancy.employer(), isOfAgency(vacancy));
  }

  /** Whether one who recruits or lends staff for others placed an advert. */
  static boolean isOfAgency(Vacancy vacancy) {
    String employer = vacancy.employer();
    return vacancy.contracts().contains(ContractType.AGENCY)
        || (employer != null && !employer.isBlank() && EmployerName.of(employer).agency());
  }
}
