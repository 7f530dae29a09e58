package nl.koerswijzer.model;

import java.util.Optional;

/**
 * A level of the Dutch qualifications framework (NLQF), lowest first. {@code 4+} (vwo) stands
 * between 4 and 5; its European level is 4.
 */
public enum EducationLevel {
  ENTRY("entry"),
  LEVEL_1("1"),
  LEVEL_2("2"),
  LEVEL_3("3"),
  LEVEL_4("4"),
  LEVEL_4_PLUS("4+"),
  LEVEL_5("5"),
  LEVEL_6("6"),
  LEVEL_7("7"),
  LEVEL_8("8");

  private final String code;

  EducationLevel(String code) {
    this.code = code;
  }

  /** The level as NLQF writes it, such as {@code 4+}. */
  public String code() {
    return code;
  }

  public static Optional<EducationLevel> of(String code) {
    for (EducationLevel level : values()) {
      if (level.code.equals(code)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
