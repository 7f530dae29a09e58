package nl.koerswijzer.search.lucene;

import static nl.koerswijzer.search.lucene.OccupationFields.BRC;
import static nl.koerswijzer.search.lucene.OccupationFields.INTERESTS;
import static nl.koerswijzer.search.lucene.OccupationFields.ISCO;
import static nl.koerswijzer.search.lucene.OccupationFields.LEVEL;
import static nl.koerswijzer.search.lucene.OccupationFields.TENSION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.search.FacetCount;
import nl.koerswijzer.search.OccupationHits;
import nl.koerswijzer.search.OccupationIndex;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.OccupationQuery.Preference;
import nl.koerswijzer.search.titles.TitleIndex;
import nl.koerswijzer.search.titles.TitleIndex.Match;
import nl.koerswijzer.search.titles.TitleLinker;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/**
 * Occupations in one Lucene segment, whose document numbers are the catalog's indices. The ranking
 * by title comes from {@link TitleIndex}; descriptions and skills add to it and widen it.
 */
final class LuceneOccupationIndex implements OccupationIndex {
  private static final int FACET_SIZE = 50;
  private static final int TITLE_CANDIDATES = 200;

  /** A title that fits much worse than the best one is no hit. */
  private static final double FAR_BEHIND = 0.4;

  /**
   * What is no word ({@code qwrtp}) scores at most 0.06 over ESCO, by a few letters; the worst of
   * 800 real questions scores 0.11.
   */
  private static final double NO_WORD = 0.08;

  private static final float TITLE_WEIGHT = 50;
  private static final float SUITED_WEIGHT = 10;

  private final Catalog catalog;
  private final IndexSearcher searcher;
  private final FacetsConfig config;
  private final SortedSetDocValuesReaderState state;
  private final TitleIndex titles;
  private final TitleLinker linker;
  private final TextQueries texts;
  private final Spelling spelling;
  private final SkillWords skillWords;
  private final KindOfWork kinds;

  LuceneOccupationIndex(
      Catalog catalog,
      IndexReader reader,
      TitleIndex titles,
      TitleLinker linker,
      CompoundSplitter splitter)
      throws IOException {
    this.catalog = catalog;
    this.titles = titles;
    this.linker = linker;
    searcher = new IndexSearcher(reader);
    config =
        OccupationFields.facets(
            catalog.contents().regions().stream().map(region -> region.code()).toList());
    state = new DefaultSortedSetDocValuesReaderState(reader, config);
    texts = new TextQueries(OccupationAnalyzers.of(), boosts());
    skillWords = new SkillWords(catalog);
    kinds = new KindOfWork(catalog);
    spelling = new Spelling(reader, splitter, catalog.gazetteer());
  }

  private static Map<String, Float> boosts() {
    Map<String, Float> boosts = new HashMap<>();
    for (Language language : Language.values()) {
      boosts.put(OccupationFields.in(OccupationFields.NAMES, language), 1f);
      boosts.put(OccupationFields.in(OccupationFields.SKILLS, language), 0.6f);
      boosts.put(OccupationFields.in(OccupationFields.DESCRIPTION, language), 0.4f);
    }
    return boosts;
  }

  @Override
  public Optional<Link> link(String title, String text) {
    return linker
        .link(title)
        .map(link -> new Link(catalog.occupations().get(link.concept()).id(), link.confidence()));
  }

  @Override
  public OccupationHits search(OccupationQuery query) {
    long start = System.nanoTime();
    List<String> words = TextQueries.words(query.text());
    List<Match> matches = words.isEmpty() ? List.of() : titles(query.text(), words);
    try {
      DrillDownQuery drillDown = filter(base(words, matches, query.preference()), query.filters());
      DrillSideways.DrillSidewaysResult result =
          search(drillDown, query, words.isEmpty() && query.preference().suited().isEmpty());
      List<OccupationHits.Hit> hits = hits(result.hits, query, words, matches);
      SortedMap<String, List<FacetCount>> facets = facets(result.facets, query.filters());
      String better = words.isEmpty() ? null : spelling.better(query.text());
      return new OccupationHits(
          result.hits.totalHits.value(), (System.nanoTime() - start) / 1000, hits, facets, better);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Match> titles(String text, List<String> words) {
    List<Match> best = kinds.weighed(words, titles.rank(text).best(TITLE_CANDIDATES));
    if (best.isEmpty() || best.get(0).score() < NO_WORD) {
      return List.of();
    }
    return best.stream()
        .filter(match -> match.score() >= FAR_BEHIND * best.get(0).score())
        .toList();
  }

  private Query base(List<String> words, List<Match> matches, Preference preference) {
    BooleanQuery.Builder base = new BooleanQuery.Builder();
    base.add(meant(words, matches, preference.suited()), Occur.MUST);
    if (!words.isEmpty() && !preference.suited().isEmpty()) {
      base.add(new BoostQuery(given(preference.suited()), SUITED_WEIGHT), Occur.SHOULD);
    }
    if (!preference.unwanted().isEmpty()) {
      float[] unwanted = new float[catalog.occupations().size()];
      preference.unwanted().forEach(id -> put(id, 1, unwanted));
      base.add(GivenScoresQuery.of(unwanted), Occur.MUST_NOT);
    }
    List<String> unwantedWords = TextQueries.words(preference.unwantedWords());
    if (!unwantedWords.isEmpty()) {
      base.add(TextQueries.all(texts.clauses(unwantedWords)), Occur.MUST_NOT);
    }
    return base.build();
  }

  private Query meant(List<String> words, List<Match> matches, SortedMap<String, Double> suited) {
    if (words.isEmpty()) {
      return suited.isEmpty() ? MatchAllDocsQuery.INSTANCE : given(suited);
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(new BoostQuery(given(matches), TITLE_WEIGHT), Occur.SHOULD);
    either.add(TextQueries.most(texts.clauses(words)), Occur.SHOULD);
    return either.build();
  }

  private Query given(SortedMap<String, Double> suited) {
    float[] scores = new float[catalog.occupations().size()];
    suited.forEach((id, score) -> put(id, score.floatValue(), scores));
    return GivenScoresQuery.of(scores);
  }

  private void put(String id, float score, float[] scores) {
    int document = catalog.occupationIndex(id);
    if (document >= 0) {
      scores[document] = score;
    }
  }

  private Query given(List<Match> matches) {
    float[] scores = new float[catalog.occupations().size()];
    matches.forEach(match -> scores[match.concept()] = (float) match.score());
    return GivenScoresQuery.of(scores);
  }

  private DrillDownQuery filter(Query base, OccupationQuery.Filters filters) {
    BooleanQuery.Builder required = new BooleanQuery.Builder();
    required.add(base, Occur.MUST);
    for (char letter : filters.interests().toCharArray()) {
      required.add(
          new TermQuery(
              DrillDownQuery.term(
                  config.getDimConfig(INTERESTS).indexFieldName,
                  INTERESTS,
                  String.valueOf(letter))),
          Occur.FILTER);
    }
    DrillDownQuery drillDown = new DrillDownQuery(config, required.build());
    if (filters.isco() != null) {
      drillDown.add(OccupationFields.digits(ISCO, filters.isco().length()), filters.isco());
    }
    if (filters.brc() != null) {
      drillDown.add(OccupationFields.digits(BRC, filters.brc().length()), filters.brc());
    }
    filters.levels().forEach(level -> drillDown.add(LEVEL, level.code()));
    String tension = OccupationFields.tension(region(filters));
    filters.tension().forEach(tensionClass -> drillDown.add(tension, tensionClass));
    return drillDown;
  }

  private static String region(OccupationQuery.Filters filters) {
    return filters.region() == null ? "" : filters.region();
  }

  private DrillSideways.DrillSidewaysResult search(
      DrillDownQuery drillDown, OccupationQuery query, boolean alphabetical) throws IOException {
    DrillSideways sideways = new DrillSideways(searcher, config, state);
    int depth = (query.page() + 1) * query.size();
    if (!alphabetical) {
      return sideways.search(drillDown, depth);
    }
    Sort sort =
        new Sort(
            new SortField(OccupationFields.order(query.language()), SortField.Type.STRING),
            SortField.FIELD_DOC);
    return sideways.search(drillDown, null, null, depth, sort, true);
  }

  private List<OccupationHits.Hit> hits(
      TopDocs top, OccupationQuery query, List<String> words, List<Match> matches) {
    Highlighting highlighting = new Highlighting(words);
    Map<Integer, Match> byConcept = new HashMap<>();
    matches.forEach(match -> byConcept.put(match.concept(), match));
    return Arrays.stream(top.scoreDocs)
        .skip((long) query.page() * query.size())
        .map(hit -> hit(hit, query.language(), words, highlighting, byConcept))
        .toList();
  }

  private OccupationHits.Hit hit(
      ScoreDoc found,
      Language language,
      List<String> words,
      Highlighting highlighting,
      Map<Integer, Match> byConcept) {
    Occupation occupation = catalog.occupations().get(found.doc);
    String highlight = "";
    if (!words.isEmpty()) {
      Match match = byConcept.get(found.doc);
      String title = match == null ? null : titles.label(match.label()).text();
      String label = telling(found.doc, language, highlighting, title);
      highlight = highlighting.of(label);
    }
    return new OccupationHits.Hit(
        occupation.id(), Float.isNaN(found.score) ? 0 : found.score, highlight);
  }

  /**
   * The name or skill that shows best why the occupation was found.
   *
   * @param name the name that fits best, absent when none does
   */
  private String telling(
      int occupation, Language language, Highlighting highlighting, @Nullable String name) {
    String best = name == null ? catalog.occupations().get(occupation).title().in(language) : name;
    long most = highlighting.matches(Words.of(best));
    if (most > 0) {
      return best;
    }
    for (int skill : catalog.needs(occupation)) {
      long matches = highlighting.matches(skillWords.of(skill, language));
      if (matches > most) {
        best = catalog.skills().get(skill).title().in(language);
        most = matches;
      }
    }
    return best;
  }

  private SortedMap<String, List<FacetCount>> facets(Facets counts, OccupationQuery.Filters filters)
      throws IOException {
    SortedMap<String, List<FacetCount>> facets = new TreeMap<>();
    int isco = filters.isco() == null ? 1 : filters.isco().length();
    int brc = filters.brc() == null ? 2 : filters.brc().length();
    facets.put(ISCO, FacetCounts.top(counts, OccupationFields.digits(ISCO, isco), FACET_SIZE));
    facets.put(BRC, FacetCounts.top(counts, OccupationFields.digits(BRC, brc), FACET_SIZE));
    facets.put(LEVEL, FacetCounts.top(counts, LEVEL, FACET_SIZE));
    facets.put(INTERESTS, FacetCounts.top(counts, INTERESTS, FACET_SIZE));
    facets.put(
        TENSION, FacetCounts.top(counts, OccupationFields.tension(region(filters)), FACET_SIZE));
    return facets;
  }
}
