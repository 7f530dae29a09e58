package nl.koerswijzer.server.web.vacancy;

import java.util.List;
import java.util.Optional;
import nl.koerswijzer.guidance.occupation.OccupationCard;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.server.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** What to have at hand when answering an advert: what its occupation usually asks and pays. */
final class Crib {
  private static final int SKILLS = 8;

  private final Visit visit;
  private final @Nullable OccupationCard card;

  /**
   * @param occupation id of the occupation of the advert, absent when it is not known
   */
  Crib(Visit visit, @Nullable String occupation) {
    this.visit = visit;
    this.card = occupation == null ? null : visit.guidance().occupations().card(occupation, null);
  }

  List<String> skills() {
    return card == null
        ? List.of()
        : card.needs().stream()
            .limit(SKILLS)
            .map(need -> need.skill().title().in(visit.language()))
            .toList();
  }

  /** Empty when it is not known. */
  String pay() {
    Optional<Figure> low = figure(Indicator.PAY_LOW);
    Optional<Figure> high = figure(Indicator.PAY_HIGH);
    if (low.isEmpty() || high.isEmpty()) {
      return "";
    }
    var provenance = low.get().indicator().provenance();
    return visit.say(
        "crib.pay",
        visit.say("card.pay.range", low.get().value(), high.get().value()),
        provenance.source(),
        visit.words().period(provenance.period()));
  }

  private Optional<Figure> figure(String name) {
    return card == null
        ? Optional.empty()
        : card.market().stream().filter(figure -> figure.name().equals(name)).findFirst();
  }
}
