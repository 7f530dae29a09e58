package nl.koerswijzer.search.question;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.language.Stems;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.language.Words.Word;

/** The words of a query, with the places where a clause ends. */
final class Sentence {
  private static final String BREAKS = ",;.!?\n()/|:";

  private final String text;
  private final List<Word> words;
  private final List<String> forms;

  Sentence(String text) {
    this.text = text;
    this.words = Words.located(text);
    Stems stems = Stems.dutch();
    forms = new ArrayList<>(words.size());
    words.forEach(word -> forms.add(Phrases.form(word.text(), stems)));
  }

  String text() {
    return text;
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index).text();
  }

  /** The words as phrases compare them. */
  List<String> forms() {
    return forms;
  }

  int start(int index) {
    return words.get(index).start();
  }

  /** Index in the text after the last of some words. */
  int end(int from, int count) {
    return words.get(from + count - 1).end();
  }

  /** How many words from the given one lie before an index in the text. */
  int wordsUntil(int from, int end) {
    int count = 0;
    while (from + count < words.size() && start(from + count) < end) {
      count++;
    }
    return count;
  }

  /** Whether a clause ends before this word. */
  boolean breaksBefore(int index) {
    if (index == 0) {
      return true;
    }
    for (int k = words.get(index - 1).end(); k < start(index); k++) {
      if (BREAKS.indexOf(text.charAt(k)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is written with a capital. */
  boolean isCapital(int index) {
    return Character.isUpperCase(text.charAt(start(index)));
  }
}
