package nl.koerswijzer.search.skills;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.language.Words.Word;

/** The words of a text with the stems of wordings that they can stand for. */
final class TextTokens {
  private static final String SENTENCE_ENDS = ".!?;\n\r•";

  private final List<Word> words;
  private final int[][] stems;
  private final int[] sentences;

  TextTokens(String text, WordingIndex index, CompoundSplitter splitter) {
    words = Words.located(text);
    stems = new int[words.size()][];
    sentences = new int[words.size()];
    TextStems reader = new TextStems();
    Map<String, int[]> known = new HashMap<>();
    for (int at = 0; at < stems.length; at++) {
      stems[at] =
          known.computeIfAbsent(words.get(at).text(), word -> stems(word, index, splitter, reader));
      sentences[at] = at == 0 ? 0 : sentences[at - 1] + (endsBefore(text, at) ? 1 : 0);
    }
  }

  /** Stems of the word itself, or of the parts of a compound that no wording has as a whole. */
  private static int[] stems(
      String word, WordingIndex index, CompoundSplitter splitter, TextStems reader) {
    if (!TextStems.isTelling(word)) {
      return new int[0];
    }
    int[] own = known(IntStream.of(), word, index, reader);
    if (own.length > 0) {
      return own;
    }
    IntStream parts = IntStream.of();
    for (String part : splitter.split(word)) {
      parts = IntStream.of(known(parts, part, index, reader));
    }
    return parts.toArray();
  }

  private static int[] known(IntStream before, String word, WordingIndex index, TextStems reader) {
    IntStream own = reader.of(word).stream().mapToInt(index::stem).filter(stem -> stem >= 0);
    return IntStream.concat(before, own).distinct().toArray();
  }

  private boolean endsBefore(String text, int at) {
    for (int k = words.get(at - 1).end(); k < words.get(at).start(); k++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(k)) >= 0) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return stems.length;
  }

  Word word(int at) {
    return words.get(at);
  }

  /** The stems that a word can stand for; not to be changed. */
  int[] stems(int at) {
    return stems[at];
  }

  /** The folded words from one to another, joined by spaces. */
  String words(int first, int last) {
    return words.subList(first, last + 1).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** How many of these words say something themselves. */
  int telling(int first, int last) {
    return (int)
        words.subList(first, last + 1).stream()
            .filter(word -> TextStems.isTelling(word.text()))
            .count();
  }

  boolean hasStem(int at, int stem) {
    for (int own : stems[at]) {
      if (own == stem) {
        return true;
      }
    }
    return false;
  }

  boolean areInOneSentence(int one, int other) {
    return sentences[one] == sentences[other];
  }
}
