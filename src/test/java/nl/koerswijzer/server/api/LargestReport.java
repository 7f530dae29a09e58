package nl.koerswijzer.server.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.guidance.decision.Decision;
import nl.koerswijzer.report.ReportRequest;
import nl.koerswijzer.server.AnswerJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The most that the call takes, in the widest letters. */
final class LargestReport {
  private static final List<String> OCCUPATIONS =
      List.of("hbo-verpleegkundige", "doktersassistent", "kapper", "kok", "buschauffeur");
  private static final List<String> VALUES =
      List.of(
          "autonomy",
          "variety",
          "development",
          "creativity",
          "income",
          "security",
          "status",
          "balance",
          "helping",
          "collegiality",
          "meaning",
          "leadership");
  private static final String TEXT = "W".repeat(500);
  private static final JsonMapper JSON = new JsonMapper();

  private final ServiceUnderTest service;

  LargestReport(ServiceUnderTest service) {
    this.service = service;
  }

  String body() {
    return AnswerJson.indented()
        .writeValueAsString(
            Map.of(
                "profile", profile(),
                "name", "W".repeat(100),
                "occupations", OCCUPATIONS,
                "audience", "coach",
                "goals", goals(),
                "decision", decision(),
                "notes", "W\n".repeat(5_000)));
  }

  private Map<String, Object> profile() {
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("currentOccupation", "verzorgende-ig");
    profile.put("educationLevel", "4");
    profile.put("place", "Zwolle");
    profile.put("maxDistanceKm", 30);
    profile.put("hours", Map.of("min", 24, "max", 36));
    profile.put("minMonthlyPay", 2000);
    profile.put("maxTrainingMonths", 48);
    profile.put("question", "choose");
    profile.put("interests", Map.of("R", 60, "I", 20, "A", 55, "S", 70, "E", 30, "C", 10));
    profile.put("values", VALUES.stream().collect(Collectors.toMap(value -> value, value -> 3)));
    profile.put("skills", skills());
    profile.put("avoid", Map.of("occupations", found()));
    return profile;
  }

  private List<Map<String, Object>> skills() {
    Set<String> skills = new TreeSet<>();
    for (String occupation : found().subList(0, 20)) {
      read("/api/v1/occupations/" + occupation)
          .get("skills")
          .forEach(skill -> skills.add(skill.get("id").asString()));
    }
    return skills.stream().map(id -> Map.<String, Object>of("id", id, "level", 5)).toList();
  }

  /** A hundred occupations. */
  private List<String> found() {
    List<String> found = new ArrayList<>();
    read("/api/v1/occupations?q=medewerker&size=100")
        .get("hits")
        .forEach(hit -> found.add(hit.get("id").asString()));
    return found;
  }

  private JsonNode read(String address) {
    return JSON.readTree(service.get(address).body());
  }

  private static List<Map<String, Object>> goals() {
    return IntStream.range(0, ReportRequest.MAX_GOALS)
        .mapToObj(k -> goal(k % 2 == 0 ? "short" : "long"))
        .toList();
  }

  private static Map<String, Object> goal(String term) {
    return Map.of(
        "term",
        term,
        "text",
        TEXT,
        "by",
        "2027-03-01",
        "steps",
        Collections.nCopies(20, Map.of("text", TEXT, "by", "2027-02-01")));
  }

  private static Map<String, Object> decision() {
    List<String> criteria =
        IntStream.range(0, Decision.MAX_CRITERIA)
            .mapToObj(k -> "W".repeat(Decision.MAX_CRITERION - 2) + (10 + k))
            .toList();
    return Map.of(
        "criteria", criteria.stream().map(key -> Map.of("criterion", key, "weight", 5)).toList(),
        "marks", OCCUPATIONS.stream().flatMap(one -> marks(one, criteria)).toList(),
        "pros", arguments(),
        "cons", arguments());
  }

  private static Stream<Map<String, Object>> marks(String occupation, List<String> criteria) {
    return criteria.stream()
        .map(key -> Map.of("occupation", occupation, "criterion", key, "mark", 7));
  }

  private static List<Map<String, Object>> arguments() {
    String text = "W".repeat(Decision.MAX_ARGUMENT);
    return IntStream.range(0, 200)
        .mapToObj(
            k ->
                Map.<String, Object>of(
                    "occupation", OCCUPATIONS.get(k % OCCUPATIONS.size()), "text", text))
        .toList();
  }
}
