package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.function.Function;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.EntityTag;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.RequestBody;

/** How every call is answered: the query read strictly, one generation held, and an ETag for it. */
final class Api {
  private final CurrentGuidance current;
  private final Messages messages;
  private final String version;

  /**
   * @param version version of the program, part of the ETag
   */
  Api(CurrentGuidance current, Messages messages, String version) {
    this.current = current;
    this.messages = messages;
    this.version = version;
  }

  /** A call that is being answered; the handler reads the query and then calls {@code finish}. */
  record Call(
      Context context,
      QueryInput query,
      Guidance guidance,
      GenerationManifest manifest,
      Messages messages) {
    Views views(Language language) {
      return new Views(guidance, new Words(messages, language));
    }

    String path(String name) {
      return context.pathParam(name);
    }
  }

  /** Adds a call whose answer changes only with the generation and the day. */
  void get(JavalinConfig config, String path, Function<Call, Object> handler) {
    config.routes.get(path, context -> answerUnlessKnown(context, handler));
  }

  /** Adds a call with a JSON body; its answer, JSON or a file, is personal and kept by nobody. */
  void post(JavalinConfig config, String path, Question handler) {
    config.routes.post(
        path,
        context -> {
          JsonInput body = RequestBody.read(context);
          context.header("Cache-Control", "no-store");
          Object answer =
              current.answer(
                  (guidance, manifest) -> handler.answer(call(context, guidance, manifest), body));
          if (answer instanceof Document document) {
            context.contentType(document.contentType()).result(document.bytes());
          } else {
            context.json(answer);
          }
        });
  }

  /** Answers a call that has a body. */
  @FunctionalInterface
  interface Question {
    Object answer(Call call, JsonInput body);
  }

  private void answerUnlessKnown(Context context, Function<Call, Object> handler) {
    Object answer =
        current.answer(
            (guidance, manifest) -> {
              EntityTag tag = tag(guidance, context);
              Object found =
                  tag.isKnownTo(context)
                      ? NotModified.ANSWER
                      : handler.apply(call(context, guidance, manifest));
              tag.addTo(context);
              return found;
            });
    switch (answer) {
      case NotModified known -> context.status(known.status());
      case Raw raw -> context.contentType(raw.contentType()).result(raw.text());
      default -> context.json(answer);
    }
  }

  private Call call(Context context, Guidance guidance, GenerationManifest manifest) {
    return new Call(context, QueryInput.of(context), guidance, manifest, messages);
  }

  /** With the address in it: a tag that matches proves that this very question was answered. */
  private EntityTag tag(Guidance guidance, Context context) {
    String address = context.path() + "?" + context.queryString();
    return new EntityTag(
        String.join(
            "-",
            guidance.knowledge().generation(),
            guidance.knowledge().today().toString(),
            version,
            Integer.toHexString(address.hashCode())));
  }

  /** An answer that is not JSON. */
  record Raw(String contentType, String text) {}

  /** An answer that is a file. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Document(String contentType, byte[] bytes) {}

  /** The caller has the answer already. */
  private enum NotModified {
    ANSWER;

    int status() {
      return 304;
    }
  }
}
