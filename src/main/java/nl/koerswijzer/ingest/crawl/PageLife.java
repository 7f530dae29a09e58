package nl.koerswijzer.ingest.crawl;

/**
 * How sure we are that the adverts of a page still stand, after what visits saw of it. The rules
 * are written to lose no advert to an accident: a page that says of itself that it is gone is
 * believed at once, a refusal only the third time in a row, and a site in trouble never.
 *
 * @param strikes how often in a row the page was refused
 * @param absences how often in a row the list did not name it
 */
record PageLife(int strikes, int absences) {
  static final PageLife FRESH = new PageLife(0, 0);
  private static final int STRIKES = 3;

  /** What a visit saw. */
  enum Sign {
    /** The page stands, changed or not. */
    SEEN,
    /** 404 or 410. */
    GONE,
    /** Any other 4xx. */
    REFUSED,
    /** 5xx, 401, 403, 429, no answer, or a page that we may not fetch. */
    TROUBLE,
    /** The page came, and what we read on it before was not on it. */
    EMPTY,
    /** A list that names everything does not name the page. */
    UNLISTED,
    /** The page was not named, but the list may be incomplete or has no authority. */
    UNCERTAIN
  }

  /** What follows for the adverts of the page. */
  enum Verdict {
    ALIVE,
    /** They stay, and were not seen. */
    SPARED,
    DEAD
  }

  /** The life after a visit, and what follows from it. */
  record Step(PageLife life, Verdict verdict) {}

  /**
   * Goes one visit on.
   *
   * @param absencesToDie how often in a row a page must be missing from a list with authority: once
   *     for sitemaps and APIs, twice for pages that list others
   */
  Step after(Sign sign, int absencesToDie) {
    return switch (sign) {
      case SEEN -> new Step(FRESH, Verdict.ALIVE);
      case GONE -> new Step(FRESH, Verdict.DEAD);
      case REFUSED -> step(new PageLife(strikes + 1, 0), strikes + 1 >= STRIKES);
      case TROUBLE, EMPTY -> step(new PageLife(strikes, 0), false);
      case UNLISTED -> step(new PageLife(strikes, absences + 1), absences + 1 >= absencesToDie);
      case UNCERTAIN -> step(this, false);
    };
  }

  /** What a status of an answer that is no page means. */
  static Sign sign(int status) {
    return switch (status) {
      case 404, 410 -> Sign.GONE;
      case 401, 403, 429 -> Sign.TROUBLE;
      default -> status >= 400 && status < 500 ? Sign.REFUSED : Sign.TROUBLE;
    };
  }

  private static Step step(PageLife life, boolean dies) {
    return new Step(life, dies ? Verdict.DEAD : Verdict.SPARED);
  }
}
