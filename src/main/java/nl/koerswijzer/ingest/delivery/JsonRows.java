package nl.koerswijzer.ingest.delivery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.koerswijzer.ingest.ForeignJson;
import nl.koerswijzer.ingest.mapping.Cells;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records in JSON, found by pointers (RFC 6901); a list becomes lines of text. */
final class JsonRows {
  private static final int DEEPEST = 60;
  private static final JsonMapper JSON = ForeignJson.mapper(DEEPEST);

  private JsonRows() {}

  /**
   * @param records pointer to the list of records
   * @param next pointer to the address of the next page
   */
  static Rows read(byte[] body, @Nullable Charset charset, String records, @Nullable String next)
      throws UnreadableException {
    try {
      String text = new String(body, charset == null ? StandardCharsets.UTF_8 : charset);
      JsonNode root = JSON.readTree(text);
      JsonNode list = at(root, records);
      if (!list.isArray()) {
        throw new UnreadableException("the answer has no list at '" + records + "'");
      }
      List<Cells> rows = new ArrayList<>(list.size());
      list.forEach(record -> rows.add(place -> text(at(record, place))));
      return new Rows(rows, next == null ? "" : text(at(root, next)));
    } catch (JacksonException e) {
      throw new UnreadableException("the answer is not JSON: " + e.getOriginalMessage());
    }
  }

  private static JsonNode at(JsonNode node, String place) {
    if (place.isEmpty() || place.equals("/")) {
      return node;
    }
    return node.at(JsonPointer.compile(place.startsWith("/") ? place : "/" + place));
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(JsonRows::text)
          .filter(line -> !line.isBlank())
          .collect(Collectors.joining("\n"));
    }
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }
}
