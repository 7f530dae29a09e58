package nl.koerswijzer.search.lucene;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.koerswijzer.language.Stems;
import nl.koerswijzer.language.Words;

/** Marks the words of a label that stand in what a person typed. */
final class Highlighting {
  private static final int MIN_PART = 4;

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
      html.append(escape(label.substring(written, word.start())));
      html.append(marked(label.substring(word.start(), word.end()), word.text()));
      written = word.end();
    }
    return html.append(escape(label.substring(written))).toString();
  }

  /** How many words of the label were typed, wholly or in part. */
  long matches(String label) {
    return Words.of(label).stream()
        .filter(word -> marked(word, word).startsWith("<") || marked(word, word).endsWith(">"))
        .count();
  }

  private String marked(String written, String folded) {
    if (stems.contains(dutch.of(folded))) {
      return "<mark>" + escape(written) + "</mark>";
    }
    for (String word : typed) {
      int at = folded.indexOf(word);
      if (word.length() >= MIN_PART && at >= 0 && written.length() == folded.length()) {
        int end = at + word.length();
        return escape(written.substring(0, at))
            + "<mark>"
            + escape(written.substring(at, end))
            + "</mark>"
            + escape(written.substring(end));
      }
    }
    return escape(written);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
