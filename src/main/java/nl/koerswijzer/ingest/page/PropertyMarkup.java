package nl.koerswijzer.ingest.page;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads properties in the attributes of HTML into the shape that JSON-LD would have. */
enum PropertyMarkup {
  /** {@code itemscope itemtype="https://schema.org/JobPosting"} and {@code itemprop}. */
  MICRODATA("[itemscope][itemtype$=/JobPosting]", "itemscope", "itemtype", "itemprop"),
  /** {@code vocab="https://schema.org/" typeof="JobPosting"} and {@code property}, RDFa Lite. */
  RDFA("[typeof~=(^|[\\s:/])JobPosting(\\s|$)]", "typeof", "typeof", "property");

  private static final int DEEPEST = 8;

  private final String posting;
  private final String item;
  private final String type;
  private final String property;

  PropertyMarkup(String posting, String item, String type, String property) {
    this.posting = posting;
    this.item = item;
    this.type = type;
    this.property = property;
  }

  List<ObjectNode> postings(Document document) {
    return document.select(posting).stream()
        .filter(element -> element.parents().stream().noneMatch(one -> one.is(posting)))
        .map(element -> object(element, 0))
        .toList();
  }

  private ObjectNode object(Element element, int depth) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("@type", words(element.attr(type)).findFirst().orElse(""));
    element.children().forEach(child -> collect(child, object, depth));
    return object;
  }

  private void collect(Element element, ObjectNode object, int depth) {
    boolean nested = element.hasAttr(item);
    if (element.hasAttr(property) && depth < DEEPEST) {
      JsonNode value =
          nested ? object(element, depth + 1) : JsonNodeFactory.instance.stringNode(value(element));
      words(element.attr(property)).forEach(name -> add(object, name, value));
    }
    if (!nested) {
      element.children().forEach(child -> collect(child, object, depth));
    }
  }

  /** Names without the vocabulary that they are from, which is an address or a prefix. */
  private static Stream<String> words(String attribute) {
    return Stream.of(attribute.strip().split("\\s+", -1))
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .map(name -> name.substring(name.lastIndexOf(':') + 1));
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
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    return switch (element.normalName()) {
      case "meta" -> "";
      case "a", "link" -> element.attr("href");
      case "img" -> element.attr("src");
      case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
      case "data" -> element.hasAttr("value") ? element.attr("value") : element.text();
      default -> element.hasAttr("resource") ? element.attr("resource") : element.html();
    };
  }
}
