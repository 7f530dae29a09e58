package nl.koerswijzer.server.curation;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.curation.access.Gate;
import nl.koerswijzer.server.curation.access.Passwords;
import nl.koerswijzer.server.curation.page.DeskAddress;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Outcome.Page;

/** The pages by which a curator comes in and goes out. */
final class LoginPages {
  private static final int MAX_NAME = 60;

  private final Gate gate;

  LoginPages(Gate gate) {
    this.gate = gate;
  }

  void addTo(DeskSite site) {
    var routes = site.routes();
    String base = site.base();
    routes.get(base + DeskAddress.LOGIN, context -> ask(context, site, Refusal.NONE));
    routes.post(base + DeskAddress.LOGIN, context -> login(context, site));
    site.post(DeskAddress.LOGOUT, this::logout);
    String welcome = base + DeskAddress.welcome("{token}");
    routes.get(welcome, context -> welcome(context, site, Refusal.NONE));
    routes.post(welcome, context -> accept(context, site));
  }

  /** A name and a password as somebody filled them in; what is not filled in is empty. */
  private record Credentials(String name, String password) {
    static Credentials in(Context context) {
      QueryInput form = new QueryInput(context.formParamMap());
      String name = form.text("name", MAX_NAME);
      String password = form.text("password", Passwords.LONGEST);
      form.finish();
      return new Credentials(
          Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(password, ""));
    }
  }

  /**
   * Why somebody is asked again.
   *
   * @param message key of the sentence that says so; empty the first time
   */
  private record Refusal(HttpStatus status, String message) {
    static final Refusal NONE = new Refusal(HttpStatus.OK, "");
  }

  private void ask(Context context, DeskSite site, Refusal wrong) {
    QueryInput.of(context).finish();
    show(context, site, "desk.login.title", DeskAddress.LOGIN, wrong);
  }

  private void login(Context context, DeskSite site) {
    Gate.requireSameSite(context);
    Credentials given = Credentials.in(context);
    try {
      gate.login(context, given.name(), given.password());
    } catch (ProblemException e) {
      HttpStatus status = HttpStatus.forStatus(e.problem().status());
      boolean tooMany = status == HttpStatus.TOO_MANY_REQUESTS;
      String message = tooMany ? "desk.login.tooMany" : "desk.login.wrong";
      ask(context, site, new Refusal(status, message));
      return;
    }
    context.redirect(site.base() + DeskAddress.DESK, HttpStatus.SEE_OTHER);
  }

  private String logout(DeskVisit visit) {
    visit.input().finish();
    gate.logout(visit.context());
    return DeskAddress.LOGIN;
  }

  private void welcome(Context context, DeskSite site, Refusal wrong) {
    String token = context.pathParam("token");
    if (!gate.invites(token)) {
      throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
    show(context, site, "desk.welcome.title", DeskAddress.welcome(token), wrong);
  }

  private void accept(Context context, DeskSite site) {
    Gate.requireSameSite(context);
    Credentials given = Credentials.in(context);
    try {
      gate.accept(context.pathParam("token"), given.name(), given.password());
    } catch (InvalidInputException e) {
      String message = "desk.welcome.wrong." + e.violations().getFirst().field();
      welcome(context, site, new Refusal(HttpStatus.BAD_REQUEST, message));
      return;
    }
    context.redirect(site.base() + DeskAddress.LOGIN, HttpStatus.SEE_OTHER);
  }

  private void show(Context context, DeskSite site, String title, String path, Refusal wrong) {
    Words words = site.words();
    Frame frame = new Frame(words, words.say(title), path, "", false);
    String error = wrong.message().isEmpty() ? "" : words.say(wrong.message());
    boolean first = path.startsWith(DeskAddress.WELCOME);
    Page page = Page.personal("curation/login.jte", new LoginPage(frame, path, first, error));
    DeskSite.show(context, page.withStatus(wrong.status().getCode()));
  }
}
