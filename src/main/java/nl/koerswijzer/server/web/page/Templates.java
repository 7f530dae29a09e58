package nl.koerswijzer.server.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import nl.koerswijzer.server.Printable;

/** The templates of all pages, compiled with the program. */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "nl.koerswijzer.server.web.templates");

  private Templates() {}

  /** The page or part of one that a template makes of what fills it. */
  public static String render(String template, Object model) {
    StringOutput html = new StringOutput();
    ENGINE.render(template, model, html);
    return Printable.of(html.toString());
  }
}
