package nl.koerswijzer.language;

import java.util.ArrayList;
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
 * link. Endings that make words out of words ({@code -kundige}, {@code -ster}) are never parts.
 */
public final class CompoundSplitter {
  private static final int MIN_PART = 3;
  private static final int MIN_COMPOUND = 7;
  private static final double PART_COST = 4;
  private static final double LINK_COST = 1;
  private static final List<String> LINKS = List.of("", "s", "en", "e");
  private static final Set<String> NEVER_PARTS =
      Set.of(
          "kundig", "kundige", "ster", "sters", "schap", "heid", "loos", "baar", "lijk", "lijke",
          "ing", "ingen", "aar", "aars", "eur", "euse", "ist", "iste", "isch", "ische", "trice",
          "ette", "sel", "ver", "ont", "her", "den", "ten", "der", "ter", "een", "het", "van",
          "voor", "met", "aan", "uit", "per", "bij", "naar", "over", "onder", "door", "tot", "als",
          "ere", "ijn", "ons", "hun", "men", "ent", "and");

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
    int length = word.length();
    if (length < MIN_COMPOUND || length > WordScanner.MAX_LENGTH) {
      return List.of();
    }
    double[] cost = new double[length + 1];
    int[] from = new int[length + 1];
    int[] linked = new int[length + 1];
    java.util.Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    for (int end = MIN_PART; end <= length; end++) {
      for (int start = 0; start <= end - MIN_PART; start++) {
        if (cost[start] < Double.POSITIVE_INFINITY && end - start < length) {
          relax(word, start, end, cost, from, linked);
        }
      }
    }
    return cost[length] < Double.POSITIVE_INFINITY ? parts(word, from, linked) : List.of();
  }

  private void relax(String word, int start, int end, double[] cost, int[] from, int[] linked) {
    String piece = word.substring(start, end);
    for (String link : LINKS) {
      if (!piece.endsWith(link) || piece.length() - link.length() < MIN_PART) {
        continue;
      }
      if (!link.isEmpty() && end == word.length()) {
        continue;
      }
      Integer count = counts.get(piece.substring(0, piece.length() - link.length()));
      if (count == null) {
        continue;
      }
      double here =
          cost[start] + PART_COST - Math.log(count / all) + (link.isEmpty() ? 0 : LINK_COST);
      if (here < cost[end]) {
        cost[end] = here;
        from[end] = start;
        linked[end] = link.length();
      }
    }
  }

  private static List<String> parts(String word, int[] from, int[] linked) {
    List<String> parts = new ArrayList<>();
    for (int end = word.length(); end > 0; end = from[end]) {
      parts.addFirst(word.substring(from[end], end - linked[end]));
    }
    return parts;
  }
}
