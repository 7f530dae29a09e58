package org.eclipse.jetty.util.ajax;

import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for the class of an old Jetty with which the Nu HTML checker reads its profiles of
 * languages, because that Jetty cannot stand beside ours.
 */
public final class JSON {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)
          .enable(DeserializationFeature.USE_LONG_FOR_INTS)
          .build();

  private JSON() {}

  public static Object parse(String json) {
    return MAPPER.readValue(json, Map.class);
  }
}
