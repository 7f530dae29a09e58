package nl.koerswijzer.search.titles;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.language.WordForm;
import nl.koerswijzer.language.Words;

/**
 * Names of occupations inside a longer title: {@code kok} in "kok strandpaviljoen aan zee". Names
 * of several words are the same when their roots are; a single word has to be the same word,
 * because roots make "control" a controller.
 */
final class NameParts {
  private static final int MOST_WORDS = 4;
  private static final int STARTS = 4;

  private final Map<String, SortedMap<Integer, Boolean>> names = new HashMap<>();

  NameParts(List<TitleLabel> labels) {
    for (TitleLabel label : labels) {
      names
          .computeIfAbsent(key(Words.of(label.text())), any -> new TreeMap<>())
          .merge(label.concept(), label.preferred(), Boolean::logicalOr);
    }
  }

  /**
   * The names in a title, the longest first, of equally long ones the first: for each the positions
   * of the occupations that it names, and whether it is their title.
   */
  Stream<SortedMap<Integer, Boolean>> in(String title) {
    List<String> words = Arrays.asList(title.split(" "));
    Stream.Builder<SortedMap<Integer, Boolean>> parts = Stream.builder();
    for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
      for (int start = 0; start < STARTS && start + length <= words.size(); start++) {
        List<String> run = words.subList(start, start + length);
        SortedMap<Integer, Boolean> named = names.get(key(run));
        if (named != null && !AdvertTitle.saysLittle(run)) {
          parts.add(named);
        }
      }
    }
    return parts.build();
  }

  private static String key(List<String> words) {
    return words.size() == 1
        ? words.getFirst()
        : words.stream().map(word -> WordForm.of(word).root()).collect(Collectors.joining(" "));
  }
}
