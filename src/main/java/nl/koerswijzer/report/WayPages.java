package nl.koerswijzer.report;

import java.util.List;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.route.RouteWords;
import nl.koerswijzer.guidance.route.Routes.Asked;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.route.Route;
import nl.koerswijzer.pathway.route.RouteAnswer;
import nl.koerswijzer.pathway.route.RouteAnswer.Blocked;
import nl.koerswijzer.pathway.route.RouteStep;
import nl.koerswijzer.report.ReportPage.Way;

/** Says how the person gets to an occupation. */
final class WayPages {
  private static final int SHOWN = 2;

  private final Guidance guidance;
  private final RouteWords words;
  private final ClientProfile profile;

  WayPages(Guidance guidance, Words words, ClientProfile profile) {
    this.guidance = guidance;
    this.words = new RouteWords(words);
    this.profile = profile;
  }

  /** Empty when the person has the work or did not say where they stand. */
  List<Way> to(Occupation occupation) {
    if (profile.currentOccupation() == null && profile.educationLevel() == null) {
      return List.of();
    }
    RouteAnswer answer = guidance.routes().to(profile, occupation.id(), Asked.NOTHING);
    if (occupation.equals(answer.from())) {
      return List.of();
    }
    Blocked blocked = answer.blocked();
    return blocked == null
        ? answer.routes().stream().limit(SHOWN).map(this::way).toList()
        : List.of(new Way("", String.join(" ", words.obstacles(blocked)), List.of()));
  }

  private Way way(Route route) {
    return new Way(
        words.merits(route), words.summary(route), route.steps().stream().map(this::step).toList());
  }

  private String step(RouteStep step) {
    return String.join(
        " · ", words.means(step), words.duration(step), words.pay(step), words.chance(step));
  }
}
