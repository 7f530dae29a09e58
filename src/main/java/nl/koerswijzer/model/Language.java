package nl.koerswijzer.model;

import java.util.Optional;

/** A language that the product speaks. */
public enum Language {
  DUTCH("nl"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code, such as {@code nl}. */
  public String code() {
    return code;
  }

  /** The language with this ISO 639-1 code, if the product speaks it. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
