package nl.koerswijzer.server.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of pages with a query. */
public final class Addresses {
  private Addresses() {}

  /** A path with the parameters that are not empty. */
  public static String of(String path, Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .filter(parameter -> !parameter.getValue().isEmpty())
            .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
