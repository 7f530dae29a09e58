package nl.koerswijzer.search.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koerswijzer.language.Stems;
import nl.koerswijzer.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that stand for something, found word by word. Words of {@value #STEMMED} letters and more
 * are compared by their stems, so that {@code nachtdiensten} is {@code nachtdienst}.
 *
 * @param <T> what phrases stand for
 */
final class Phrases<T> {
  private static final int STEMMED = 5;

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T value;
  }

  /**
   * A phrase that was found.
   *
   * @param words how many words it has
   */
  record Found<T>(T value, int words) {}

  private final Node<T> root = new Node<>();
  private final Stems stems = Stems.dutch();

  /** Adds a phrase; the first one stays when it was there already. */
  void add(String phrase, T value) {
    Node<T> node = root;
    for (String word : Words.of(phrase)) {
      node = node.next.computeIfAbsent(form(word, stems), any -> new Node<>());
    }
    if (node != root && node.value == null) {
      node.value = value;
    }
  }

  /** The longest phrase that starts with the given word of a text. */
  Optional<Found<T>> longest(List<String> forms, int from) {
    Found<T> found = null;
    Node<T> node = root;
    for (int k = from; k < forms.size(); k++) {
      node = node.next.get(forms.get(k));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        found = new Found<>(node.value, k + 1 - from);
      }
    }
    return Optional.ofNullable(found);
  }

  /** The form in which a folded word is compared. */
  static String form(String word, Stems stems) {
    return word.length() < STEMMED ? word : stems.of(word);
  }
}
