package nl.koerswijzer.server.web.dossier;

import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.server.web.dossier.DossierPage.Kind;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;

/** The pages about what the device of the person keeps. The service itself keeps none of it. */
public final class DossierPages {
  public static final String PATH = "/dossier";
  public static final String HANDOVER = "/overdracht";

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

  private static final List<String> ON_TAKING =
      List.of("passphrase", "unlocked", "newer", "damaged", "large", "failed");
  private static final List<String> ON_KEEPING =
      List.of(
          "gone",
          "kept",
          "removed",
          "begun",
          "shut",
          "protected",
          "exported",
          "imported",
          "copied",
          "short",
          "differ",
          "nofile",
          "other");
  private static final List<String> ON_HANDING_OVER = List.of("taken", "empty", "impossible");

  private DossierPages() {}

  public static Page kept(Visit visit) {
    return page(visit, "dossier.jte", "dossier.title", PATH, ON_KEEPING);
  }

  /** Where a hand-over link leads; what it hands over never comes here. */
  public static Page handover(Visit visit) {
    return page(visit, "handover.jte", "handover.title", HANDOVER, ON_HANDING_OVER);
  }

  private static Page page(
      Visit visit, String template, String title, String path, List<String> sentences) {
    visit.query().finish();
    return Page.of(
        template,
        new DossierPage(
            visit.frame(visit.say(title), path, ""),
            KINDS,
            Stream.concat(ON_TAKING.stream(), sentences.stream()).toList()));
  }
}
