package nl.koerswijzer.ingest.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of an advert that a mapping may fill, named as schema.org names them, so that every
 * advert takes the same way from there.
 */
public final class JobPostingFields {
  private static final Set<String> PLAIN =
      Set.of(
          "title",
          "description",
          "url",
          "identifier",
          "hiringOrganization",
          "datePosted",
          "validThrough",
          "employmentType",
          "workHours",
          "jobLocationType",
          "educationRequirements",
          "experienceRequirements",
          "experienceInPlaceOfEducation",
          "physicalRequirement",
          "sensoryRequirement",
          "applicantLocationRequirements",
          "directApply",
          "relevantOccupation",
          "industry",
          "occupationalCategory",
          "totalJobOpenings",
          "skills");
  private static final Set<String> PLACE =
      Set.of("jobLocation", "postalCode", "addressCountry", "latitude", "longitude");
  private static final Set<String> PAY =
      Set.of("baseSalary", "minValue", "maxValue", "unitText", "currency");

  private JobPostingFields() {}

  /** The closed list. */
  public static Set<String> known() {
    Set<String> known = new TreeSet<>(PLAIN);
    known.addAll(PLACE);
    known.addAll(PAY);
    return known;
  }

  /** The job posting of these fields. */
  public static ObjectNode posting(Map<String, String> values) {
    ObjectNode posting = JsonNodeFactory.instance.objectNode();
    posting.put("@type", "JobPosting");
    PLAIN.stream().sorted().forEach(property -> putIfFilled(posting, property, values, property));
    place(values).ifPresent(place -> posting.set("jobLocation", place));
    pay(values).ifPresent(pay -> posting.set("baseSalary", pay));
    return posting;
  }

  private static Optional<JsonNode> place(Map<String, String> values) {
    if (values.keySet().stream().noneMatch(PLACE::contains)) {
      return Optional.empty();
    }
    String locality = values.getOrDefault("jobLocation", "");
    if (locality.contains(",") && !values.containsKey("addressCountry")) {
      return Optional.of(JsonNodeFactory.instance.stringNode(locality));
    }
    ObjectNode place = JsonNodeFactory.instance.objectNode();
    ObjectNode address = place.putObject("address");
    address.put("addressLocality", locality.replaceFirst("\\s*,.*", ""));
    putIfFilled(address, "postalCode", values, "postalCode");
    putIfFilled(address, "addressCountry", values, "addressCountry");
    ObjectNode geo = place.putObject("geo");
    putIfFilled(geo, "latitude", values, "latitude");
    putIfFilled(geo, "longitude", values, "longitude");
    return Optional.of(place);
  }

  private static Optional<JsonNode> pay(Map<String, String> values) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    putIfFilled(value, "value", values, "baseSalary");
    putIfFilled(value, "minValue", values, "minValue");
    putIfFilled(value, "maxValue", values, "maxValue");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    putIfFilled(value, "unitText", values, "unitText");
    ObjectNode pay = JsonNodeFactory.instance.objectNode();
    putIfFilled(pay, "currency", values, "currency");
    pay.set("value", value);
    return Optional.of(pay);
  }

  private static void putIfFilled(
      ObjectNode node, String name, Map<String, String> values, String property) {
    String value = values.get(property);
    if (value != null) {
      node.put(name, value);
    }
  }
}
