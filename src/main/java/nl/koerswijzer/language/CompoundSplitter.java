package nl.koerswijzer.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits Dutch compounds into the words that they are made of: {@code vrachtwagenchauffeur} into
 * {@code vrachtwagen} and {@code chauffeur}.
 *
 * <p>The parts come from a collection of words that is handed over, so that only words of the field
 * count. Among all ways to split, the one with the lowest cost wins: each part costs its rarity,
 * −ln(count ÷ all), plus {@value #PART_COST}; fewer and more usual parts are better (the idea of
 * Koehn & Knight, 2003, with costs instead of a geometric mean). Between parts, s, e and en may
 * link. When no way covers the whole word, a usual word at its end is split off: the head, which
 * says what it is. Endings that make words out of words ({@code -kundige}, {@code -ster}) are never
 * parts.
 */
public final class CompoundSplitter {
  private static final int MIN_PART = 3;
  private static final int MIN_COMPOUND = 7;
  private static final int MIN_HEAD = 5;
  private static final int MIN_REST = 4;
  private static final int USUAL = 3;
  private static final double PART_COST = 4;
  private static final double SHORT_PART_COST = 3;
  private static final double LINK_COST = 1;
  private static final List<String> LINKS = List.of("", "s", "en", "e");
  private static final List<String> REST_LINKS = List.of("en", "s");
  private static final Set<String> NEVER_PARTS =
      Set.of(
          "kundig", "kundige", "ster", "sters", "schap", "heid", "loos", "baar", "lijk", "lijke",
          "ing", "ingen", "aar", "aars", "eur", "euse", "ist", "iste", "isch", "ische", "trice",
          "ette", "sel", "ver", "ont", "her", "den", "ten", "der", "ter", "een", "het", "van",
          "voor", "met", "aan", "uit", "per", "bij", "naar", "over", "onder", "door", "tot", "als",
          "ere", "ijn", "ons", "hun", "men", "ent", "and", "ers", "gen", "ren", "ken", "len", "eer",
          "ier", "ant", "lid", "ism", "tie", "ties", "mede");

  private final Map<String, Integer> counts = new HashMap<>();
  private final double all;

  /**
   * @param words folded words of the field and how often each stands alone
   */
  public CompoundSplitter(Map<String, Integer> words) {
    long total = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      if (isPart(word.getKey())) {
        counts.put(word.getKey(), word.getValue());
        total += word.getValue();
      }
    }
    all = Math.max(1, total);
  }

  private static boolean isPart(String word) {
    return word.length() >= MIN_PART
        && !NEVER_PARTS.contains(word)
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** The parts of a folded word from left to right; empty when it is no compound. */
  public List<String> split(String word) {
    if (word.length() < MIN_COMPOUND || word.length() > WordScanner.MAX_LENGTH) {
      return List.of();
    }
    List<String> parts = new Search(word).parts();
    return parts.isEmpty() ? splitHead(word) : parts;
  }

  private List<String> splitHead(String word) {
    for (int start = MIN_REST; start <= word.length() - MIN_HEAD; start++) {
      String head = word.substring(start);
      if (counts.getOrDefault(head, 0) >= USUAL
          && !NEVER_PARTS.contains(word.substring(0, start))) {
        String rest = withoutLink(word.substring(0, start));
        List<String> parts = new ArrayList<>(split(rest));
        if (parts.isEmpty()) {
          parts.add(rest);
        }
        parts.add(head);
        return parts;
      }
    }
    return List.of();
  }

  private static String withoutLink(String rest) {
    for (String link : REST_LINKS) {
      if (rest.endsWith(link) && rest.length() - link.length() >= MIN_REST) {
        return rest.substring(0, rest.length() - link.length());
      }
    }
    return rest;
  }

  /** The cheapest way to cover a word, found from left to right. */
  private final class Search {
    private final String word;
    private final double[] cost;
    private final int[] from;
    private final int[] link;

    Search(String word) {
      this.word = word;
      cost = new double[word.length() + 1];
      from = new int[word.length() + 1];
      link = new int[word.length() + 1];
      Arrays.fill(cost, Double.POSITIVE_INFINITY);
      cost[0] = 0;
      for (int end = MIN_PART; end <= word.length(); end++) {
        for (int start = 0; start <= end - MIN_PART; start++) {
          if (cost[start] < Double.POSITIVE_INFINITY && end - start < word.length()) {
            relax(start, end);
          }
        }
      }
    }

    private void relax(int start, int end) {
      for (String linking : LINKS) {
        int partEnd = end - linking.length();
        boolean last = end == word.length();
        if (partEnd - start < MIN_PART
            || (last && !linking.isEmpty())
            || !word.startsWith(linking, partEnd)) {
          continue;
        }
        Integer count = counts.get(word.substring(start, partEnd));
        if (count != null) {
          offer(start, end, linking.length(), cost(count, partEnd - start));
        }
      }
    }

    private double cost(int count, int length) {
      return PART_COST - Math.log(count / all) + (length == MIN_PART ? SHORT_PART_COST : 0);
    }

    private void offer(int start, int end, int linking, double partCost) {
      double total = cost[start] + partCost + (linking > 0 ? LINK_COST : 0);
      if (total < cost[end]) {
        cost[end] = total;
        from[end] = start;
        link[end] = linking;
      }
    }

    List<String> parts() {
      List<String> parts = new ArrayList<>();
      if (cost[word.length()] < Double.POSITIVE_INFINITY) {
        for (int end = word.length(); end > 0; end = from[end]) {
          parts.addFirst(word.substring(from[end], end - link[end]));
        }
      }
      return parts;
    }
  }
}
