package nl.koerswijzer.search.question;

/**
 * A part of a query while it is read.
 *
 * @param clause number of the clause in which it stands
 * @param bare whether it is the wording of a theme that nothing announces, so that it may as well
 *     belong to a title
 */
record Draft(Meaning meaning, int start, int end, boolean negated, int clause, boolean bare) {
  boolean isWord() {
    return meaning instanceof Meaning.OfWords;
  }

  Part part() {
    return new Part(meaning, start, end, negated);
  }

  /** The same stretch as words to search for. */
  Draft asWords(String text) {
    return new Draft(
        new Meaning.OfWords(text.substring(start, end)), start, end, negated, clause, false);
  }

  /** Whether only spaces and hyphens separate two runs of words of one sort. */
  boolean joins(Draft next, String text) {
    return meaning instanceof Meaning.OfWords
        && next.meaning instanceof Meaning.OfWords
        && negated == next.negated
        && clause == next.clause
        && text.substring(end, next.start).chars().allMatch(c -> c == ' ' || c == '-');
  }

  Draft joined(Draft next, String text) {
    String words = ((Meaning.OfWords) meaning).words() + text.substring(end, next.end);
    return new Draft(new Meaning.OfWords(words), start, next.end, negated, clause, false);
  }
}
