package nl.koerswijzer.server;

import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tag of an answer (RFC 9110 §8.8.3). Weak, because a compressed answer has other bytes than a
 * plain one.
 *
 * @param value what changes when the answer changes; without quotation marks
 */
public record EntityTag(String value) {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

  /** Lets the caller keep the answer, and ask each time whether it still holds. */
  public void addTo(Context context) {
    context.header("ETag", "W/\"" + value + "\"");
    context.header("Cache-Control", "no-cache");
  }

  /** Whether the caller has this answer already. */
  public boolean isKnownTo(Context context) {
    return isAmong(context.header("If-None-Match"));
  }

  /** Whether a list of tags has this one, by weak comparison. */
  boolean isAmong(@Nullable String ifNoneMatch) {
    if (ifNoneMatch == null) {
      return false;
    }
    Matcher tags = TAG.matcher(ifNoneMatch);
    while (tags.find()) {
      if (tags.group(1).equals(value)) {
        return true;
      }
    }
    return false;
  }
}
