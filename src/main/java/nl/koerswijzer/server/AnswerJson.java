package nl.koerswijzer.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How answers are written as JSON: what is absent is left out, fields stand in a fixed order. */
public final class AnswerJson {
  private AnswerJson() {}

  static JsonMapper mapper() {
    return builder().build();
  }

  /** For people to read. */
  public static JsonMapper indented() {
    return builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  }

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder()
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
  }
}
