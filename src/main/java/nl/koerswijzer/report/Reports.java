package nl.koerswijzer.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Language;

/** Makes reports when they are asked for; keeps none. */
public final class Reports {
  private final Messages messages;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "nl.koerswijzer.report.templates");

  public Reports(Messages messages) {
    this.messages = messages;
  }

  /**
   * A report as a tagged PDF, A4, of at most eight pages; a report with every part has four at
   * least.
   *
   * @throws InvalidInputException when an occupation of the shortlist does not exist
   */
  public byte[] pdf(Guidance guidance, ReportRequest request, Language language) {
    ReportPage page = compose(guidance, request, language);
    PdfPaper whole = laidOut(page, Extent.WHOLE);
    PdfPaper paper =
        fits(whole)
            ? firstThatFits(page, Extent.LARGER.stream().filter(one -> one.mayFit(whole.pages())))
                .orElse(whole)
            : firstThatFits(page, Stream.of(Extent.SHORT))
                .orElseGet(() -> laidOut(page, Extent.SHORTEST));
    return paper.pdf();
  }

  private Optional<PdfPaper> firstThatFits(ReportPage page, Stream<Extent> extents) {
    return extents.map(extent -> laidOut(page, extent)).filter(Reports::fits).findFirst();
  }

  private static boolean fits(PdfPaper paper) {
    return paper.pages() <= Extent.MOST_PAGES;
  }

  private PdfPaper laidOut(ReportPage page, Extent extent) {
    return PdfPaper.laidOut(html(page, extent), diagnostic -> {});
  }

  ReportPage compose(Guidance guidance, ReportRequest request, Language language) {
    return new ReportComposition(guidance, request, new Words(messages, language)).page();
  }

  /** A report before it is set. */
  String html(ReportPage whole, Extent extent) {
    StringOutput html = new StringOutput();
    templates.render("report.jte", new Shortening(whole, extent).page(), html);
    return html.toString();
  }
}
