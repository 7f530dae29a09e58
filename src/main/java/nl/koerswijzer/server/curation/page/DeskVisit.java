package nl.koerswijzer.server.curation.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.curation.access.Session;
import nl.koerswijzer.server.web.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A request of somebody at the desk.
 *
 * @param input the query of the address, or the fields of the form
 */
public record DeskVisit(Context context, QueryInput input, Words words, Session session) {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final int LONGEST_REASON = 300;

  /** Which word of the query says what was just done. */
  public static final String DONE = "gedaan";

  public String curator() {
    return session.curator();
  }

  public String say(String key, Object... arguments) {
    return words.messages().text(words.language(), "desk." + key, arguments);
  }

  /** The heads of the columns of a table. */
  public List<String> heads(String... keys) {
    return Arrays.stream(keys).map(key -> say("head." + key)).toList();
  }

  /** A moment as a clock on the wall in the Netherlands tells it. */
  public String moment(@Nullable Instant moment) {
    return moment == null
        ? ""
        : DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Messages.locale(words.language()))
            .withZone(HERE)
            .format(moment);
  }

  /** The number in the address. */
  public long number() {
    return number(context);
  }

  public static long number(Context context) {
    String text = context.pathParam("number");
    if (!text.matches("[0-9]{1,15}")) {
      throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
    return Long.parseLong(text);
  }

  public String id() {
    return context.pathParam("id");
  }

  /** The reason that a form gave; every form of this kind ends with it. */
  public String reason() {
    String reason = input.text("reden", LONGEST_REASON);
    input.finish();
    return reason == null ? "" : reason;
  }

  /** The frame of a page; the query has been read by then. */
  public DeskFrame frame(String entry, String title, String path) {
    String done = input.choice(DONE, this::done, "what can be done");
    input.finish();
    return DeskFrame.of(
        new Frame(words, title, path, "", false), session, entry, done == null ? "" : done);
  }

  private Optional<String> done(String key) {
    String message = "done." + key;
    return words.messages().has(words.language(), "desk." + message)
        ? Optional.of(say(message))
        : Optional.empty();
  }
}
