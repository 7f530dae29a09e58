package nl.koerswijzer.server.web;

import io.javalin.http.Context;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.server.QueryInput;

/** A request for a page that is being answered. */
record Visit(Context context, QueryInput query, Guidance guidance, Words words) {
  Language language() {
    return words.language();
  }

  String say(String key, Object... arguments) {
    return words.messages().text(language(), key, arguments);
  }

  String say(Reason reason) {
    return words.messages().text(language(), reason);
  }

  boolean has(String key) {
    return words.messages().has(language(), key);
  }

  Frame frame(String title, String path, String active) {
    return new Frame(words, title, path, active, false);
  }

  /** The frame of a page made from answers. */
  Frame answering(String title, String path, String active) {
    return new Frame(words, title, path, active, true);
  }
}
