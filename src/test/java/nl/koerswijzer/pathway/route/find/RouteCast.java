package nl.koerswijzer.pathway.route.find;

import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.MatchCast;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.route.Route;
import nl.koerswijzer.pathway.route.RouteCost;
import nl.koerswijzer.pathway.route.RouteStep;
import nl.koerswijzer.pathway.route.step.Ground;

/** The small labour market of the matching tests, with trainings. */
record RouteCast(Catalog catalog, Ground ground) {
  static RouteCast with(Training... trainings) {
    Catalog catalog = MatchCast.withTrainings(List.of(trainings));
    Market market = new Market(catalog, MatchCast.TODAY);
    return new RouteCast(
        catalog, new Ground(catalog, market, new SkillSpace(catalog), new Levels(catalog)));
  }

  /** What the steps of a route cost together. */
  static RouteCost sumOfSteps(Route route) {
    return route.steps().stream().map(RouteStep::cost).reduce(RouteCost.NOTHING, RouteCost::plus);
  }
}
