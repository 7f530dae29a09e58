package nl.koerswijzer.publish.doubles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.language.EmployerName;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.OtherAdvert;
import org.jspecify.annotations.Nullable;

/**
 * Finds adverts for the same vacancy, over all sources: nearly the same words, the same town, a
 * like title, and the same employer unless an agency placed one of them. Two employers of their own
 * never end up together. One advert is the face of them all: rather the employer's own than an
 * agency's, then the one that states most, then the one that was seen first.
 */
public final class Doubles {
  private static final int ROWS = 4;
  private static final int MOST_COMPARED = 64;
  private static final double ALIKE = 0.8;
  private static final double SAME_TITLE = 0.5;

  private final List<Advert> adverts = new ArrayList<>();

  private record Advert(
      int number,
      OtherAdvert shown,
      @Nullable String employer,
      Set<String> titleWords,
      Set<String> towns,
      TextSketch text,
      int facts,
      LocalDate firstSeen) {
    /** The employer's own advert, with a name. */
    boolean isDirect() {
      return employer != null && !shown.agency();
    }
  }

  private static final Comparator<Advert> FACE_FIRST =
      Comparator.comparing((Advert advert) -> !advert.isDirect())
          .thenComparing(Advert::facts, Comparator.reverseOrder())
          .thenComparing(Advert::firstSeen)
          .thenComparing(advert -> advert.shown().id());

  /** Takes a vacancy into account. */
  public void add(Vacancy vacancy, LocalDate firstSeen) {
    String employer = vacancy.employer();
    EmployerName name = employer == null || employer.isBlank() ? null : EmployerName.of(employer);
    Set<String> towns =
        vacancy.workplaces().stream()
            .map(place -> Words.key(place.locality()))
            .collect(Collectors.toCollection(TreeSet::new));
    adverts.add(
        new Advert(
            adverts.size(),
            OtherAdvert.of(vacancy),
            name == null ? null : key(name, towns),
            new HashSet<>(Words.of(vacancy.title())),
            towns,
            TextSketch.of(vacancy.description()),
            facts(vacancy),
            firstSeen));
  }

  private static String key(EmployerName name, Set<String> towns) {
    return towns.stream()
        .map(name::keyIn)
        .filter(key -> !key.equals(name.key()))
        .findFirst()
        .orElse(name.key());
  }

  private static int facts(Vacancy vacancy) {
    return (int)
        Stream.of(
                vacancy.hours(),
                vacancy.pay(),
                vacancy.level(),
                vacancy.homeWorking(),
                vacancy.posted(),
                vacancy.validThrough(),
                vacancy.contracts().isEmpty() ? null : vacancy.contracts())
            .filter(Objects::nonNull)
            .count();
  }

  /**
   * The other adverts of each face; a vacancy that is alone is not in it.
   *
   * @param others by the id of the face, in the order of the sources
   * @param hidden ids of the adverts that have another as their face
   */
  public record Found(Map<String, List<OtherAdvert>> others, Set<String> hidden) {
    public List<OtherAdvert> of(String face) {
      return others.getOrDefault(face, List.of());
    }
  }

  /** Draws the conclusions. */
  public Found find() {
    Clusters clusters = new Clusters(adverts);
    Map<Long, List<Advert>> buckets = new HashMap<>();
    for (Advert advert : adverts) {
      for (long band : advert.text().bands(ROWS)) {
        for (String town : advert.towns().isEmpty() ? Set.of("") : advert.towns()) {
          List<Advert> bucket =
              buckets.computeIfAbsent(
                  TextSketch.mixed(band + town.hashCode()), key -> new ArrayList<>(1));
          bucket.stream()
              .limit(MOST_COMPARED)
              .filter(earlier -> !clusters.together(earlier, advert) && areDoubles(earlier, advert))
              .forEach(earlier -> clusters.join(earlier, advert));
          bucket.add(advert);
        }
      }
    }
    return found(clusters);
  }

  private Found found(Clusters clusters) {
    Map<Integer, List<Advert>> members = new HashMap<>();
    for (Advert advert : adverts) {
      members.computeIfAbsent(clusters.root(advert.number()), key -> new ArrayList<>()).add(advert);
    }
    Map<String, List<OtherAdvert>> others = new HashMap<>();
    Set<String> hidden = new HashSet<>();
    for (List<Advert> cluster : members.values()) {
      if (cluster.size() > 1) {
        cluster.sort(FACE_FIRST);
        List<OtherAdvert> rest =
            cluster.stream()
                .skip(1)
                .map(Advert::shown)
                .sorted(Comparator.comparing(OtherAdvert::source).thenComparing(OtherAdvert::id))
                .toList();
        others.put(cluster.getFirst().shown().id(), rest);
        rest.forEach(advert -> hidden.add(advert.id()));
      }
    }
    return new Found(others, hidden);
  }

  private static boolean areDoubles(Advert one, Advert other) {
    boolean sameEmployer = Objects.equals(one.employer(), other.employer());
    return (sameEmployer || !one.isDirect() || !other.isDirect())
        && likeTitles(one, other)
        && one.text().similarity(other.text()) >= ALIKE;
  }

  /** Within one source an employer that writes two titles means two vacancies. */
  private static boolean likeTitles(Advert one, Advert other) {
    if (one.shown().source().equals(other.shown().source())) {
      return one.titleWords().equals(other.titleWords());
    }
    long shared = one.titleWords().stream().filter(other.titleWords()::contains).count();
    int fewest = Math.min(one.titleWords().size(), other.titleWords().size());
    return shared > 0 && shared >= SAME_TITLE * fewest;
  }

  /** Adverts that belong together; at most one employer of its own in each. */
  private static final class Clusters {
    private final int[] parents;
    private final @Nullable String[] direct;

    Clusters(List<Advert> adverts) {
      parents = new int[adverts.size()];
      direct = new String[adverts.size()];
      for (Advert advert : adverts) {
        parents[advert.number()] = advert.number();
        direct[advert.number()] = advert.isDirect() ? advert.employer() : null;
      }
    }

    int root(int number) {
      int root = number;
      while (parents[root] != root) {
        parents[root] = parents[parents[root]];
        root = parents[root];
      }
      return root;
    }

    boolean together(Advert one, Advert other) {
      return root(one.number()) == root(other.number());
    }

    void join(Advert one, Advert other) {
      int first = root(one.number());
      int second = root(other.number());
      String mine = direct[first];
      String theirs = direct[second];
      if (mine == null || theirs == null || mine.equals(theirs)) {
        parents[second] = first;
        direct[first] = mine == null ? theirs : mine;
      }
    }
  }
}
