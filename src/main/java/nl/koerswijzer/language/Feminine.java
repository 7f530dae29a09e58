package nl.koerswijzer.language;

import java.util.List;

/**
 * How a woman is called who does the work of a man's title, by the usual endings: {@code bakster}
 * and {@code bakkeres} for {@code bakker}. Not every form is a word; they serve to recognize words.
 */
public final class Feminine {
  private Feminine() {}

  /** The forms for a folded title of one word; none when its ending tells no man. */
  public static List<String> of(String title) {
    WordForm form = WordForm.of(title);
    if (!form.person()) {
      return List.of();
    }
    if (title.endsWith("eur")) {
      return List.of(replace(title, "eur", "euse"), replace(title, "eur", "rice"));
    }
    if (title.endsWith("aar")) {
      return List.of(title + "ster", replace(title, "aar", "ares"));
    }
    if (title.endsWith("ier")) {
      return List.of(title + "ster");
    }
    return title.endsWith("er") ? List.of(form.root() + "ster", title + "es") : List.of();
  }

  private static String replace(String title, String ending, String other) {
    return title.substring(0, title.length() - ending.length()) + other;
  }
}
