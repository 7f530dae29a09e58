package nl.koerswijzer.ingest.vacancy.markup;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the job postings in a JSON-LD value: alone, in an array, in a graph, in a property. */
public final class JobPostings {
  private static final int DEEPEST = 12;

  private JobPostings() {}

  /** Every {@code JobPosting} in the value, in order; one inside another counts as part of it. */
  public static List<ObjectNode> in(JsonNode value) {
    List<ObjectNode> found = new ArrayList<>();
    collect(value, 0, found);
    return found;
  }

  private static void collect(JsonNode value, int depth, List<ObjectNode> found) {
    if (value instanceof ObjectNode object && isPosting(object)) {
      found.add(object);
    } else if (value.isContainer() && depth < DEEPEST) {
      value.forEach(member -> collect(member, depth + 1, found));
    }
  }

  private static boolean isPosting(ObjectNode object) {
    return Property.texts(object, "@type").stream()
        .anyMatch(
            type ->
                type.equals("JobPosting")
                    || type.endsWith("/JobPosting")
                    || type.endsWith(":JobPosting"));
  }
}
