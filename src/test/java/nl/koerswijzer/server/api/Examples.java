package nl.koerswijzer.server.api;

import java.util.List;
import java.util.Optional;

/** Requests that provoke the answers that {@code openapi.yaml} documents. */
final class Examples {
  static final String PROFILE =
      """
      {"currentOccupation": "kok",
       "skills": [{"id": "samenwerken", "level": 4}],
       "interests": {"R": 60, "I": 20, "A": 55, "S": 70, "E": 30, "C": 10},
       "educationLevel": "4", "place": "Zwolle", "maxDistanceKm": 30,
       "hours": {"min": 24, "max": 36}, "minMonthlyPay": 2000, "maxTrainingMonths": 24,
       "avoid": {"occupations": ["bakker"]}, "question": "choose"}""";

  /** The rest of a report on which somebody decides between two occupations and plans. */
  static final String DECIDED =
      """
      "occupations": ["kapper", "kok"],
      "decision": {
        "criteria": [{"criterion": "dicht bij huis", "weight": 3},
                     {"criterion": "part.skills", "weight": 2},
                     {"criterion": "value.helping", "weight": 1}],
        "marks": [{"occupation": "kapper", "criterion": "dicht bij huis", "mark": 4},
                  {"occupation": "kok", "criterion": "dicht bij huis", "mark": 8}],
        "pros": [{"occupation": "kapper", "text": "Ik ken de baas"}],
        "cons": [{"occupation": "kok", "text": "Werken in het weekend"}]},
      "goals": [{"text": "Een dag meelopen", "term": "short", "by": "2027-03-01",
                 "steps": [{"text": "Bellen", "by": "2027-02-01", "done": true},
                           {"text": "Langsgaan"}]}]""";

  private static final String NURSE = "/api/v1/occupations/hbo-verpleegkundige";
  private static final String ANSWERS = "3,4,5,".repeat(19) + "3,4,5";

  /** All that have a request of their own; the rest is made of the example for 200. */
  static final List<Example> OWN =
      List.of(
          get("/api/v1/occupations", 200, "/api/v1/occupations?q=verpleegkundige&language=en"),
          get(
              "/api/v1/occupations",
              200,
              "/api/v1/occupations?q=verplegkundige&level=4,6&region=AM03"),
          get("/api/v1/occupations", 400, "/api/v1/occupations?isco=x&size=0"),
          get("/api/v1/occupations/{id}", 200, NURSE + "?region=AM03"),
          get("/api/v1/occupations/{id}", 200, NURSE + "?language=en"),
          get("/api/v1/occupations/{id}", 400, NURSE + "?region=AM99"),
          get("/api/v1/occupations/{id}", 404, "/api/v1/occupations/bestaat-niet"),
          get("/api/v1/occupations/{id}/related", 200, NURSE + "/related"),
          get("/api/v1/occupations/{id}/related", 400, NURSE + "/related?size=101"),
          get("/api/v1/occupations/{id}/related", 404, "/api/v1/occupations/x/related"),
          get("/api/v1/occupations/{id}/transitions", 200, NURSE + "/transitions?size=3"),
          get("/api/v1/occupations/{id}/transitions", 200, NURSE + "/transitions?to=kok"),
          get(
              "/api/v1/occupations/{id}/transitions",
              200,
              NURSE + "/transitions?payRatio=0.9&level=4&tensionGood=very-tight&size=2"),
          get("/api/v1/occupations/{id}/transitions", 400, NURSE + "/transitions?to=x"),
          get("/api/v1/occupations/{id}/transitions", 404, "/api/v1/occupations/x/transitions"),
          get("/api/v1/occupations/{id}/vacancies", 200, NURSE + "/vacancies?place=Zwolle"),
          get("/api/v1/occupations/{id}/vacancies", 400, NURSE + "/vacancies?place=Nergenshuizen"),
          get("/api/v1/occupations/{id}/vacancies", 404, "/api/v1/occupations/x/vacancies"),
          get("/api/v1/occupations/{id}/trainings", 200, NURSE + "/trainings"),
          get("/api/v1/occupations/{id}/trainings", 400, NURSE + "/trainings?language=fr"),
          get("/api/v1/occupations/{id}/trainings", 404, "/api/v1/occupations/x/trainings"),
          get("/api/v1/suggest", 200, "/api/v1/suggest?q=ver&kind=occupation"),
          get("/api/v1/suggest", 400, "/api/v1/suggest"),
          get("/api/v1/skills", 200, "/api/v1/skills?q=samen"),
          get("/api/v1/skills", 400, "/api/v1/skills"),
          get("/api/v1/skills/{id}", 200, "/api/v1/skills/samenwerken"),
          get("/api/v1/skills/{id}", 400, "/api/v1/skills/samenwerken?size=3"),
          get("/api/v1/skills/{id}", 404, "/api/v1/skills/bestaat-niet"),
          get("/api/v1/interests/questions", 200, "/api/v1/interests/questions?form=30"),
          get("/api/v1/interests/questions", 400, "/api/v1/interests/questions?form=45"),
          get("/api/v1/vacancies", 200, "/api/v1/vacancies?place=8011&radiusKm=30&unknown=true"),
          get("/api/v1/vacancies", 200, "/api/v1/vacancies?sort=date"),
          get("/api/v1/vacancies", 400, "/api/v1/vacancies?sort=distance"),
          get("/api/v1/vacancies.atom", 200, "/api/v1/vacancies.atom?q=bakker"),
          get("/api/v1/vacancies.atom", 400, "/api/v1/vacancies.atom?radiusKm=10"),
          get("/api/v1/vacancies/{id}", 200, "/api/v1/vacancies/verpleegkundige-zwolle"),
          get("/api/v1/vacancies/{id}", 400, "/api/v1/vacancies/verpleegkundige-zwolle?a=b"),
          get("/api/v1/vacancies/{id}", 404, "/api/v1/vacancies/bestaat-niet"),
          get("/api/v1/trainings", 200, "/api/v1/trainings?maxMonths=6"),
          get("/api/v1/trainings", 400, "/api/v1/trainings?skill=bestaat-niet"),
          get("/api/v1/market", 200, "/api/v1/market?occupation=kok"),
          get("/api/v1/market", 400, "/api/v1/market"),
          get("/api/v1/market", 404, "/api/v1/market?occupation=bestaat-niet"),
          get("/api/v1/regions", 200, "/api/v1/regions"),
          get("/api/v1/regions", 400, "/api/v1/regions?size=1"),
          get("/api/v1/sources", 200, "/api/v1/sources"),
          get("/api/v1/sources", 400, "/api/v1/sources?size=1"),
          get("/api/v1/generations", 200, "/api/v1/generations"),
          get("/api/v1/generations", 400, "/api/v1/generations?size=1"),
          get("/api/v1/status", 200, "/api/v1/status"),
          get("/api/v1/status", 400, "/api/v1/status?size=1"),
          get("/health", 200, "/health"),
          get("/metrics", 200, "/metrics"),
          get("/openapi.yaml", 200, "/openapi.yaml"),
          post("/api/v1/report", 200, "{\"profile\": " + PROFILE + "}"),
          post("/api/v1/report", 200, "{\"profile\": " + PROFILE + ", " + DECIDED + "}"),
          post(
              "/api/v1/report",
              400,
              "{\"profile\": " + PROFILE + ", \"audience\": \"commissioner\"}"),
          post("/api/v1/report/europass", 200, "{\"profile\": " + PROFILE + "}"),
          post("/api/v1/report/europass", 400, "{\"profile\": {\"skills\": [{\"id\": \"x\"}]}}"),
          post(
              "/api/v1/skills/extract",
              200,
              "{\"text\": \"Ik deed de boekhouding.\", \"language\": \"nl\"}"),
          post("/api/v1/skills/extract", 400, "{\"text\": \"\"}"),
          post("/api/v1/interests/score", 200, "{\"form\": 60, \"answers\": [" + ANSWERS + "]}"),
          post("/api/v1/interests/score", 400, "{\"form\": 30, \"answers\": [1, 2]}"),
          post("/api/v1/match", 200, "{\"profile\": " + PROFILE + ", \"size\": 3}"),
          post(
              "/api/v1/match",
              200,
              "{\"profile\": "
                  + PROFILE
                  + ", \"varied\": true, \"resamples\": 20, \"weights\": {\"chance\": 50},"
                  + " \"filters\": {\"levels\": [\"4\"], \"region\": \"AM03\"}}"),
          post("/api/v1/match", 400, "{\"profile\": {}}"),
          post(
              "/api/v1/match/explain",
              200,
              "{\"profile\": " + PROFILE + ", \"occupationId\": \"hbo-verpleegkundige\"}"),
          post(
              "/api/v1/match/explain",
              400,
              "{\"profile\": " + PROFILE + ", \"occupationId\": \"bestaat-niet\"}"),
          post(
              "/api/v1/match",
              200,
              "{\"profile\": "
                  + PROFILE
                  + ", \"varied\": true, \"size\": 3, \"replace\": [\"hbo-verpleegkundige\"],"
                  + " \"filters\": {\"isco\": \"1\", \"brc\": \"12\"}}"),
          post("/api/v1/match/skills", 200, "{\"profile\": " + PROFILE + ", \"size\": 3}"),
          post("/api/v1/match/skills", 200, "{\"profile\": {\"values\": {\"autonomy\": 3}}}"),
          post("/api/v1/match/skills", 400, "{\"profile\": " + PROFILE + ", \"size\": 31}"),
          post(
              "/api/v1/match/together",
              200,
              "{\"people\": [{\"profile\": "
                  + PROFILE
                  + "}, {\"profile\": {\"currentOccupation\": \"hbo-verpleegkundige\"}}],"
                  + " \"radiusKm\": 40, \"size\": 3}"),
          post("/api/v1/match/together", 400, "{\"people\": [{\"profile\": " + PROFILE + "}]}"),
          post(
              "/api/v1/mobility",
              200,
              "{\"functions\": [{\"occupation\": \"kok\", \"headcount\": 12, \"level\": \"3\"},"
                  + " {\"occupation\": \"kapper\"}], \"regions\": [\"AM03\"],"
                  + " \"limits\": {\"payRatio\": 0.8}, \"targets\": 3}"),
          post("/api/v1/mobility", 400, "{\"functions\": []}"),
          post(
              "/api/v1/routes",
              200,
              "{\"profile\": {\"currentOccupation\": \"kok\"}, \"to\": \"hbo-verpleegkundige\","
                  + " \"licences\": []}"),
          post("/api/v1/routes", 200, "{\"profile\": " + PROFILE + ", \"to\": \"bakker\"}"),
          post("/api/v1/routes", 200, "{\"profile\": " + PROFILE + ", \"to\": \"kok\"}"),
          post("/api/v1/routes", 200, "{\"profile\": " + PROFILE + "}"),
          post("/api/v1/routes", 400, "{\"profile\": " + PROFILE + ", \"to\": \"bestaat-niet\"}"),
          post("/api/v1/vacancies/match", 200, "{\"profile\": {\"currentOccupation\": \"kok\"}}"),
          post("/api/v1/vacancies/match", 400, "{\"profile\": {\"place\": 8011}}"));

  private Examples() {}

  /**
   * A request with the status that it must give.
   *
   * @param call the call as documented
   * @param target path and query as sent
   * @param body empty for a call without
   */
  record Example(String call, int status, String target, String body) {
    @Override
    public String toString() {
      return call + " → " + status + " (" + target + ")";
    }
  }

  /** The first example that gives this status. */
  static Optional<Example> of(String call, int status) {
    return OWN.stream()
        .filter(example -> example.call().equals(call) && example.status() == status)
        .findFirst();
  }

  private static Example get(String path, int status, String target) {
    return new Example("GET " + path, status, target, "");
  }

  private static Example post(String path, int status, String body) {
    return new Example("POST " + path, status, path, body);
  }
}
