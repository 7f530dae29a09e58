package nl.koerswijzer.search.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives back to titles what only looked like a theme: the shop in “medewerker winkel”. */
final class Titles {
  private Titles() {}

  /**
   * The drafts with every bare theme that stands in one clause with words to search for as a word,
   * and with runs of such words as one.
   */
  static List<Draft> resolved(List<Draft> drafts, String text) {
    Set<Integer> clausesWithWords = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.isWord() && !draft.negated()) {
        clausesWithWords.add(draft.clause());
      }
    }
    List<Draft> resolved = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft now =
          draft.bare() && clausesWithWords.contains(draft.clause()) ? draft.asWords(text) : draft;
      if (!resolved.isEmpty() && resolved.getLast().joins(now, text)) {
        resolved.set(resolved.size() - 1, resolved.getLast().joined(now, text));
      } else {
        resolved.add(now);
      }
    }
    return resolved;
  }
}
