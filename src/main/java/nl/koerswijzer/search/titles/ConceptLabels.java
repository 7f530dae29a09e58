package nl.koerswijzer.search.titles;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which labels name which occupation: all of them, and those that are its titles. */
final class ConceptLabels {
  private final int[] concepts;
  private final int[] titles;
  private final int[] starts;
  private final int[] labels;

  /**
   * @param concepts the occupation of each label, numbered from 0
   * @param isTitle whether a label is its occupation's title
   */
  ConceptLabels(int[] concepts, IntPredicate isTitle) {
    this.concepts = concepts;
    titles = IntStream.range(0, concepts.length).filter(isTitle).toArray();
    starts = new int[Arrays.stream(concepts).max().orElse(-1) + 2];
    for (int concept : concepts) {
      starts[concept + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    labels = new int[concepts.length];
    int[] next = starts.clone();
    for (int label = 0; label < concepts.length; label++) {
      labels[next[concepts[label]]++] = label;
    }
  }

  /** How many occupations are named, counted from 0 to the last one with a name. */
  int conceptCount() {
    return starts.length - 1;
  }

  /** The highest score of each occupation's labels, none of which is below 0; without branches. */
  float[] highest(float[] scores) {
    float[] highest = new float[conceptCount()];
    for (int concept = 0; concept < highest.length; concept++) {
      float best = 0;
      for (int place = starts[concept]; place < starts[concept + 1]; place++) {
        best = Math.max(best, scores[labels[place]]);
      }
      highest[concept] = best;
    }
    return highest;
  }

  /** The score of each occupation's title, the highest where it has several. */
  float[] ofTitles(float[] scores) {
    float[] highest = new float[conceptCount()];
    for (int title : titles) {
      highest[concepts[title]] = Math.max(highest[concepts[title]], scores[title]);
    }
    return highest;
  }

  /** The label of an occupation with the highest score, the first of equals. */
  int best(int concept, float[] scores) {
    int best = labels[starts[concept]];
    for (int place = starts[concept] + 1; place < starts[concept + 1]; place++) {
      if (scores[labels[place]] > scores[best]) {
        best = labels[place];
      }
    }
    return best;
  }
}
