package nl.koerswijzer.server.web.self;

import java.util.List;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Question;
import nl.koerswijzer.server.web.page.Visit;

/**
 * The roles of a life, after Super's life-career rainbow (1980). What somebody writes here stays on
 * the device: the page has nothing to send.
 */
public final class RolesPages {
  public static final String PATH = "/rollen";

  private static final List<String> ROLES =
      List.of(
          "work", "learn", "child", "partner", "parent", "care", "home", "volunteer", "leisure");

  private RolesPages() {}

  public static Page roles(Visit visit) {
    visit.query().finish();
    return Page.of(
        "roles.jte",
        new RolesPage(visit.frame(visit.say("roles.title"), PATH, Question.WHO.key()), ROLES));
  }
}
