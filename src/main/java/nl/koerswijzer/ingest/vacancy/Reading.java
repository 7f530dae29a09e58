package nl.koerswijzer.ingest.vacancy;

import nl.koerswijzer.model.Vacancy;

/** What reading one advert gave. */
public sealed interface Reading {
  /** A vacancy, with contact details masked. */
  record Read(Vacancy vacancy) implements Reading {}

  /**
   * An advert that cannot become a vacancy.
   *
   * @param id id that the vacancy would have had
   * @param reason what is wrong, lower case, no full stop
   */
  record Refused(String id, String reason) implements Reading {}
}
