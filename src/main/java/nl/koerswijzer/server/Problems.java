package nl.koerswijzer.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Objects;
import nl.koerswijzer.guidance.knowledge.UnknownThingException;
import nl.koerswijzer.model.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what goes wrong in a route into a problem. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final List<Service.Routes> groups;

  /**
   * @param groups those that may answer a problem in their own form
   */
  Problems(List<Service.Routes> groups) {
    this.groups = List.copyOf(groups);
  }

  void addTo(JavalinConfig config) {
    config.routes.exception(
        ProblemException.class, (exception, context) -> answer(context, exception.problem()));
    config.routes.exception(
        InvalidInputException.class,
        (exception, context) -> answer(context, Problem.of(exception.violations())));
    config.routes.exception(
        UnknownThingException.class,
        (exception, context) ->
            answer(
                context,
                Problem.of(
                    Problem.Kind.NOT_FOUND, Objects.requireNonNull(exception.getMessage()))));
    config.routes.exception(MethodNotAllowedResponse.class, this::answerOtherMethods);
    config.routes.exception(
        HttpResponseException.class,
        (exception, context) -> answer(context, Problem.ofStatus(exception.getStatus())));
    // a body in several parts that cannot be read to its end
    config.routes.exception(
        ServletException.class, (exception, context) -> answer(context, Problem.ofStatus(400)));
    config.routes.exception(Exception.class, this::answerOwnFault);
  }

  private void answerOtherMethods(MethodNotAllowedResponse exception, Context context) {
    context.header("Allow", exception.getDetails().getOrDefault("availableMethods", ""));
    if (context.method().equals(HandlerType.OPTIONS)) {
      context.status(204);
      return;
    }
    answer(context, Problem.ofStatus(exception.getStatus()));
  }

  /**
   * Messages of exceptions may hold what a person wrote: only their kinds and places are logged.
   */
  private void answerOwnFault(Exception exception, Context context) {
    LOG.error(
        "no answer to {} {}", context.method(), context.endpoint().path, new Wordless(exception));
    answer(context, Problem.ofStatus(500));
  }

  private void answer(Context context, Problem problem) {
    if (groups.stream().noneMatch(group -> group.answers(context, problem))) {
      context.status(problem.status());
      context.header("Cache-Control", "no-store");
      context.json(problem);
      context.contentType(Problem.CONTENT_TYPE);
    }
    if (problem.status() == Problem.Kind.BODY_TOO_LARGE.status()) {
      RequestBody.answerThenDiscard(context);
    }
  }

  /** An exception without its message. */
  private static final class Wordless extends Exception {
    private static final long serialVersionUID = 1L;

    Wordless(Throwable original) {
      super(
          original.getClass().getName(),
          original.getCause() == null ? null : new Wordless(original.getCause()));
      setStackTrace(original.getStackTrace());
    }
  }
}
