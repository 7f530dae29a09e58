package nl.koerswijzer.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.koerswijzer.server.EntityTag;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The files that pages need: everything in {@code resources/web}, and the libraries named here. A
 * file that is put there is served; nothing is built.
 */
final class Files {
  private static final Pattern OURS = Pattern.compile("[a-z0-9-]{1,40}\\.(css|js|svg)");
  private static final Map<String, String> LIBRARIES =
      Map.of("htmx.min.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "js", "text/javascript; charset=utf-8");

  private final Map<String, File> known = new ConcurrentHashMap<>();

  private static final class File {
    private final byte[] bytes;
    private final EntityTag tag;
    private final String type;

    File(byte[] bytes, String type) {
      this.bytes = bytes;
      this.tag = new EntityTag(Integer.toHexString(Arrays.hashCode(bytes)));
      this.type = type;
    }
  }

  static void addTo(JavalinConfig config) {
    Files files = new Files();
    config.routes.get("/web/{name}", files::answer);
    config.routes.get("/favicon.ico", context -> context.redirect("/web/koerswijzer.svg"));
  }

  private void answer(Context context) {
    File file = known.computeIfAbsent(context.pathParam("name"), Files::read);
    if (file == null) {
      throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
    file.tag.addTo(context);
    if (file.tag.isKnownTo(context)) {
      context.status(304);
    } else {
      context.contentType(file.type).result(file.bytes);
    }
  }

  private static @Nullable File read(String name) {
    String resource =
        OURS.matcher(name).matches() ? "/web/" + name : LIBRARIES.getOrDefault(name, "");
    try (InputStream stream =
        resource.isEmpty() ? null : Files.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return null;
      }
      return new File(
          stream.readAllBytes(),
          Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
