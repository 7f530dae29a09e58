package nl.koerswijzer.ingest.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads HTML microdata into the shape that JSON-LD would have. */
final class Microdata {
  private static final String POSTING = "[itemscope][itemtype$=/JobPosting]";
  private static final int DEEPEST = 8;

  private Microdata() {}

  static List<ObjectNode> postings(Document document) {
    return document.select(POSTING).stream()
        .filter(element -> element.parents().stream().noneMatch(one -> one.is(POSTING)))
        .map(element -> object(element, 0))
        .toList();
  }

  private static ObjectNode object(Element item, int depth) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    String type = item.attr("itemtype");
    object.put("@type", type.substring(type.lastIndexOf('/') + 1));
    item.children().forEach(child -> collect(child, object, depth));
    return object;
  }

  private static void collect(Element element, ObjectNode object, int depth) {
    boolean item = element.hasAttr("itemscope");
    if (element.hasAttr("itemprop") && depth < DEEPEST) {
      JsonNode value =
          item ? object(element, depth + 1) : JsonNodeFactory.instance.stringNode(value(element));
      for (String name : element.attr("itemprop").strip().split("\\s+", -1)) {
        add(object, name, value);
      }
    }
    if (!item) {
      element.children().forEach(child -> collect(child, object, depth));
    }
  }

  private static void add(ObjectNode object, String name, JsonNode value) {
    JsonNode present = object.get(name);
    if (present == null) {
      object.set(name, value);
    } else if (present instanceof ArrayNode several) {
      several.add(value);
    } else {
      object.putArray(name).add(present).add(value);
    }
  }

  private static String value(Element element) {
    return switch (element.normalName()) {
      case "meta" -> element.attr("content");
      case "a", "link" -> element.attr("href");
      case "img" -> element.attr("src");
      case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
      case "data" -> element.hasAttr("value") ? element.attr("value") : element.text();
      default -> element.hasAttr("content") ? element.attr("content") : element.html();
    };
  }
}
