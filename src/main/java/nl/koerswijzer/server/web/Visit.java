package nl.koerswijzer.server.web;

import io.javalin.http.Context;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.Words;
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

  Frame frame(String title, String path, String active) {
    return new Frame(words, title, path, active);
  }
}
