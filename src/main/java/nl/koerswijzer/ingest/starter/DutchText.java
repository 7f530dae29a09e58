package nl.koerswijzer.ingest.starter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts sentences and words. */
final class DutchText {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])['\")]*\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");

  private DutchText() {}

  /** The words in lower case; marks between letters stay, as in {@code auto's}. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** How many sentences have words. */
  static int sentences(String text) {
    return (int)
        Arrays.stream(SENTENCE_END.split(text, -1))
            .filter(sentence -> !words(sentence).isEmpty())
            .count();
  }

  /** How many words the middle sentence has, when they are put in order of length; 0 for none. */
  static double medianSentence(List<String> texts) {
    int[] lengths =
        texts.stream()
            .flatMap(text -> Arrays.stream(SENTENCE_END.split(text, -1)))
            .mapToInt(sentence -> words(sentence).size())
            .filter(length -> length > 0)
            .sorted()
            .toArray();
    if (lengths.length == 0) {
      return 0;
    }
    int middle = lengths.length / 2;
    return lengths.length % 2 == 1
        ? lengths[middle]
        : (lengths[middle - 1] + lengths[middle]) / 2.0;
  }
}
