package nl.koerswijzer.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.model.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * The query of an address, decoded strictly: a server that drops what it cannot decode would answer
 * another question than was asked.
 */
final class QueryString {
  private QueryString() {}

  /**
   * The values by name, in the order in which they were written.
   *
   * @param query the query as it was sent, without the question mark; absent when there is none
   * @throws InvalidInputException when it is not percent-encoded UTF-8
   */
  static Map<String, List<String>> parameters(@Nullable String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (query == null) {
      return parameters;
    }
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int k = 0; k < text.length(); k++) {
      char letter = text.charAt(k);
      if (letter == '%') {
        bytes.write(hexadecimal(text, k + 1) << 4 | hexadecimal(text, k + 2));
        k += 2;
      } else {
        bytes.writeBytes(
            String.valueOf(letter == '+' ? ' ' : letter).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw undecodable();
    }
  }

  private static int hexadecimal(String text, int at) {
    int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
    if (digit < 0) {
      throw undecodable();
    }
    return digit;
  }

  private static InvalidInputException undecodable() {
    return new InvalidInputException("query", "is not percent-encoded UTF-8");
  }
}
