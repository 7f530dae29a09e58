package nl.koerswijzer.search.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.koerswijzer.language.Verbs;

/**
 * Finds the verbs that a Dutch main clause splits in two: {@code deel medicijnen uit} has {@code
 * uitdelen}. The part stands at the end of its clause or before what is added to it; before a noun
 * or its article it is a preposition. It belongs to the nearest verb in front that makes a known
 * one with it; before {@code te} and an infinitive, to that.
 */
final class SplitVerbs {
  private static final int REACH = 10;

  /** What may follow a clause that is complete. */
  private static final Set<String> AFTER_CLAUSE =
      Set.of(
          "aan", "als", "bij", "binnen", "buiten", "dat", "die", "door", "doordat", "en", "in",
          "maar", "met", "na", "naar", "of", "om", "omdat", "onder", "ook", "op", "per", "samen",
          "terwijl", "tijdens", "toen", "tot", "van", "vanuit", "via", "voor", "waar", "wanneer",
          "want", "weer", "zoals", "zodat", "zonder");

  /**
   * A verb in two parts.
   *
   * @param verb the word of the text that is changed by time and person
   * @param part the word that was split off
   */
  record SplitVerb(int verb, int part, String infinitive) {}

  private final TextTokens tokens;
  private final Predicate<String> known;

  /**
   * @param known whether an infinitive is one that wordings have
   */
  SplitVerbs(TextTokens tokens, Predicate<String> known) {
    this.tokens = tokens;
    this.known = known;
  }

  List<SplitVerb> all() {
    List<SplitVerb> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (Verbs.isParticle(word(at))) {
        addVerbOf(at, found);
      }
    }
    return found;
  }

  private String word(int at) {
    return tokens.word(at).text();
  }

  private void addVerbOf(int part, List<SplitVerb> found) {
    if (part + 2 < tokens.size() && word(part + 1).equals("te")) {
      addIfKnown(part + 2, part, found);
    } else if (endsClause(part)) {
      int first = Math.max(0, part - REACH);
      for (int at = part - 1; at >= first && tokens.areInOneSentence(at, part); at--) {
        if (addIfKnown(at, part, found)) {
          return;
        }
      }
    }
  }

  private boolean endsClause(int part) {
    return part + 1 == tokens.size()
        || tokens.isClauseEndBetween(part, part + 1)
        || AFTER_CLAUSE.contains(word(part + 1));
  }

  private boolean addIfKnown(int verb, int part, List<SplitVerb> found) {
    if (Verbs.isParticle(word(verb))) {
      return false;
    }
    for (String base : tokens.infinitives(verb)) {
      String infinitive = word(part) + base;
      if (known.test(infinitive)) {
        found.add(new SplitVerb(verb, part, infinitive));
        return true;
      }
    }
    return false;
  }
}
