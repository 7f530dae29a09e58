package nl.koerswijzer.model;

import java.util.Optional;

/**
 * ROA's classes of expected bottlenecks in filling jobs of an occupation (ITKB), smallest first.
 * ROA does not publish the limits, so that the class comes with the figure.
 */
public enum BottleneckClass {
  NONE("none", "geen"),
  HARDLY_ANY("hardly-any", "vrijwel geen"),
  SOME("some", "enige"),
  LARGE("large", "groot"),
  VERY_LARGE("very-large", "zeer groot");

  private final String id;
  private final String word;

  BottleneckClass(String id, String word) {
    this.id = id;
    this.word = word;
  }

  /** Such as {@code hardly-any}. */
  public String id() {
    return id;
  }

  /** The class as ROA writes it, such as {@code vrijwel geen}. */
  public String word() {
    return word;
  }

  public static Optional<BottleneckClass> withId(String id) {
    for (BottleneckClass bottleneck : values()) {
      if (bottleneck.id.equals(id)) {
        return Optional.of(bottleneck);
      }
    }
    return Optional.empty();
  }

  /** The class that ROA writes with this word. */
  public static Optional<BottleneckClass> withWord(String word) {
    for (BottleneckClass bottleneck : values()) {
      if (bottleneck.word.equals(word)) {
        return Optional.of(bottleneck);
      }
    }
    return Optional.empty();
  }
}
