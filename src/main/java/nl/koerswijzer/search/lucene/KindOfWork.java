package nl.koerswijzer.search.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.search.titles.TitleIndex.Match;

/**
 * A word in which many titles end, such as "monteur", is a kind of work. A source may give it as a
 * name to one occupation that few people mean by it (to ESCO an editor of films is a "monteur"
 * too); so then the occupations that somebody described for this project go before those that only
 * a source names.
 */
final class KindOfWork {
  private static final int MANY = 6;
  private static final double TITLE_OF_A_SOURCE = 0.8;
  private static final double NAME_OF_A_SOURCE = 0.4;

  private final Catalog catalog;

  KindOfWork(Catalog catalog) {
    this.catalog = catalog;
  }

  /** What was found, best first; weighed anew when the question is a kind of work. */
  List<Match> weighed(List<String> words, List<Match> found) {
    if (words.size() != 1 || !isKind(words.get(0), found)) {
      return found;
    }
    return found.stream()
        .map(match -> weighed(words.get(0), match))
        .sorted(Comparator.comparingDouble(Match::score).reversed())
        .toList();
  }

  private boolean isKind(String word, List<Match> found) {
    return found.stream()
        .map(this::occupation)
        .filter(occupation -> isOfTitle(word, occupation))
        .skip(MANY - 1)
        .findFirst()
        .isPresent();
  }

  private Match weighed(String word, Match match) {
    Occupation occupation = occupation(match);
    if (occupation.portrait() != null) {
      return match;
    }
    double weight = isOfTitle(word, occupation) ? TITLE_OF_A_SOURCE : NAME_OF_A_SOURCE;
    return new Match(match.concept(), match.label(), weight * match.score());
  }

  private static boolean isOfTitle(String word, Occupation occupation) {
    return Stream.of(Language.values())
        .flatMap(language -> Words.of(occupation.title().in(language)).stream())
        .anyMatch(part -> part.endsWith(word));
  }

  private Occupation occupation(Match match) {
    return catalog.occupations().get(match.concept());
  }
}
