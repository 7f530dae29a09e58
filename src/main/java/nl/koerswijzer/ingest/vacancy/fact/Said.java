package nl.koerswijzer.ingest.vacancy.fact;

import java.util.regex.MatchResult;

/**
 * A fact with the words that say it.
 *
 * @param start where the words begin in the body of the advert
 * @param end where they end
 */
record Said<T>(T value, int start, int end) {
  static <T> Said<T> by(MatchResult match, T value) {
    return new Said<>(value, match.start(), match.end());
  }
}
