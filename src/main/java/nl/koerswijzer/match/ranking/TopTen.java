package nl.koerswijzer.match.ranking;

/** The best few occupations that were offered, best first; of equals the one offered first. */
final class TopTen {
  private final int[] occupations;
  private final double[] scores;
  private int size;

  TopTen(int capacity) {
    occupations = new int[capacity];
    scores = new double[capacity];
  }

  void clear() {
    size = 0;
  }

  void offer(int occupation, double score) {
    if (size == occupations.length && score <= scores[size - 1]) {
      return;
    }
    int place = size < occupations.length ? size++ : size - 1;
    while (place > 0 && scores[place - 1] < score) {
      scores[place] = scores[place - 1];
      occupations[place] = occupations[place - 1];
      place--;
    }
    scores[place] = score;
    occupations[place] = occupation;
  }

  int size() {
    return size;
  }

  int occupation(int place) {
    return occupations[place];
  }
}
