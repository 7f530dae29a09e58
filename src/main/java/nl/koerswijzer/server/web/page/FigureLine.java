package nl.koerswijzer.server.web.page;

import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A figure on a page.
 *
 * @param classLabel class in words; empty when the figure has none
 * @param holdsFor for whom and where the figure holds, in words
 * @param origin source and period
 * @param terms licence and day of retrieval
 * @param url where the source can be read, absent when it has no page
 * @param stale whether it is past its shelf life
 */
public record FigureLine(
    String label,
    String value,
    String classLabel,
    String holdsFor,
    String origin,
    String terms,
    @Nullable String url,
    boolean stale) {
  public static FigureLine of(Figure figure, Visit visit) {
    return of(figure, visit, "");
  }

  /**
   * @param region name of the region that was asked for; empty for the whole country
   */
  public static FigureLine of(Figure figure, Visit visit, String region) {
    Words words = visit.words();
    Provenance provenance = figure.indicator().provenance();
    String whom = visit.say("card.holds." + Words.id(figure.level()));
    return new FigureLine(
        words.label(figure),
        words.value(figure),
        figure.classId() == null ? "" : words.classOf(figure.classId()),
        visit.say("card.holds", whom, figure.regional() ? region : visit.say("card.holds.country")),
        provenance.source() + ", " + words.period(provenance.period()),
        visit.say("figures.terms", provenance.licence(), words.day(provenance.retrieved())),
        WebAddress.safe(provenance.url()),
        figure.stale());
  }
}
