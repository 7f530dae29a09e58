package nl.koerswijzer.search.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query as it was understood.
 *
 * @param text the query as it was typed
 * @param parts what its words say, from left to right; every word stands in exactly one part
 */
public record Question(String text, List<Part> parts) {
  private static final Pattern LOOSE = Pattern.compile("(\\s*[,;]\\s*)+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ENDS = Pattern.compile("^[\\s,;.]+|[\\s,;]+$");

  public Question {
    parts = List.copyOf(parts);
  }

  /** The words to search for, joined by spaces. */
  public String words() {
    return words(false);
  }

  /** The words that must not be there, joined by spaces. */
  public String unwantedWords() {
    return words(true);
  }

  private String words(boolean negated) {
    return parts(Meaning.OfWords.class, negated)
        .map(Meaning.OfWords::words)
        .collect(Collectors.joining(" "));
  }

  /** The first wish of a kind, empty when there is none. */
  public <M extends Meaning> Optional<M> wish(Class<M> kind) {
    return parts(kind, false).findFirst();
  }

  /** What is said of a kind, in order. */
  public <M extends Meaning> Stream<M> parts(Class<M> kind, boolean negated) {
    return parts.stream()
        .filter(part -> part.negated() == negated && kind.isInstance(part.meaning()))
        .map(part -> kind.cast(part.meaning()));
  }

  /** The same query with a part cut out. */
  public String without(Part part) {
    String rest = text.substring(0, part.start()) + " " + text.substring(part.end());
    String single = LOOSE.matcher(SPACES.matcher(rest).replaceAll(" ")).replaceAll(", ");
    return ENDS.matcher(single).replaceAll("");
  }
}
