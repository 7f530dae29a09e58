package nl.koerswijzer.search.titles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.language.Words;

/** Titles and other names of occupations, searched by how much they look like a text. */
public final class TitleIndex {
  private static final int MAX_QUERY = 200;
  private static final double FLOOR = 0.2;

  private final List<TitleLabel> labels;
  private final GramIndex grams;

  /**
   * One label that fits.
   *
   * @param label position among the labels
   * @param score 0–1
   */
  public record Match(int label, double score) {}

  public TitleIndex(List<TitleLabel> labels) {
    this.labels = List.copyOf(labels);
    grams = new GramIndex(labels.stream().map(label -> Words.key(label.text())).toList());
  }

  public List<TitleLabel> labels() {
    return labels;
  }

  /** The labels that fit best, best first; ties stand in the order of the labels. */
  public List<Match> labels(String text, int size) {
    String key = key(text);
    if (key.isEmpty()) {
      return List.of();
    }
    float[] scores = grams.cosines(key);
    List<Match> matches = new ArrayList<>();
    for (int label = 0; label < scores.length; label++) {
      if (scores[label] > FLOOR) {
        matches.add(new Match(label, scores[label]));
      }
    }
    matches.sort(Comparator.comparingDouble(Match::score).reversed());
    return matches.subList(0, Math.min(size, matches.size()));
  }

  /** The best label of each concept that fits, best first. */
  public List<Match> concepts(String text, int size) {
    Map<Integer, Match> best = new HashMap<>();
    List<Match> concepts = new ArrayList<>();
    for (Match match : labels(text, Integer.MAX_VALUE)) {
      if (best.putIfAbsent(labels.get(match.label()).concept(), match) == null) {
        concepts.add(match);
        if (concepts.size() == size) {
          break;
        }
      }
    }
    return concepts;
  }

  private static String key(String text) {
    String key = Words.key(text.substring(0, Math.min(text.length(), MAX_QUERY * 5)));
    return key.substring(0, Math.min(key.length(), MAX_QUERY));
  }
}
