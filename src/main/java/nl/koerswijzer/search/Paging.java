package nl.koerswijzer.search;

/** Limits of paging. */
final class Paging {
  private static final int MAX_SIZE = 100;
  private static final int MAX_DEPTH = 10_000;

  private Paging() {}

  static void require(int page, int size) {
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size " + size + " is not within 1–" + MAX_SIZE);
    }
    if (page < 0 || (long) (page + 1) * size > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "page " + page + " is not within the first " + MAX_DEPTH + " hits");
    }
  }
}
