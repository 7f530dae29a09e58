package nl.koerswijzer.server.web;

import java.util.List;
import nl.koerswijzer.server.web.DossierPage.Kind;
import nl.koerswijzer.server.web.WebRoutes.Page;

/** The pages about what the device of the person keeps. The service itself keeps none of it. */
final class DossierPages {
  static final String PATH = "/dossier";

  private static final List<Kind> KINDS =
      List.of(
          new Kind("question", "question goal"),
          new Kind("now", "occupation level text"),
          new Kind("like", "activity answer"),
          new Kind("matters", "value rank"),
          new Kind("skills", "skill"),
          new Kind("conditions", "place distance hoursMin hoursMax pay months"),
          new Kind("avoid", "demand never"),
          new Kind("shortlist", "keep"),
          new Kind("plan", "criterion mark pro con target step"),
          new Kind("notes", "local"));

  private DossierPages() {}

  static Page kept(Visit visit) {
    visit.query().finish();
    return Page.of(
        "dossier.jte", new DossierPage(visit.frame(visit.say("dossier.title"), PATH, ""), KINDS));
  }
}
