package nl.koerswijzer.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.evaluate.TitleTopics.Element;
import nl.koerswijzer.evaluate.TitleTopics.Query;
import nl.koerswijzer.language.Thesaurus;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.search.titles.TitleIndex;
import nl.koerswijzer.search.titles.TitleIndex.Ingredients;
import nl.koerswijzer.search.titles.TitleIndex.Match;
import nl.koerswijzer.search.titles.TitleLabel;

/**
 * A retrieval benchmark for titles: job titles of one list, to be found among the labels of
 * another.
 *
 * <p>How a label becomes a document: the labels of one concept become the names of one occupation,
 * the first of them its title, in the {@link TitleIndex} that occupation search and vacancy linking
 * use, with the product's own thesaurus. A title that is looked for is ranked by that index as any
 * search is: the answer is a list of occupations, each with the label that fits best.
 *
 * <p>How that answer becomes a ranking of labels: first the best label of each of the {@value
 * #PAGE} best occupations, one line for each, as a person sees them; then their other labels,
 * occupation by occupation. ISCO groups ({@code …/isco/…}) are headings and no occupations: search
 * does not answer with them, and their labels stand behind all others. Equal labels stand in the
 * order of their ids.
 *
 * <p>Names that the product knows beside the labels, such as those of the starter set, help to find
 * the concept with the same URI, but are never an answer; one that is a label of another concept is
 * left out.
 */
public final class TitleBenchmark {
  static final int DEPTH = 100;
  private static final int PAGE = 20;
  private static final int OCCUPATIONS = 60;
  private static final String GROUP = "/isco/";

  private final TitleTopics topics;
  private final Collection<Occupation> known;

  /**
   * @param known as in {@link #read}
   */
  TitleBenchmark(TitleTopics topics, Collection<Occupation> known) {
    this.topics = topics;
    this.known = known;
  }

  /**
   * Reads {@code queries.tsv} (id, title), {@code corpus_elements.tsv} (id, label), {@code
   * concept_mapping.tsv} (element id, concept URI) and {@code annotations.tsv} (query id, 0,
   * element id, 1).
   *
   * @param known occupations whose other names the product knows, such as those of the starter set
   * @throws IOException when a file cannot be read
   * @throws InvalidInputException when a file is missing or a line is not as it should be
   */
  public static TitleBenchmark read(Path folder, Collection<Occupation> known) throws IOException {
    return new TitleBenchmark(TitleTopics.read(folder), known);
  }

  /** Measures search as it is. */
  public TitleReport run() {
    return run(new Variation("everything", Ingredients.ALL, true, true));
  }

  /** Measures search as it is, and with each ingredient left out. */
  public List<TitleReport> runVariations() {
    return Stream.of(
            new Variation("everything", Ingredients.ALL, true, true),
            new Variation("without the starter set's names", Ingredients.ALL, false, true),
            new Variation(
                "without the thesaurus",
                new Ingredients(true, false, true, true, true),
                true,
                true),
            new Variation(
                "without learned substitutions",
                new Ingredients(true, true, false, true, true),
                true,
                true),
            new Variation(
                "without the title's weight",
                new Ingredients(true, true, true, false, true),
                true,
                true),
            new Variation(
                "without likeness", new Ingredients(true, true, true, true, false), true, true),
            new Variation(
                "character n-grams only",
                new Ingredients(false, false, false, false, false),
                false,
                true),
            new Variation("without one line per occupation", Ingredients.ALL, true, false))
        .map(this::run)
        .toList();
  }

  /**
   * @param names whether names that the product knows beside the labels help
   * @param onePerOccupation whether each occupation stands with one label first
   */
  private record Variation(
      String name, Ingredients ingredients, boolean names, boolean onePerOccupation) {}

  private TitleReport run(Variation variation) {
    Field field = new Field(variation);
    for (Query query : topics.queries()) {
      field.rank(query.title());
    }
    long[] nanos = new long[topics.queries().size()];
    List<List<Integer>> rankings = new ArrayList<>();
    for (int k = 0; k < nanos.length; k++) {
      long start = System.nanoTime();
      rankings.add(field.rank(topics.queries().get(k).title()));
      nanos[k] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    List<Set<Integer>> relevant = topics.queries().stream().map(Query::relevant).toList();
    return new TitleReport(
        variation.name(),
        nanos.length,
        topics.elements().size(),
        RetrievalScores.of(rankings, relevant),
        percentile(nanos, 50),
        percentile(nanos, 99),
        named(rankings));
  }

  /** All that an occupation is called in Dutch. */
  static Stream<String> names(Occupation occupation) {
    return Stream.of(
            Stream.ofNullable(occupation.title().dutch()),
            Stream.ofNullable(occupation.feminine()),
            occupation.names().stream())
        .flatMap(names -> names);
  }

  private static double percentile(long[] sorted, int percent) {
    int place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
    return sorted.length == 0 ? 0 : sorted[Math.max(0, place)] / 1000.0;
  }

  private List<TitleReport.Ranking> named(List<List<Integer>> rankings) {
    List<TitleReport.Ranking> named = new ArrayList<>();
    for (int k = 0; k < rankings.size(); k++) {
      List<String> ids =
          rankings.get(k).stream().map(element -> topics.elements().get(element).id()).toList();
      named.add(new TitleReport.Ranking(topics.queries().get(k).id(), ids));
    }
    return named;
  }

  /** The labels, indexed. The first labels of the index are the elements, in their order. */
  private final class Field {
    private final Variation variation;
    private final TitleIndex index;
    private final List<List<Integer>> elementsOf = new ArrayList<>();
    private final Map<String, Integer> concepts = new HashMap<>();
    private final List<Boolean> headings = new ArrayList<>();

    Field(Variation variation) {
      this.variation = variation;
      List<TitleLabel> labels = new ArrayList<>();
      for (int k = 0; k < topics.elements().size(); k++) {
        labels.add(label(k, topics.elements().get(k)));
      }
      if (variation.names()) {
        addKnown(labels);
      }
      index = new TitleIndex(labels, Thesaurus.standard(), variation.ingredients());
    }

    private TitleLabel label(int position, Element element) {
      Integer concept = concepts.get(element.concept());
      boolean first = concept == null;
      if (concept == null) {
        concept = concepts.size();
        concepts.put(element.concept(), concept);
        elementsOf.add(new ArrayList<>());
        headings.add(element.concept().contains(GROUP));
      }
      elementsOf.get(concept).add(position);
      return new TitleLabel(concept, element.label(), Language.DUTCH, first);
    }

    private void addKnown(List<TitleLabel> labels) {
      Map<String, Set<Integer>> taken = new HashMap<>();
      labels.forEach(
          label ->
              taken
                  .computeIfAbsent(Words.key(label.text()), any -> new LinkedHashSet<>())
                  .add(label.concept()));
      for (Occupation occupation : known) {
        Integer concept = occupation.uri() == null ? null : concepts.get(occupation.uri());
        if (concept != null) {
          names(occupation)
              .filter(name -> !taken.containsKey(Words.key(name)))
              .forEach(name -> labels.add(new TitleLabel(concept, name, Language.DUTCH, false)));
        }
      }
    }

    /** Positions of elements, best first. */
    List<Integer> rank(String title) {
      TitleIndex.Ranking ranking = index.rank(title);
      if (!variation.onePerOccupation()) {
        return byLabel(ranking);
      }
      List<Match> occupations = new ArrayList<>();
      List<Match> groups = new ArrayList<>();
      for (Match match : ranking.best(OCCUPATIONS)) {
        (headings.get(match.concept()) ? groups : occupations).add(match);
      }
      Set<Integer> elements = new LinkedHashSet<>();
      occupations.stream()
          .limit(PAGE)
          .forEach(match -> elements.add(ordered(match, ranking).get(0)));
      occupations.forEach(match -> elements.addAll(ordered(match, ranking)));
      groups.forEach(match -> elements.addAll(ordered(match, ranking)));
      return elements.stream().limit(DEPTH).toList();
    }

    private List<Integer> byLabel(TitleIndex.Ranking ranking) {
      return java.util.stream.IntStream.range(0, topics.elements().size())
          .boxed()
          .filter(element -> ranking.score(element) > 0)
          .sorted(Comparator.comparingDouble(element -> -ranking.score(element)))
          .limit(DEPTH)
          .toList();
    }

    private List<Integer> ordered(Match match, TitleIndex.Ranking ranking) {
      return elementsOf.get(match.concept()).stream()
          .sorted(Comparator.comparingDouble(element -> -ranking.score(element)))
          .toList();
    }
  }
}
