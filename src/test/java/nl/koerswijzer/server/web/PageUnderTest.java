package nl.koerswijzer.server.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.app.ServiceUnderTest;

/**
 * A page that every general test looks at. Whoever adds a page adds it to {@link #all}.
 *
 * @param name name of its picture
 * @param path address in Dutch
 * @param answers what is sent along with a POST; empty for a GET
 * @param status the status it answers with
 */
record PageUnderTest(String name, String path, List<Answer> answers, int status) {
  private static final List<Answer> PROFILE =
      List.of(
          new Answer("occupation", "verzorgende ig"),
          new Answer("place", "Zwolle"),
          new Answer("distance", "30"),
          new Answer("hoursMax", "32"),
          new Answer("value", "helping"),
          new Answer("demand", "lifting"));
  private static final List<Answer> FUNCTIONS =
      List.of(
          new Answer("functions", "12 kassamedewerker\n4 magazijnmedewerker\nxqzzy"),
          new Answer("region", "AM06"));
  private static final List<Answer> WHY =
      List.of(
          new Answer("question", "progress"),
          new Answer("occupation", "lasser"),
          new Answer("missed", "vrachtwagenchauffeur"));

  private static final List<Answer> KEPT =
      with(
          PROFILE,
          new Answer("keep", "hbo-verpleegkundige"),
          new Answer("keep", "doktersassistent"),
          new Answer("keep", "kapper"));

  private static final List<Answer> WEIGHED =
      with(
          KEPT,
          new Answer("criterion", "5:part.skills"),
          new Answer("criterion", "3:part.chance"),
          new Answer("criterion", "4:value.helping"),
          new Answer("criterion", "2:dicht bij huis"),
          new Answer("mark", "8:kapper:dicht bij huis"),
          new Answer("mark", "6:doktersassistent:dicht bij huis"),
          new Answer("mark", "4:hbo-verpleegkundige:dicht bij huis"),
          new Answer("pro", "kapper:Ik ken de baas al"),
          new Answer("con", "hbo-verpleegkundige:Vier jaar naar school"));

  private static final List<Answer> PLANNED =
      with(
          WEIGHED,
          new Answer("target", "1:2099-03-01:kapper:Een eigen stoel in een kapsalon"),
          new Answer("target", "2:soon::Weten of dit iets voor mij is"),
          new Answer("step", "2:open::Een dag meelopen bij een kapper"),
          new Answer("step", "2:done:2026-01-10:Mijn tante bellen"),
          new Answer("step", "1:open:2098-12-01:Inschrijven voor de opleiding"));

  private static final List<Answer> SOME_ANSWERS =
      List.of(
          new Answer("items", "30"),
          new Answer("answer", "s01:5"),
          new Answer("answer", "a01:4"),
          new Answer("answer", "i01:4"),
          new Answer("answer", "r01:1"));

  private static final List<Answer> TWO =
      List.of(
          new Answer("one-occupation", "verpleegkundige"),
          new Answer("two-occupation", "lasser"),
          new Answer("two-hoursMax", "40"),
          new Answer("reach", "50"));

  /** A field of a form. */
  record Answer(String name, String value) {}

  static Stream<PageUnderTest> all() {
    return Stream.of(
        get("start", "/"),
        get("who", "/wie-ben-ik"),
        get("want", "/wat-wil-ik"),
        get("able", "/wat-kan-ik"),
        get("where", "/waar-vind-ik-dat"),
        get("how", "/hoe-kom-ik-daar"),
        get("profile", "/profiel"),
        get("path-meaning", "/vraag/zin"),
        get("path-stuck", "/vraag/vast"),
        post("profile-wrong", "/passend", List.of(new Answer("place", "Nergenshuizen")), 400),
        get("interests", "/interesses"),
        post("interests-questions", "/interesses", with(SOME_ANSWERS, new Answer("to", "1")), 200),
        post(
            "interests-result", "/interesses", with(SOME_ANSWERS, new Answer("to", "result")), 200),
        get("values", "/waarden"),
        post(
            "values-sorted",
            "/waarden",
            List.of(
                new Answer("rank", "helping:3"),
                new Answer("rank", "income:1"),
                new Answer("rank", "variety:2")),
            200),
        get("roles", "/rollen"),
        post(
            "profile-known",
            "/profiel",
            with(
                SOME_ANSWERS,
                new Answer("rank", "helping:3"),
                new Answer("skill", "koken"),
                new Answer("never", "occupation:kok"),
                new Answer("neverTheme", "dieren"),
                new Answer("listNever", "1")),
            200),
        get("skills", "/vaardigheden"),
        post(
            "skills-list",
            "/vaardigheden",
            List.of(new Answer("skill", "koken:4"), new Answer("skill", "rekenen")),
            200),
        post(
            "skills-found",
            "/vaardigheden",
            List.of(
                new Answer("job", "kok"),
                new Answer("cv", "Ik heb heftruck gereden."),
                new Answer("skill", "koken:4")),
            200),
        post("skills-wrong", "/vaardigheden", List.of(new Answer("cv", "xqzzy")), 400),
        post("matches", "/passend", PROFILE, 200),
        post("why", "/waarom", WHY, 200),
        post("matches-missed", "/waarom", with(PROFILE, new Answer("missed", "xqzzy")), 400),
        get("browse", "/verkennen"),
        get("browse-group", "/verkennen/10"),
        get("letters", "/beroepen-a-z?letter=B"),
        get("themes", "/themas"),
        get("surprise", "/verras-me"),
        get("compare", "/vergelijk?beroep=lasser,kapper,hbo-verpleegkundige&regio=AM06"),
        get("compare-none", "/vergelijk"),
        get("mobility", "/mobiliteit"),
        post("mobility-answer", "/mobiliteit", FUNCTIONS, 200),
        get("help", "/hulp"),
        get("accessibility", "/toegankelijkheid"),
        get("model", "/modelkaart"),
        get("occupations", "/beroepen?q=iets+met+dieren"),
        get("occupations-none", "/beroepen?q=xqzzy"),
        get("card", "/beroepen/hbo-verpleegkundige"),
        get("vacancies", "/vacatures?plaats=Zwolle&afstand=50"),
        get("vacancy", "/vacatures/verpleegkundige-zwolle"),
        get("route", "/route?naar=hbo-verpleegkundige"),
        post(
            "route-ways",
            "/route",
            List.of(
                new Answer("occupation", "kok"),
                new Answer("level", "4"),
                new Answer("to", "hbo-verpleegkundige")),
            200),
        post("route-growth", "/route", List.of(new Answer("occupation", "kok")), 200),
        post("route-wrong", "/route", List.of(new Answer("to", "xqzzy")), 400),
        get("list-none", "/mijn-lijst"),
        post("list", "/mijn-lijst", KEPT, 200),
        get("weigh-none", "/afwegen"),
        post("weigh", "/afwegen", WEIGHED, 200),
        get("household", "/samen"),
        post("household-answer", "/samen", TWO, 200),
        post("household-wrong", "/samen", List.of(new Answer("one-occupation", "xqzzy")), 400),
        get("plan-none", "/plan"),
        post("plan", "/plan", PLANNED, 200),
        post(
            "plan-wrong",
            "/plan",
            with(
                PLANNED,
                new Answer("target1", ""),
                new Answer("newTarget", "Een dag meelopen"),
                new Answer("newTargetDay", "31-02-2027")),
            400),
        get("paper-none", "/rapport"),
        post("paper", "/rapport", PLANNED, 200),
        post(
            "paper-wrong", "/rapport/pdf", with(KEPT, new Answer("audience", "commissioner")), 400),
        get("explanation", "/uitleg"),
        get("sources", "/bronnen"),
        get("quality", "/kwaliteit"),
        get("privacy", "/privacy"),
        get("dossier", "/dossier"),
        get("handover", "/overdracht"),
        get("together", "/dossier/samen"),
        post("together-parts", "/dossier/samen", PROFILE, 200),
        get("docs", "/docs"),
        get("desk-login", "/curatie/aanmelden"),
        get("desk-sources", "/curatie/bronnen"),
        get("desk-runs", "/curatie/bezoeken"),
        get("desk-run", "/curatie/bezoeken/3"),
        get("desk-quarantine", "/curatie/quarantaine"),
        get("desk-quarantined", "/curatie/quarantaine/2"),
        get("desk-doubles", "/curatie/dubbelen"),
        get("desk-titles", "/curatie/titels"),
        get("desk-generations", "/curatie/generaties"),
        get("desk-shelf", "/curatie/houdbaarheid"),
        get("desk-log", "/curatie/logboek"),
        new PageUnderTest("problem", "/bestaat-niet", List.of(), 404));
  }

  /** The same page in English. */
  PageUnderTest inEnglish() {
    return new PageUnderTest(name + "-en", "/en" + path, answers, status);
  }

  /** Whether only a curator sees it. */
  boolean isOfTheDesk() {
    return path.contains("/curatie/");
  }

  /** A request for the page without a browser. */
  HttpRequest.Builder request(ServiceUnderTest service) {
    HttpRequest.Builder request = HttpRequest.newBuilder(service.address(path));
    if (isOfTheDesk()) {
      request.header("Cookie", service.desk().cookie());
    }
    return answers.isEmpty()
        ? request
        : request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form()));
  }

  private String form() {
    return answers.stream()
        .map(
            answer ->
                answer.name() + "=" + URLEncoder.encode(answer.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  @Override
  public String toString() {
    return name;
  }

  private static List<Answer> with(List<Answer> answers, Answer... more) {
    return Stream.concat(answers.stream(), Stream.of(more)).toList();
  }

  private static PageUnderTest get(String name, String path) {
    return new PageUnderTest(name, path, List.of(), 200);
  }

  private static PageUnderTest post(String name, String path, List<Answer> answers, int status) {
    return new PageUnderTest(name, path, answers, status);
  }
}
