package nl.koerswijzer.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import nl.koerswijzer.server.EntityTag;

/** The few files that pages need: style, icon, htmx and our own script. */
final class Files {
  private static final Map<String, String> RESOURCES =
      Map.of(
          "koerswijzer.css", "/web/koerswijzer.css",
          "koerswijzer.js", "/web/koerswijzer.js",
          "koerswijzer.svg", "/web/koerswijzer.svg",
          "htmx.min.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "js", "text/javascript; charset=utf-8");

  private Files() {}

  static void addTo(JavalinConfig config) {
    RESOURCES.forEach(
        (name, resource) -> {
          byte[] bytes = read(resource);
          EntityTag tag = new EntityTag(Integer.toHexString(java.util.Arrays.hashCode(bytes)));
          String type =
              Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
          config.routes.get("/web/" + name, context -> answer(context, bytes, tag, type));
        });
    config.routes.get("/favicon.ico", context -> context.redirect("/web/koerswijzer.svg"));
  }

  private static void answer(Context context, byte[] bytes, EntityTag tag, String type) {
    tag.addTo(context);
    if (tag.isKnownTo(context)) {
      context.status(304);
    } else {
      context.contentType(type).result(bytes);
    }
  }

  private static byte[] read(String resource) {
    try (InputStream stream = Files.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(stream, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
