package nl.koerswijzer.server.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.search.OccupationHits.Hit;
import nl.koerswijzer.search.OccupationQuery;

/** The occupation that somebody means by words of their own. */
public final class NamedOccupation {
  /** Words that share fewer pairs of letters with the name found are not a slip of the pen. */
  private static final double ALIKE = 0.5;

  private NamedOccupation() {}

  /** Empty when the words are not understood: a search also finds what is only vaguely alike. */
  public static Optional<Occupation> of(Visit visit, String words) {
    List<Hit> hits =
        visit
            .guidance()
            .occupations()
            .find(OccupationQuery.of(words, visit.language(), 1))
            .hits()
            .hits();
    return hits.stream()
        .filter(hit -> hit.highlight().contains("<mark>") || isAlike(words, hit.highlight()))
        .findFirst()
        .flatMap(hit -> visit.guidance().knowledge().catalog().occupation(hit.id()));
  }

  /** Says as what the words were read; empty when the occupation bears that very name. */
  public static String reading(Visit visit, String words, Occupation occupation) {
    return occupation.title().in(visit.language()).equalsIgnoreCase(words.strip())
        ? ""
        : visit.say("wrong.reading", words.strip(), visit.words().title(occupation));
  }

  /** Dice's coefficient over pairs of letters (1945). */
  private static boolean isAlike(String one, String other) {
    Set<String> left = pairs(one);
    Set<String> right = pairs(other);
    int sum = left.size() + right.size();
    left.retainAll(right);
    return 2.0 * left.size() >= ALIKE * sum;
  }

  private static Set<String> pairs(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    Set<String> pairs = new HashSet<>();
    for (int k = 0; k + 1 < folded.length(); k++) {
      pairs.add(folded.substring(k, k + 2));
    }
    return pairs;
  }
}
