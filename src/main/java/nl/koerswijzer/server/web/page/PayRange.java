package nl.koerswijzer.server.web.page;

import java.util.List;
import java.util.Optional;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.Indicator;

/**
 * What half of the people earn.
 *
 * @param text such as "€ 18,20 tot € 25,10 per uur"
 * @param low the figure of the lower bound
 */
public record PayRange(String text, Figure low) {
  /** Empty when one of the bounds is not known. */
  public static Optional<PayRange> of(List<Figure> market, Visit visit) {
    return figure(market, Indicator.PAY_LOW)
        .flatMap(
            low ->
                figure(market, Indicator.PAY_HIGH)
                    .map(
                        high ->
                            new PayRange(
                                visit.say("card.pay.range", low.value(), high.value()), low)));
  }

  private static Optional<Figure> figure(List<Figure> market, String name) {
    return market.stream().filter(figure -> figure.name().equals(name)).findFirst();
  }
}
