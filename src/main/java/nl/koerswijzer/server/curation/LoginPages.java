package nl.koerswijzer.server.curation;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import nl.koerswijzer.guidance.Messages;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.curation.DeskRoutes.Page;
import nl.koerswijzer.server.curation.DeskRoutes.Place;
import nl.koerswijzer.server.web.page.Frame;

/** The pages by which a curator comes in and goes out. */
final class LoginPages {
  private static final int MAX_NAME = 60;

  private final Gate gate;
  private final Messages messages;

  LoginPages(Gate gate, Messages messages) {
    this.gate = gate;
    this.messages = messages;
  }

  void addTo(Place place) {
    var routes = place.context().routes;
    String base = place.base();
    routes.get(base + DeskAddress.LOGIN, context -> ask(context, place, ""));
    routes.post(base + DeskAddress.LOGIN, context -> login(context, place));
    place.post(DeskAddress.LOGOUT, this::logout);
    String welcome = base + DeskAddress.WELCOME + "/{token}";
    routes.get(welcome, context -> welcome(context, place, ""));
    routes.post(welcome, context -> accept(context, place));
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

  private void ask(Context context, Place place, String wrong) {
    QueryInput.of(context).finish();
    show(context, place, "desk.login.title", DeskAddress.LOGIN, wrong);
  }

  private void login(Context context, Place place) {
    Gate.requireSameSite(context);
    Credentials given = Credentials.in(context);
    try {
      gate.login(context, given.name(), given.password());
    } catch (ProblemException e) {
      context.status(e.problem().status());
      boolean tooMany = e.problem().status() == Problem.Kind.TOO_MANY_REQUESTS.status();
      ask(context, place, tooMany ? "desk.login.tooMany" : "desk.login.wrong");
      return;
    }
    context.redirect(place.base() + DeskAddress.DESK, HttpStatus.SEE_OTHER);
  }

  private String logout(DeskVisit visit) {
    visit.input().finish();
    gate.logout(visit.context());
    return DeskAddress.LOGIN;
  }

  private void welcome(Context context, Place place, String wrong) {
    String token = context.pathParam("token");
    if (!gate.invites(token)) {
      throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
    show(context, place, "desk.welcome.title", DeskAddress.WELCOME + "/" + token, wrong);
  }

  private void accept(Context context, Place place) {
    Gate.requireSameSite(context);
    Credentials given = Credentials.in(context);
    try {
      gate.accept(context.pathParam("token"), given.name(), given.password());
    } catch (InvalidInputException e) {
      context.status(HttpStatus.BAD_REQUEST);
      welcome(context, place, "desk.welcome.wrong." + e.violations().getFirst().field());
      return;
    }
    context.redirect(place.base() + DeskAddress.LOGIN, HttpStatus.SEE_OTHER);
  }

  private void show(Context context, Place place, String title, String path, String wrong) {
    Words words = new Words(messages, place.language());
    Frame frame = new Frame(words, messages.text(place.language(), title), path, "", false);
    String error = wrong.isEmpty() ? "" : messages.text(place.language(), wrong);
    boolean first = path.startsWith(DeskAddress.WELCOME);
    DeskRoutes.show(
        context, new Page("curation/login.jte", new LoginPage(frame, path, first, error)));
  }
}
