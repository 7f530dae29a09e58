package nl.koerswijzer.search.question;

/**
 * What a phrase does in a query.
 *
 * @param meaning what it says; filler for all roles but {@link Role#SAYS}
 */
record Sign(Role role, Meaning meaning) {
  /** How a phrase bears upon what follows it. */
  enum Role {
    /** It says something itself. */
    SAYS,
    /** What follows is not wanted. */
    NOT,
    /** What follows is wanted again. */
    BUT,
    /** A place follows. */
    NEAR,
    /** A place may follow. */
    IN,
    /** A theme follows. */
    WISH,
    /** It names people, though a theme is known by it too. */
    TITLE,
    /** Nothing. */
    FILLER
  }

  static Sign says(Meaning meaning) {
    return new Sign(Role.SAYS, meaning);
  }

  static Sign of(Role role) {
    return new Sign(role, new Meaning.OfFiller());
  }
}
