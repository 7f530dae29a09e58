package nl.koerswijzer.search.lucene;

import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** Matches given documents with given scores: brings a ranking made elsewhere into a query. */
final class GivenScoresQuery extends Query {
  private final int[] documents;
  private final float[] scores;

  private GivenScoresQuery(int[] documents, float[] scores) {
    this.documents = documents;
    this.scores = scores;
  }

  /**
   * @param scores one for each document of the whole index; those that are 0 do not match
   */
  static GivenScoresQuery of(float[] scores) {
    int[] documents = new int[scores.length];
    float[] given = new float[scores.length];
    int count = 0;
    for (int document = 0; document < scores.length; document++) {
      if (scores[document] != 0) {
        documents[count] = document;
        given[count++] = scores[document];
      }
    }
    return new GivenScoresQuery(Arrays.copyOf(documents, count), Arrays.copyOf(given, count));
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weight(this) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) {
        return new Weight.DefaultScorerSupplier(new GivenScorer(context, boost));
      }

      @Override
      public Explanation explain(LeafReaderContext context, int document) {
        int place = Arrays.binarySearch(documents, context.docBase + document);
        return place < 0
            ? Explanation.noMatch("not among the given documents")
            : Explanation.match(scores[place] * boost, "given score");
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  private final class GivenScorer extends Scorer {
    private final float boost;
    private final Places places;

    GivenScorer(LeafReaderContext context, float boost) {
      this.boost = boost;
      places = new Places(context);
    }

    @Override
    public int docID() {
      return places.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return places;
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }

    @Override
    public float score() {
      return scores[places.place] * boost;
    }
  }

  /** The given documents that lie in one segment. */
  private final class Places extends DocIdSetIterator {
    private final int base;
    private final int end;
    private int place;

    Places(LeafReaderContext context) {
      base = context.docBase;
      place = atOrAfter(base) - 1;
      end = atOrAfter(base + context.reader().maxDoc());
      start = place;
    }

    private final int start;

    private int atOrAfter(int document) {
      int found = Arrays.binarySearch(documents, document);
      return found < 0 ? -found - 1 : found;
    }

    @Override
    public int docID() {
      if (place == start) {
        return -1;
      }
      return place >= end ? NO_MORE_DOCS : documents[place] - base;
    }

    @Override
    public int nextDoc() {
      place = Math.min(place + 1, end);
      return docID();
    }

    @Override
    public int advance(int target) {
      place = Math.max(place + 1, Math.min(atOrAfter(base + target), end));
      return docID();
    }

    @Override
    public long cost() {
      return (long) end - start - 1;
    }
  }

  @Override
  public String toString(String field) {
    return documents.length + " given scores";
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GivenScoresQuery given
        && Arrays.equals(documents, given.documents)
        && Arrays.equals(scores, given.scores);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(documents), Arrays.hashCode(scores));
  }
}
