package nl.koerswijzer.search.lucene;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.koerswijzer.language.Stems;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.search.OccupationHits.Hit;
import org.jspecify.annotations.Nullable;

/** Marks the words of a label that stand in what a person typed. */
final class Highlighting {
  private static final int MIN_PART = 4;
  private static final int SAME_START = 3;

  private final List<String> typed;
  private final Set<String> stems = new TreeSet<>();
  private final Stems dutch = Stems.dutch();

  Highlighting(List<String> typed) {
    this.typed = typed;
    typed.forEach(word -> stems.add(dutch.of(word)));
  }

  /** The label as HTML, with marks around words that were typed and parts that were typed. */
  String of(String label) {
    StringBuilder html = new StringBuilder();
    int written = 0;
    for (Words.Word word : Words.located(label)) {
      html.append(Hit.escaped(label.substring(written, word.start())));
      html.append(marked(label.substring(word.start(), word.end()), word.text()));
      written = word.end();
    }
    return html.append(Hit.escaped(label.substring(written))).toString();
  }

  /** How many folded words of a label were typed, wholly or in part. */
  long matches(List<String> words) {
    long matches = 0;
    for (String word : words) {
      matches += isTyped(word) || typedPart(word) != null ? 1 : 0;
    }
    return matches;
  }

  private String marked(String written, String folded) {
    if (isTyped(folded)) {
      return "<mark>" + Hit.escaped(written) + "</mark>";
    }
    String part = written.length() == folded.length() ? typedPart(folded) : null;
    if (part == null) {
      return Hit.escaped(written);
    }
    int start = folded.indexOf(part);
    int end = start + part.length();
    return Hit.escaped(written.substring(0, start))
        + "<mark>"
        + Hit.escaped(written.substring(start, end))
        + "</mark>"
        + Hit.escaped(written.substring(end));
  }

  /** Stems are compared only where the first letters are the same: finding a stem costs time. */
  private boolean isTyped(String folded) {
    for (String word : typed) {
      int first = Math.min(SAME_START, Math.min(word.length(), folded.length()));
      if (word.regionMatches(0, folded, 0, first)) {
        return word.equals(folded) || stems.contains(dutch.of(folded));
      }
    }
    return false;
  }

  private @Nullable String typedPart(String folded) {
    for (String word : typed) {
      if (word.length() >= MIN_PART && folded.contains(word)) {
        return word;
      }
    }
    return null;
  }
}
