package nl.koerswijzer.server.api;

import nl.koerswijzer.guidance.FoundOccupations;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.Matching;
import nl.koerswijzer.guidance.Words;

/** Answers in the shape of the API for a face that is not HTTP, so that both say the same. */
public final class Answers {
  private Answers() {}

  public static Object occupations(Guidance guidance, Words words, FoundOccupations found) {
    return new Views(guidance, words).hits(found);
  }

  public static Object matches(Guidance guidance, Words words, Matching.Suggestion suggestion) {
    return new MatchView(guidance, new Views(guidance, words), words).of(suggestion);
  }
}
