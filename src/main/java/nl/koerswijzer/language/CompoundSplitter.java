package nl.koerswijzer.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

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

  private static final Set<String> NEVER_PARTS =
      Set.of(
          "kundig", "kundige", "ster", "sters", "schap", "heid", "loos", "baar", "lijk", "lijke",
          "ing", "ingen", "aar", "aars", "eur", "euse", "ist", "iste", "isch", "ische", "trice",
          "ette", "sel", "ver", "ont", "her", "den", "ten", "der", "ter", "een", "het", "van",
          "voor", "met", "aan", "uit", "per", "bij", "naar", "over", "onder", "door", "tot", "als",
          "ere", "ijn", "ons", "hun", "men", "ent", "and", "ers", "gen", "ren", "ken", "len", "eer",
          "ier", "ant", "lid", "ism", "tie", "ties", "mede");

  private final WordCounts counts;
  private final double all;

  /**
   * @param words folded words of the field and how often each stands alone
   */
  public CompoundSplitter(Map<String, Integer> words) {
    SortedMap<String, Integer> parts = new TreeMap<>(words);
    parts.keySet().removeIf(word -> !isPart(word));
    counts = WordCounts.of(parts);
    all = Math.max(1, parts.values().stream().mapToLong(Integer::longValue).sum());
  }

  private CompoundSplitter(WordCounts counts, long all) {
    this.counts = counts;
    this.all = all;
  }

  /** The splitter that was written. */
  public static CompoundSplitter read(DataInput in) throws IOException {
    long all = in.readLong();
    return new CompoundSplitter(WordCounts.read(in), all);
  }

  public void write(DataOutput out) throws IOException {
    out.writeLong((long) all);
    counts.write(out);
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
      if (counts.of(head) >= USUAL && isWord(word.substring(0, start))) {
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

  private static boolean isWord(String start) {
    return !NEVER_PARTS.contains(start) && !start.endsWith("v") && !start.endsWith("z");
  }

  private static String withoutLink(String rest) {
    boolean links = rest.endsWith("s") && rest.length() > MIN_REST && !endsInVowelAndS(rest);
    return links ? rest.substring(0, rest.length() - 1) : rest;
  }

  /** An s after a vowel does not link: {@code tennis}. */
  private static boolean endsInVowelAndS(String rest) {
    return "aiou".indexOf(rest.charAt(rest.length() - 2)) >= 0;
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
      for (int start = 0; start <= word.length() - MIN_PART; start++) {
        if (cost[start] < Double.POSITIVE_INFINITY) {
          int from = start;
          counts.from(word, start, (end, count) -> relax(from, end, count));
        }
      }
    }

    private void relax(int start, int partEnd, long count) {
      if (partEnd == word.length()) {
        if (start > 0) {
          offer(start, partEnd, 0, cost(count, partEnd - start));
        }
        return;
      }
      for (String linking : LINKS) {
        int end = partEnd + linking.length();
        if (end < word.length() && word.startsWith(linking, partEnd)) {
          offer(start, end, linking.length(), cost(count, partEnd - start));
        }
      }
    }

    private double cost(long count, int length) {
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
