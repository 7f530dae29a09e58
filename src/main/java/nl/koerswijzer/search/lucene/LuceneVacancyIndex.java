package nl.koerswijzer.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.FacetCount;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.VacancyHits;
import nl.koerswijzer.search.VacancyIndex;
import nl.koerswijzer.search.VacancyQuery;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Vacancies in Lucene, each kept whole for showing. */
final class LuceneVacancyIndex implements VacancyIndex {
  private static final List<String> FACETS =
      List.of(
          VacancyFields.LEVEL,
          VacancyFields.CONTRACT,
          VacancyFields.HOME_WORKING,
          VacancyFields.PROVINCE,
          VacancyFields.EMPLOYER,
          VacancyFields.OCCUPATION);
  private static final int FACET_SIZE = 20;
  private static final int UNSTATED_SIZE = 10;
  private static final SortField BY_ID = new SortField(VacancyFields.ID, SortField.Type.STRING);

  private final IndexSearcher searcher;
  private final FacetsConfig config = VacancyFields.facets();
  private final @Nullable SortedSetDocValuesReaderState state;
  private final VacancyFilters filters;

  LuceneVacancyIndex(IndexReader reader, CompoundSplitter splitter) throws IOException {
    searcher = new IndexSearcher(reader);
    boolean hasFacets =
        MultiDocValues.getSortedSetValues(reader, config.getDimConfig("").indexFieldName) != null;
    state = hasFacets ? new DefaultSortedSetDocValuesReaderState(reader, config) : null;
    filters = new VacancyFilters(splitter);
  }

  @Override
  public long size() {
    return searcher.getIndexReader().numDocs();
  }

  @Override
  public Optional<LinkedVacancy> vacancy(String id) {
    try {
      TopDocs found = searcher.search(new TermQuery(new Term(VacancyFields.ID, id)), 1);
      return found.scoreDocs.length == 0
          ? Optional.empty()
          : Optional.of(stored(found.scoreDocs[0].doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEachLink(LinkReader reader) {
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), VacancyFields.ID);
        SortedDocValues links = DocValues.getSorted(leaf.reader(), VacancyFields.LINK);
        while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          reader.read(
              ids.lookupOrd(ids.ordValue()).utf8ToString(),
              links.advanceExact(ids.docID())
                  ? links.lookupOrd(links.ordValue()).utf8ToString()
                  : null);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEachDouble(ObjLongConsumer<String> reader) {
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        NumericDocValues others = DocValues.getNumeric(leaf.reader(), VacancyFields.OTHERS);
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), VacancyFields.ID);
        while (others.nextDoc() != DocIdSetIterator.NO_MORE_DOCS
            && ids.advanceExact(others.docID())) {
          reader.accept(ids.lookupOrd(ids.ordValue()).utf8ToString(), others.longValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public VacancyHits search(VacancyQuery query) {
    long start = System.nanoTime();
    if (state == null) {
      return new VacancyHits(0, 0, 0, List.of(), new TreeMap<>(), VacancyHits.Unstated.NONE);
    }
    try {
      DrillDownQuery drillDown = drillDown(query, filters.whole(query));
      DrillSideways.DrillSidewaysResult result =
          new DrillSideways(searcher, config, state)
              .search(drillDown, null, null, (query.page() + 1) * query.size(), sort(query), true);
      List<VacancyHits.Hit> hits = hits(result.hits, query);
      long total = result.hits.totalHits.value();
      Optional<Query> titled = filters.titled(query);
      return new VacancyHits(
          total,
          titled.isEmpty() ? total : count(query, titled),
          (System.nanoTime() - start) / 1000,
          hits,
          facets(result.facets),
          unstated(query));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long count(VacancyQuery query) {
    try {
      return searcher.count(drillDown(query, filters.whole(query)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private VacancyHits.Unstated unstated(VacancyQuery query) throws IOException {
    Optional<Query> unstated = filters.unstated(query);
    if (unstated.isEmpty()) {
      return VacancyHits.Unstated.NONE;
    }
    List<VacancyHits.Hit> hits = List.of();
    if (query.page() == 0) {
      int size = Math.min(query.size(), UNSTATED_SIZE);
      DrillDownQuery drillDown = drillDown(query, unstated.get());
      hits = hits(searcher.search(drillDown, size, sort(query)), query);
    }
    return new VacancyHits.Unstated(
        count(query, filters.withoutHours(query)), count(query, filters.withoutPay(query)), hits);
  }

  private long count(VacancyQuery query, Optional<Query> base) throws IOException {
    return base.isEmpty() ? 0 : searcher.count(drillDown(query, base.get()));
  }

  private DrillDownQuery drillDown(VacancyQuery query, Query base) {
    DrillDownQuery drillDown = new DrillDownQuery(config, base);
    VacancyQuery.Terms terms = query.terms();
    terms.levels().forEach(level -> drillDown.add(VacancyFields.LEVEL, level.code()));
    terms
        .contracts()
        .forEach(kind -> drillDown.add(VacancyFields.CONTRACT, VacancyFields.id(kind)));
    terms
        .homeWorking()
        .forEach(kind -> drillDown.add(VacancyFields.HOME_WORKING, VacancyFields.id(kind)));
    query.occupations().forEach(id -> drillDown.add(VacancyFields.OCCUPATION, id));
    query.wishes().provinces().forEach(province -> drillDown.add(VacancyFields.PROVINCE, province));
    if (query.employer() != null) {
      drillDown.add(VacancyFields.EMPLOYER, VacancyWriter.employer(query.employer()));
    }
    return drillDown;
  }

  private static Sort sort(VacancyQuery query) {
    return switch (query.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ID);
      case DATE -> new Sort(descending(VacancyFields.POSTED, SortField.Type.LONG), BY_ID);
      case PAY -> new Sort(descending(VacancyFields.PAY, SortField.Type.DOUBLE), BY_ID);
      case DISTANCE -> {
        GeoPoint center = java.util.Objects.requireNonNull(query.center());
        yield new Sort(
            LatLonDocValuesField.newDistanceSort(
                VacancyFields.POINT, center.latitude(), center.longitude()),
            BY_ID);
      }
    };
  }

  /** Highest first; vacancies without the number stand last. */
  private static SortField descending(String field, SortField.Type type) {
    Object missing =
        type == SortField.Type.LONG ? (Object) Long.MIN_VALUE : Double.NEGATIVE_INFINITY;
    return new SortField(field, type, true, missing);
  }

  private List<VacancyHits.Hit> hits(TopDocs top, VacancyQuery query) throws IOException {
    List<VacancyHits.Hit> hits = new java.util.ArrayList<>();
    for (int k = query.page() * query.size(); k < top.scoreDocs.length; k++) {
      LinkedVacancy vacancy = stored(top.scoreDocs[k].doc);
      hits.add(
          new VacancyHits.Hit(
              vacancy, score(top.scoreDocs[k], query), distance(query, vacancy.vacancy())));
    }
    return hits;
  }

  private static double score(ScoreDoc found, VacancyQuery query) {
    boolean scored = query.sort() == VacancyQuery.Sort.RELEVANCE;
    return scored && found instanceof FieldDoc fields && fields.fields[0] instanceof Float score
        ? score
        : 0;
  }

  private static @org.jspecify.annotations.Nullable Double distance(
      VacancyQuery query, Vacancy vacancy) {
    GeoPoint center = query.center();
    if (center == null) {
      return null;
    }
    Double nearest = null;
    for (Vacancy.Workplace workplace : vacancy.workplaces()) {
      if (workplace.point() != null) {
        double distance = center.distanceKm(workplace.point());
        nearest = nearest == null ? distance : Math.min(nearest, distance);
      }
    }
    return nearest;
  }

  private LinkedVacancy stored(int document) throws IOException {
    BytesRef bytes =
        searcher.storedFields().document(document).getBinaryValue(VacancyFields.STORED);
    return VacancyBytes.read(bytes.bytes, bytes.offset, bytes.length);
  }

  private static SortedMap<String, List<FacetCount>> facets(Facets counts) throws IOException {
    SortedMap<String, List<FacetCount>> facets = new TreeMap<>(Map.of());
    for (String facet : FACETS) {
      facets.put(facet, FacetCounts.top(counts, facet, FACET_SIZE));
    }
    return facets;
  }
}
