package nl.koerswijzer.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.search.VacancyQuery;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What a vacancy must have apart from its facets. Words count most in the title: a vacancy whose
 * title has all of them stands before every other.
 */
final class VacancyFilters {
  private static final float IN_TITLE = 100;
  private static final Map<String, Float> TITLE =
      Map.of(
          VacancyFields.TITLE, 6f,
          VacancyFields.TITLE_STEMS, 5f,
          VacancyFields.TITLE_PARTS, 3f);
  private static final Map<String, Float> REST =
      Map.of(
          VacancyFields.EMPLOYER_WORDS, 2f, VacancyFields.PLACE_WORDS, 2f, VacancyFields.TEXT, 1f);

  private final TextQueries title;
  private final TextQueries anywhere;

  VacancyFilters(CompoundSplitter splitter) {
    Analyzer analyzer = VacancyFields.analyzer(splitter);
    title = new TextQueries(analyzer, TITLE);
    Map<String, Float> all = new java.util.HashMap<>(TITLE);
    all.putAll(REST);
    anywhere = new TextQueries(analyzer, all);
  }

  /** Vacancies that fit the whole question. */
  Query whole(VacancyQuery query) {
    List<Query> required = new ArrayList<>(common(query));
    hours(query)
        .ifPresent(
            hours ->
                required.add(
                    query.terms().unknown() ? orSilent(hours, VacancyFields.HOURS) : hours));
    pay(query)
        .ifPresent(
            pay -> required.add(query.terms().unknown() ? orSilent(pay, VacancyFields.PAY) : pay));
    return filtered(query, required);
  }

  /** Of these, those with a word of the text in their title; empty when there is no text. */
  Optional<Query> titled(VacancyQuery query) {
    List<String> words = TextQueries.words(query.text());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    title.clauses(words).forEach(clause -> any.add(clause, Occur.SHOULD));
    return Optional.of(
        new BooleanQuery.Builder()
            .add(whole(query), Occur.FILTER)
            .add(any.build(), Occur.FILTER)
            .build());
  }

  /** Vacancies left out only because they do not state hours; empty when none are. */
  Optional<Query> withoutHours(VacancyQuery query) {
    if (query.terms().hours() == null || query.terms().unknown()) {
      return Optional.empty();
    }
    List<Query> required = new ArrayList<>(common(query));
    required.add(silent(VacancyFields.HOURS));
    pay(query).ifPresent(pay -> required.add(orSilent(pay, VacancyFields.PAY)));
    return Optional.of(filtered(query, required));
  }

  /**
   * Vacancies whose hours fit, left out only because they do not state pay; empty when none are.
   */
  Optional<Query> withoutPay(VacancyQuery query) {
    if (query.terms().minMonthlyPay() == null || query.terms().unknown()) {
      return Optional.empty();
    }
    List<Query> required = new ArrayList<>(common(query));
    required.add(silent(VacancyFields.PAY));
    hours(query).ifPresent(required::add);
    return Optional.of(filtered(query, required));
  }

  private static List<Query> common(VacancyQuery query) {
    List<Query> required = new ArrayList<>();
    query.wishes().times().forEach(id -> required.add(times(id)));
    long today = query.today().toEpochDay();
    required.add(
        new IndexOrDocValuesQuery(
            LongPoint.newRangeQuery(VacancyFields.UNTIL, today, Long.MAX_VALUE),
            NumericDocValuesField.newSlowRangeQuery(VacancyFields.UNTIL, today, Long.MAX_VALUE)));
    GeoPoint center = query.center();
    if (center != null) {
      required.add(
          LatLonPoint.newDistanceQuery(
              VacancyFields.POINT, center.latitude(), center.longitude(), query.radiusKm() * 1000));
    }
    return required;
  }

  private static Optional<Query> hours(VacancyQuery query) {
    Hours hours = query.terms().hours();
    if (hours == null) {
      return Optional.empty();
    }
    double[] from = {hours.min()};
    double[] to = {hours.max()};
    return Optional.of(DoubleRange.newIntersectsQuery(VacancyFields.HOURS, from, to));
  }

  private static Optional<Query> pay(VacancyQuery query) {
    Double pay = query.terms().minMonthlyPay();
    return pay == null
        ? Optional.empty()
        : Optional.of(DoublePoint.newRangeQuery(VacancyFields.PAY, pay, Double.POSITIVE_INFINITY));
  }

  private static Query orSilent(Query fits, String fact) {
    return new BooleanQuery.Builder()
        .add(fits, Occur.SHOULD)
        .add(silent(fact), Occur.SHOULD)
        .build();
  }

  private static Query silent(String fact) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(new TermQuery(new Term(VacancyFields.STATES, fact)), Occur.MUST_NOT)
        .build();
  }

  /** Vacancies left out only because they do not state hours or pay; empty when none are. */
  Optional<Query> unstated(VacancyQuery query) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    withoutHours(query).ifPresent(hours -> either.add(hours, Occur.SHOULD));
    withoutPay(query).ifPresent(pay -> either.add(pay, Occur.SHOULD));
    BooleanQuery unstated = either.build();
    return unstated.clauses().isEmpty() ? Optional.empty() : Optional.of(unstated);
  }

  private static Query times(String id) {
    return new TermQuery(new Term(VacancyFields.TIMES, id));
  }

  private void leaveOut(VacancyQuery.Wishes wishes, BooleanQuery.Builder filtered) {
    wishes.unwantedTimes().forEach(id -> filtered.add(times(id), Occur.MUST_NOT));
    if (!wishes.unwantedOccupations().isEmpty()) {
      filtered.add(occupations(wishes.unwantedOccupations()), Occur.MUST_NOT);
    }
    List<String> unwanted = TextQueries.words(wishes.unwantedWords());
    if (!unwanted.isEmpty()) {
      filtered.add(TextQueries.all(anywhere.clauses(unwanted)), Occur.MUST_NOT);
    }
  }

  private static Query occupations(Set<String> ids) {
    String field = VacancyFields.facets().getDimConfig(VacancyFields.OCCUPATION).indexFieldName;
    List<BytesRef> terms =
        ids.stream()
            .map(id -> DrillDownQuery.term(field, VacancyFields.OCCUPATION, id).bytes())
            .toList();
    return new TermInSetQuery(field, terms);
  }

  private Query filtered(VacancyQuery query, List<Query> required) {
    BooleanQuery.Builder filtered = new BooleanQuery.Builder();
    required.forEach(filter -> filtered.add(filter, Occur.FILTER));
    leaveOut(query.wishes(), filtered);
    List<String> words = TextQueries.words(query.text());
    filtered.add(words.isEmpty() ? MatchAllDocsQuery.INSTANCE : scored(words), Occur.MUST);
    return filtered.build();
  }

  private Query scored(List<String> words) {
    return new BooleanQuery.Builder()
        .add(TextQueries.most(anywhere.clauses(words)), Occur.MUST)
        .add(
            new BoostQuery(new ConstantScoreQuery(TextQueries.all(title.clauses(words))), IN_TITLE),
            Occur.SHOULD)
        .build();
  }
}
