package nl.koerswijzer.model;

/** One of the six vocational interest types of Holland (1997), in the order R-I-A-S-E-C. */
public enum InterestType {
  REALISTIC,
  INVESTIGATIVE,
  ARTISTIC,
  SOCIAL,
  ENTERPRISING,
  CONVENTIONAL;

  /** The type's letter, such as {@code R}. */
  public char letter() {
    return name().charAt(0);
  }

  /**
   * @throws IllegalArgumentException when the letter is none of R, I, A, S, E and C
   */
  public static InterestType of(char letter) {
    for (InterestType type : values()) {
      if (type.letter() == letter) {
        return type;
      }
    }
    throw new IllegalArgumentException("no interest type has the letter " + letter);
  }
}
