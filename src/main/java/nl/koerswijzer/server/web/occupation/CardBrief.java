package nl.koerswijzer.server.web.occupation;

import java.util.List;
import java.util.Optional;
import nl.koerswijzer.guidance.occupation.OccupationCard;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.server.web.occupation.CardPage.Brief;
import nl.koerswijzer.server.web.page.Chance;
import nl.koerswijzer.server.web.page.FigureLine;
import nl.koerswijzer.server.web.page.PayRange;
import nl.koerswijzer.server.web.page.Visit;

/** The four facts of an occupation that one wants to know first. */
final class CardBrief {
  private final Visit visit;
  private final OccupationCard card;
  private final String region;

  /**
   * @param region name of the region of the figures; empty for the whole country
   */
  CardBrief(Visit visit, OccupationCard card, String region) {
    this.visit = visit;
    this.card = card;
    this.region = region;
  }

  List<Brief> facts() {
    return List.of(chance(), pay(), level(), vacancies());
  }

  private Brief chance() {
    Chance chance = Chance.of(card.summary().tension(), visit.words());
    return figure(Indicator.TENSION)
        .map(
            figure ->
                new Brief(
                    visit.say("line.chance"),
                    Words.capitalized(chance.words()),
                    chance.bars(),
                    hint(figure),
                    warning(figure)))
        .orElseGet(() -> unknown("line.chance"));
  }

  private Brief pay() {
    return PayRange.of(card.market(), visit)
        .map(
            pay ->
                new Brief(
                    visit.say("card.pay"), pay.text(), 0, hint(pay.low()), warning(pay.low())))
        .orElseGet(() -> unknown("card.pay"));
  }

  private Brief level() {
    return card.occupation().level() == null
        ? unknown("card.usualLevel")
        : new Brief(
            visit.say("card.usualLevel"),
            Words.capitalized(visit.words().level(card.occupation().level())),
            0,
            "",
            "");
  }

  private Brief vacancies() {
    return new Brief(
        visit.say("card.vacancies"),
        visit.say("card.vacancies.now", card.vacancies()),
        0,
        visit.say("card.vacancies.held"),
        "");
  }

  private Brief unknown(String label) {
    return new Brief(visit.say(label), Words.capitalized(visit.say("class.unknown")), 0, "", "");
  }

  private Optional<Figure> figure(String name) {
    return card.market().stream().filter(figure -> figure.name().equals(name)).findFirst();
  }

  private String hint(Figure figure) {
    FigureLine line = FigureLine.of(figure, visit, region);
    String period = visit.words().period(figure.indicator().provenance().period());
    return visit.say("card.hint", line.holdsFor(), period);
  }

  private String warning(Figure figure) {
    return figure.stale() ? visit.say("figures.stale") : "";
  }
}
