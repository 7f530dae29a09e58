package nl.koerswijzer.source;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was fetched.
 *
 * @param address where it was found, after redirects
 * @param contentType as the server named it, in lower case; empty when it did not
 * @param body unpacked bytes; not to be changed
 * @param etag validator for the next visit, absent when the server gave none
 * @param lastModified the other validator, as the server wrote it
 */
@SuppressWarnings("ArrayRecordComponent") // pages are read once and never compared
public record Page(
    URI address,
    String contentType,
    byte[] body,
    @Nullable String etag,
    @Nullable String lastModified,
    Instant fetched) {
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)");

  /** The charset that the server named, when it exists. */
  public Optional<Charset> charset() {
    Matcher matcher = CHARSET.matcher(contentType.toLowerCase(Locale.ROOT));
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
