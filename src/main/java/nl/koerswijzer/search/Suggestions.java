package nl.koerswijzer.search;

import java.util.List;
import java.util.Set;
import nl.koerswijzer.model.Language;

/** Completes what a person starts to type. */
public interface Suggestions {
  /** What can be suggested. */
  enum Kind {
    OCCUPATION,
    SKILL,
    PLACE
  }

  /**
   * @param label what the person may have meant, as it is written
   */
  record Suggestion(String id, String label, Kind kind) {}

  /**
   * @param typed at least one character
   * @param kinds what may be suggested; empty for all
   * @param size 1–20
   */
  List<Suggestion> suggest(String typed, Set<Kind> kinds, Language language, int size);
}
