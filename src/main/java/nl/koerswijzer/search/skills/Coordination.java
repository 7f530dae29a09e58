package nl.koerswijzer.search.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.koerswijzer.language.Words;

/**
 * Takes titles apart that say two things at once, as Dutch names what people do: “mensen tillen en
 * verplaatsen” is “mensen tillen” and “mensen verplaatsen”, “kozijnen en deuren plaatsen” is
 * “kozijnen plaatsen” and “deuren plaatsen”. What would be left as a single word says too little.
 */
final class Coordination {
  private static final Set<String> BETWEEN = Set.of("en", "of");
  private static final String INFINITIVE = "en";

  private Coordination() {}

  /** The single wordings of a title, none when it says one thing. */
  static List<String> of(String title) {
    List<String> words = Words.of(title);
    int last = words.size() - 1;
    List<String> single = new ArrayList<>();
    for (int at = 1; at < last && !title.contains("-"); at++) {
      if (BETWEEN.contains(words.get(at)) && words.get(last).endsWith(INFINITIVE)) {
        boolean twoVerbs = at == last - 1;
        add(twoVerbs ? words.subList(0, at) : with(words.subList(0, at), words.get(last)), single);
        add(
            twoVerbs
                ? with(words.subList(0, at - 1), words.get(last))
                : words.subList(at + 1, words.size()),
            single);
      }
    }
    return single;
  }

  private static List<String> with(List<String> words, String last) {
    List<String> all = new ArrayList<>(words);
    all.add(last);
    return all;
  }

  private static void add(List<String> words, List<String> single) {
    if (words.stream().filter(TextStems::isTelling).count() > 1) {
      single.add(String.join(" ", words));
    }
  }
}
