package nl.koerswijzer.model;

import org.jspecify.annotations.Nullable;

/**
 * A text in Dutch, in English or in both.
 *
 * @param dutch the Dutch wording, absent when nobody wrote one
 * @param english the English wording, absent when nobody wrote one
 */
public record Text(@Nullable String dutch, @Nullable String english) {
  /**
   * @throws IllegalArgumentException when both wordings are absent or blank
   */
  public Text {
    dutch = blankToNull(dutch);
    english = blankToNull(english);
    if (dutch == null && english == null) {
      throw new IllegalArgumentException("a text needs a Dutch or an English wording");
    }
  }

  public static Text dutch(String wording) {
    return new Text(wording, null);
  }

  /** The wording in the preferred language, or in the other one when there is none. */
  public String in(Language preferred) {
    String wanted = preferred == Language.DUTCH ? dutch : english;
    if (wanted != null) {
      return wanted;
    }
    String other = dutch != null ? dutch : english;
    return java.util.Objects.requireNonNull(other);
  }

  /**
   * The language of what {@link #in} returns: differs from the preferred one when that is missing.
   */
  public Language languageIn(Language preferred) {
    if (preferred == Language.DUTCH) {
      return dutch != null ? Language.DUTCH : Language.ENGLISH;
    }
    return english != null ? Language.ENGLISH : Language.DUTCH;
  }

  /** This text, with the wordings that are missing taken from the other. */
  public Text orElse(@Nullable Text other) {
    if (other == null) {
      return this;
    }
    return new Text(dutch != null ? dutch : other.dutch, english != null ? english : other.english);
  }

  private static @Nullable String blankToNull(@Nullable String wording) {
    return wording == null || wording.isBlank() ? null : wording.strip();
  }
}
