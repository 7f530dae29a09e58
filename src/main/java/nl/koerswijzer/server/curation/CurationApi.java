package nl.koerswijzer.server.curation;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Function;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.RequestBody;
import nl.koerswijzer.server.Service;
import nl.koerswijzer.server.curation.access.Gate;
import nl.koerswijzer.server.curation.access.Passwords;
import nl.koerswijzer.server.curation.access.Session;
import nl.koerswijzer.server.curation.desk.CorrectionInput;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.desk.Doubles;
import nl.koerswijzer.server.curation.desk.Titles;
import nl.koerswijzer.server.curation.desk.Workplaces;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.store.Correction;

/**
 * The desk as JSON. A session is the same cookie as that of the pages; a change carries the token
 * of the session in the header {@value #CSRF}.
 */
public final class CurationApi implements Service.Routes {
  static final String CSRF = "X-CSRF-Token";
  private static final String BASE = "/api/v1/curation";
  private static final int LONGEST = 300;

  private final Desk desk;
  private final Gate gate;
  private final Workplaces workplaces;
  private final Doubles doubles;
  private final Titles titles;

  public CurationApi(Desk desk, Gate gate, CurrentGuidance current) {
    this.desk = desk;
    this.gate = gate;
    this.workplaces = new Workplaces(desk, current);
    this.doubles = new Doubles(desk, current);
    this.titles = new Titles(desk, current);
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.post(BASE + "/login", this::login);
    change(config, "/logout", this::logout);
    get(config, "/sources", call -> desk.sources().stream().map(CurationJson::source).toList());
    change(config, "/sources/{id}/visits", this::visit);
    change(config, "/sources/{id}/schedule", this::schedule);
    get(config, "/jobs/{number}", call -> CurationJson.job(desk.job(call.number())));
    change(config, "/jobs/{number}/stop", this::stop);
    get(config, "/runs", call -> desk.runs().stream().map(CurationJson::run).toList());
    change(config, "/runs/{number}", this::settleRun);
    get(
        config,
        "/quarantine",
        call -> desk.quarantine().stream().map(CurationJson::refused).toList());
    change(config, "/quarantine/{number}", this::settleRecord);
    get(config, "/doubles", call -> CurationJson.doubles(doubles.found(), desk.decisions()));
    change(config, "/doubles/apart", this::takeApart);
    change(config, "/doubles/together", this::putTogether);
    get(config, "/titles", call -> titles.unlinked().stream().map(CurationJson::title).toList());
    change(config, "/titles", this::link);
    change(config, "/titles/forget", this::forgetLink);
    change(config, "/generations", this::publish);
    change(config, "/generations/switch", this::switchGeneration);
    get(config, "/generations/difference", this::difference);
    get(config, "/log", call -> desk.log().stream().map(CurationJson::entry).toList());
  }

  /** A call of somebody who is logged in. */
  private record Call(Context context, QueryInput query, JsonInput body, Session session) {
    long number() {
      return DeskVisit.number(context);
    }

    String id() {
      return context.pathParam("id");
    }

    String curator() {
      return session.curator();
    }

    /** A text that must be there. */
    String required(String name) {
      String text = body.text(name, LONGEST);
      if (text == null) {
        body.reject(name, "is needed");
      }
      return text == null ? "" : text;
    }
  }

  private void get(JavalinConfig config, String path, Function<Call, Object> handler) {
    config.routes.get(
        BASE + path,
        context -> {
          Session session = gate.require(context);
          QueryInput query = QueryInput.of(context);
          Object answer =
              handler.apply(new Call(context, query, JsonInput.of(new byte[] {'{', '}'}), session));
          query.finish();
          answer(context, answer);
        });
  }

  /** Adds a call that changes something; its answer is empty when the handler has none. */
  private void change(JavalinConfig config, String path, Function<Call, Optional<Object>> handler) {
    config.routes.post(
        BASE + path,
        context -> {
          Session session = gate.requireToChange(context, context.header(CSRF));
          QueryInput query = QueryInput.of(context);
          query.finish();
          Call call = new Call(context, query, RequestBody.read(context), session);
          Optional<Object> answer = handler.apply(call);
          if (answer.isPresent()) {
            context.status(HttpStatus.ACCEPTED);
            answer(context, answer.get());
          } else {
            context.status(HttpStatus.NO_CONTENT);
          }
        });
  }

  private static void answer(Context context, Object answer) {
    context.header("Cache-Control", "no-store");
    context.json(answer);
  }

  private void login(Context context) {
    Gate.requireSameSite(context);
    QueryInput.of(context).finish();
    JsonInput body = RequestBody.read(context);
    String name = body.text("name", LONGEST);
    String password = body.text("password", Passwords.LONGEST);
    body.finish();
    Session session =
        gate.login(context, name == null ? "" : name, password == null ? "" : password);
    answer(context, new CurationJson.Login(session.curator(), session.csrf()));
  }

  private Optional<Object> logout(Call call) {
    call.body().finish();
    gate.logout(call.context());
    return Optional.empty();
  }

  private Optional<Object> visit(Call call) {
    boolean dry = call.body().flag("dryRun");
    call.body().finish();
    return Optional.of(CurationJson.job(desk.visit(call.id(), dry, call.curator())));
  }

  private Optional<Object> schedule(Call call) {
    boolean on = call.body().flag("on");
    call.body().finish();
    desk.schedule(call.id(), on, call.curator());
    return Optional.empty();
  }

  private Optional<Object> stop(Call call) {
    call.body().finish();
    desk.stop(call.number(), call.curator());
    return Optional.empty();
  }

  private Optional<Object> settleRun(Call call) {
    Boolean release =
        call.body()
            .choice(
                "verdict",
                word ->
                    switch (word) {
                      case "release" -> Optional.of(true);
                      case "discard" -> Optional.of(false);
                      default -> Optional.empty();
                    },
                "release, discard");
    String reason = call.required("reason");
    if (release == null) {
      call.body().reject("verdict", "is needed");
    }
    call.body().finish();
    if (Boolean.TRUE.equals(release)) {
      desk.release(call.number(), reason, call.curator());
    } else {
      desk.discard(call.number(), reason, call.curator());
    }
    return Optional.empty();
  }

  private Optional<Object> settleRecord(Call call) {
    String verdict = call.required("verdict");
    String reason = call.required("reason");
    Correction correction =
        CorrectionInput.of(
            call.body()::textOrNumber,
            name -> workplaces.find(name, call.number()),
            call.body()::reject);
    call.body().finish();
    desk.settle(call.number(), verdict, correction, reason, call.curator());
    return Optional.empty();
  }

  private Optional<Object> takeApart(Call call) {
    String vacancy = call.required("vacancy");
    String advert = call.required("advert");
    call.body().finish();
    doubles.takeApart(vacancy, advert, call.curator());
    return Optional.empty();
  }

  private Optional<Object> putTogether(Call call) {
    String advert = call.required("advert");
    call.body().finish();
    desk.putTogether(advert, call.curator());
    return Optional.empty();
  }

  private Optional<Object> link(Call call) {
    String title = call.required("title");
    String occupation = call.body().text("occupation", LONGEST);
    call.body().finish();
    titles.link(title, occupation == null ? "" : occupation, call.curator());
    return Optional.empty();
  }

  private Optional<Object> forgetLink(Call call) {
    String title = call.required("title");
    call.body().finish();
    desk.forgetLink(title, call.curator());
    return Optional.empty();
  }

  private Optional<Object> publish(Call call) {
    call.body().finish();
    return Optional.of(CurationJson.job(desk.publish(call.curator())));
  }

  private Optional<Object> switchGeneration(Call call) {
    String id = call.required("id");
    call.body().finish();
    desk.switchTo(id, call.curator());
    return Optional.empty();
  }

  private Object difference(Call call) {
    String from = call.query().text("from", LONGEST);
    String to = call.query().text("to", LONGEST);
    if (from == null || to == null) {
      call.query().reject(from == null ? "from" : "to", "is needed");
    }
    call.query().finish();
    return desk.difference(String.valueOf(from), String.valueOf(to));
  }
}
