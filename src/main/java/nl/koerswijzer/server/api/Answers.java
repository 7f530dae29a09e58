package nl.koerswijzer.server.api;

import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.match.Matching;
import nl.koerswijzer.guidance.occupation.FoundOccupations;
import nl.koerswijzer.guidance.route.Routes;
import nl.koerswijzer.guidance.route.Routes.Asked;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ClientProfile;
import org.jspecify.annotations.Nullable;

/** Answers in the shape of the API for a face that is not HTTP, so that both say the same. */
public final class Answers {
  private Answers() {}

  public static Object occupations(Guidance guidance, Words words, FoundOccupations found) {
    return new Views(guidance, words).hits(found);
  }

  /**
   * The routes to a goal with what is missing for it, or without a goal where one can grow to.
   *
   * @param to id of the goal, absent without one
   */
  public static Object routes(
      Guidance guidance, Words words, ClientProfile profile, @Nullable String to, Asked asked) {
    RouteView view = new RouteView(new Views(guidance, words), words);
    Routes routes = guidance.routes();
    return to == null
        ? view.of(routes.growth(profile, asked))
        : view.of(routes.to(profile, to, asked), routes.gap(profile, to, asked));
  }

  public static Object matches(Guidance guidance, Words words, Matching.Suggestion suggestion) {
    return new MatchView(guidance, new Views(guidance, words), words).of(suggestion);
  }
}
