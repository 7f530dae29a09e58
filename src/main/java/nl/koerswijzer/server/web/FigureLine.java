package nl.koerswijzer.server.web;

import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.market.Figure;

/**
 * A figure on a page.
 *
 * @param classLabel class in words; empty when the figure has none
 * @param holdsFor key of the sentence that says for whom the figure holds
 * @param stale whether it is past its shelf life
 */
public record FigureLine(
    String label,
    String value,
    String classLabel,
    String period,
    String source,
    String holdsFor,
    boolean stale) {
  static FigureLine of(Figure figure, Words words) {
    var provenance = figure.indicator().provenance();
    return new FigureLine(
        words.label(figure),
        words.value(figure),
        figure.classId() == null ? "" : words.classOf(figure.classId()),
        provenance.period(),
        provenance.source(),
        "card.holds." + Words.id(figure.level()),
        figure.stale());
  }
}
