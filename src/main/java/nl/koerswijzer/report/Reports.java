package nl.koerswijzer.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.Messages;
import nl.koerswijzer.guidance.Words;
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
   * A report as a tagged PDF, A4.
   *
   * @throws InvalidInputException when an occupation of the shortlist does not exist
   */
  public byte[] pdf(Guidance guidance, ReportRequest request, Language language) {
    return PdfPaper.set(html(guidance, request, language), diagnostic -> {});
  }

  /** The report before it is set. */
  String html(Guidance guidance, ReportRequest request, Language language) {
    ReportPage page =
        new ReportComposition(guidance, request, new Words(messages, language)).page();
    StringOutput html = new StringOutput();
    templates.render("report.jte", page, html);
    return html.toString();
  }
}
