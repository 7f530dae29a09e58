package nl.koerswijzer.search.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koerswijzer.search.question.Phrases.Found;
import nl.koerswijzer.search.question.Places.Cue;
import nl.koerswijzer.search.question.QuestionReader.NamedTheme;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one query, from left to right. At each word the longest thing that starts there is
 * taken: an amount, a phrase of the tables, a theme or a place; what is left is a word to search
 * for. Words that only lead up to something (“ik wil iets met”, “omgeving”, “maar niet in de”)
 * belong to what they lead up to, so that cutting it out leaves no loose ends. A negation holds for
 * the next thing and for what “en” or “of” joins to it, and ends with the clause.
 */
final class Reading {
  private static final Set<String> JOINING = Set.of("en", "of", "and", "or", "nor", "noch");
  private static final Set<String> LEADING = Set.of("met", "with", "op", "on", "aan", "for");
  private static final String WORK = "werk";
  private static final int MAX_WORDS = 24;

  private final QuestionReader reader;
  private final Sentence sentence;
  private final List<Draft> drafts = new ArrayList<>();

  private int clause;
  private int searched;

  /** Where the negation in force starts, −1 when there is none, and whether it found its thing. */
  private int negation = -1;

  private boolean negationUsed;

  /**
   * Where the words that lead up to the next thing start, −1 when there are none, and their sort.
   */
  private int lead = -1;

  private int leadEnd;
  private boolean leadsToTheme;
  private boolean leadsInto;
  private boolean leadJoins;
  private Cue cue = Cue.NONE;

  Reading(QuestionReader reader, Sentence sentence) {
    this.reader = reader;
    this.sentence = sentence;
  }

  List<Part> parts() {
    int at = 0;
    while (at < sentence.size()) {
      if (sentence.breaksBefore(at)) {
        endClause();
      }
      at += read(at);
    }
    endClause();
    return Titles.resolved(drafts, sentence.text()).stream().map(Draft::part).toList();
  }

  /** Reads what starts at a word, and returns how many words that took. */
  private int read(int at) {
    int start = withSign(at);
    Optional<Amounts.Found> amount = Amounts.at(sentence.text(), start);
    if (amount.isPresent()) {
      return readAmount(at, start, amount.get());
    }
    Found<Sign> sign = reader.conditions().longest(sentence.forms(), at).orElse(null);
    Found<NamedTheme> theme = reader.themes().longest(sentence.forms(), at).orElse(null);
    boolean says = sign != null && sign.value().role() == Sign.Role.SAYS;
    if (sign == null || says) {
      Optional<Places.Found> place = reader.places().at(sentence, at, cue, says || theme != null);
      if (place.isPresent()) {
        add(place.get().meaning(), sentence.start(at), sentence.end(at, place.get().words()));
        return place.get().words();
      }
    }
    if (theme != null && (sign == null || beats(theme, sign, at))) {
      return readTheme(at, theme, sign);
    }
    return sign == null ? readWord(at) : readSign(at, sign);
  }

  /** A euro sign belongs to the amount behind it. */
  private int withSign(int at) {
    int start = sentence.start(at);
    int before = start - 1;
    while (before > 0 && sentence.text().charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && sentence.text().charAt(before) == '€' ? before : start;
  }

  private int readAmount(int at, int start, Amounts.Found amount) {
    add(amount.meaning(), start, amount.end());
    if (amount.meaning() instanceof Meaning.OfRadius) {
      cue = Cue.MAYBE;
    }
    return sentence.wordsUntil(at, amount.end());
  }

  /** Whether the wording of a theme goes before a phrase of the tables. */
  private boolean beats(Found<NamedTheme> theme, Found<Sign> sign, int at) {
    if (sign.value().role() == Sign.Role.NOT && theme.words() > sign.words()) {
      int after = at + sign.words();
      return reader
          .conditions()
          .longest(sentence.forms(), after)
          .filter(next -> next.value().role() == Sign.Role.SAYS)
          .map(next -> sign.words() + next.words() < theme.words())
          .orElse(true);
    }
    if (theme.words() != sign.words()) {
      return theme.words() > sign.words();
    }
    return switch (sign.value().meaning()) {
      case Meaning.OfDemand demand -> !reader.isOfHours(demand.id()) && !isNegated();
      case Meaning.OfFiller filler ->
          sign.value().role() == Sign.Role.FILLER
              || (sign.value().role() == Sign.Role.TITLE && leadsToTheme);
      default -> false;
    };
  }

  private int readTheme(int at, Found<NamedTheme> theme, @Nullable Found<Sign> sign) {
    boolean announced =
        leadsToTheme || isNegated() || (leadsInto && !hasWordInClause()) || followsTheme();
    if (!announced && theme.value().isTitle()) {
      return readWord(at);
    }
    int end = sentence.end(at, theme.words());
    add(new Meaning.OfTheme(theme.value().id()), sentence.start(at), end, !announced);
    if (sign != null && sign.value().role() == Sign.Role.NOT) {
      negation = sentence.start(at);
      negationUsed = true;
    }
    return theme.words();
  }

  private boolean hasWordInClause() {
    return drafts.stream().anyMatch(draft -> draft.isWord() && draft.clause() == clause);
  }

  /** “Dieren en kinderen”: what is joined to an announced theme is announced too. */
  private boolean followsTheme() {
    return leadJoins
        && !drafts.isEmpty()
        && drafts.getLast().meaning() instanceof Meaning.OfTheme
        && !drafts.getLast().bare();
  }

  private int readSign(int at, Found<Sign> sign) {
    int start = sentence.start(at);
    int end = sentence.end(at, sign.words());
    switch (sign.value().role()) {
      case SAYS -> add(sign.value().meaning(), start, end);
      case NOT -> negate(start, end);
      case BUT -> {
        endClause();
        lead(start, end);
      }
      case NEAR -> {
        lead(start, end);
        cue = Cue.SURE;
      }
      case IN -> {
        boolean afterRadius =
            !drafts.isEmpty() && drafts.getLast().meaning() instanceof Meaning.OfRadius;
        lead(start, end);
        leadsInto = true;
        cue = afterRadius || cue == Cue.SURE ? Cue.SURE : Cue.MAYBE;
      }
      case TITLE -> {
        return readWord(at);
      }
      case WISH -> {
        if (sign.words() > 1 && isThemeFrom(at + sign.words() - 1)) {
          lead(start, sentence.end(at, sign.words() - 1));
          leadsToTheme = true;
          return sign.words() - 1;
        }
        lead(start, end);
        leadsToTheme = true;
        cue = cue == Cue.SURE ? Cue.SURE : Cue.MAYBE;
      }
      case FILLER -> {
        return readFiller(at, sign.words());
      }
    }
    return sign.words();
  }

  /** “Iets met mensen”: the theme is known by “met mensen”. */
  private boolean isThemeFrom(int at) {
    return reader.themes().longest(sentence.forms(), at + 1).isEmpty()
        && reader.themes().longest(sentence.forms(), at).isPresent();
  }

  private int readFiller(int at, int count) {
    String word = sentence.word(at);
    if (word.startsWith(WORK) && lead < 0 && !drafts.isEmpty() && drafts.getLast().isWord()) {
      return readWord(at);
    }
    lead(sentence.start(at), sentence.end(at, count));
    leadJoins |= JOINING.contains(word);
    leadsInto |= LEADING.contains(word);
    return count;
  }

  private int readWord(int at) {
    int end = sentence.end(at, 1);
    if (cue == Cue.SURE || searched == MAX_WORDS) {
      add(new Meaning.OfNothing(), sentence.start(at), end);
      return 1;
    }
    searched++;
    int start = sentence.start(at);
    if (goesOnAfterUnwantedWord()) {
      drafts.add(
          draft(new Meaning.OfWords(sentence.text().substring(start, end)), start, end, true));
    } else {
      boolean negated = takeNegation();
      int from = negated && !negationUsed ? negation : start;
      negationUsed |= negated;
      keepLead(from);
      drafts.add(
          draft(new Meaning.OfWords(sentence.text().substring(start, end)), from, end, negated));
    }
    clearLead();
    return 1;
  }

  private boolean goesOnAfterUnwantedWord() {
    if (lead >= 0 || drafts.isEmpty()) {
      return false;
    }
    Draft last = drafts.getLast();
    return last.isWord() && last.negated() && last.clause() == clause;
  }

  private Draft draft(Meaning meaning, int start, int end, boolean negated) {
    return new Draft(meaning, start, end, negated, clause, false);
  }

  private void add(Meaning meaning, int start, int end) {
    add(meaning, start, end, false);
  }

  /** Adds what was found, with the words that lead up to it. */
  private void add(Meaning meaning, int start, int end, boolean bare) {
    boolean negated = takeNegation();
    int from = lead >= 0 ? lead : start;
    if (negated && !negationUsed) {
      from = negation;
      negationUsed = true;
    }
    drafts.add(new Draft(meaning, Math.min(from, start), end, negated, clause, bare));
    clearLead();
  }

  private void negate(int start, int end) {
    if (negation >= 0 && !negationUsed) {
      lead(start, end);
      return;
    }
    negation = lead >= 0 && leadJoins ? lead : start;
    keepLead(negation);
    clearLead();
    negationUsed = false;
    lead(start, end);
  }

  private boolean isNegated() {
    return negation >= 0 && (!negationUsed || leadJoins);
  }

  /** Whether the negation in force holds for what comes now; it ends when it does not. */
  private boolean takeNegation() {
    if (!isNegated()) {
      negation = -1;
    }
    return negation >= 0;
  }

  private void endClause() {
    if (negation >= 0 && !negationUsed) {
      drafts.add(draft(new Meaning.OfNothing(), negation, leadEnd, false));
    } else {
      keepLead(Integer.MAX_VALUE);
    }
    clearLead();
    negation = -1;
    clause++;
  }

  private void lead(int start, int end) {
    lead = lead < 0 ? start : lead;
    leadEnd = end;
  }

  /** Words that led up to nothing stay as filler, as far as they stand before an index. */
  private void keepLead(int before) {
    if (lead >= 0 && lead < before) {
      int end = Math.min(leadEnd, before);
      drafts.add(draft(new Meaning.OfFiller(), lead, end, false));
    }
  }

  private void clearLead() {
    lead = -1;
    leadsToTheme = false;
    leadsInto = false;
    leadJoins = false;
    cue = Cue.NONE;
  }
}
