package nl.koerswijzer.pathway.route;

import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.Levels;
import nl.koerswijzer.match.MatchCast;
import nl.koerswijzer.match.SkillSpace;
import nl.koerswijzer.model.Training;

/** The small labour market of the matching tests, with trainings. */
record RouteCast(Catalog catalog, Ground ground) {
  static RouteCast with(Training... trainings) {
    Catalog catalog = MatchCast.withTrainings(List.of(trainings));
    Market market = new Market(catalog, MatchCast.TODAY);
    return new RouteCast(
        catalog, new Ground(catalog, market, new SkillSpace(catalog), new Levels(catalog)));
  }
}
