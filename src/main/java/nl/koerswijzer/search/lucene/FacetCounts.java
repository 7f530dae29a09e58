package nl.koerswijzer.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.koerswijzer.search.FacetCount;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;

/** Reads Lucene's facet counts. */
final class FacetCounts {
  private FacetCounts() {}

  /** The highest counts of a facet, highest first, ties by value. */
  static List<FacetCount> top(Facets facets, String dimension, int size) throws IOException {
    FacetResult result = facets.getTopChildren(size, dimension);
    if (result == null) {
      return List.of();
    }
    return Arrays.stream(result.labelValues)
        .map(counted -> new FacetCount(counted.label, counted.value.longValue()))
        .toList();
  }
}
