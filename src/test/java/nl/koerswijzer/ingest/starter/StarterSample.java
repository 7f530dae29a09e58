package nl.koerswijzer.ingest.starter;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.ingest.ImportBench;

/** A starter set of two occupations, for tests to change. */
final class StarterSample {
  static final String VOCABULARY =
      """
      values:
        intrinsic:
          - {id: autonomy, nl: zelf bepalen, en: autonomy, description: Zelf kiezen wat je doet.}
        extrinsic:
          - {id: income, nl: goed verdienen, en: income}
        social:
          - {id: helping, nl: mensen helpen, en: helping people}
      demands:
        personal: [{id: concentration, nl: opletten, en: concentration}]
        social: [{id: customer-contact, nl: klanten, en: customers}]
        environment: [{id: wet-hands, nl: natte handen, en: wet hands}]
        dynamic: [{id: walking, nl: lopen, en: walking}]
        static: [{id: standing, nl: staan, en: standing}]
        hours: [{id: weekends, nl: weekenden, en: weekends}]
      times: [{id: day, nl: overdag, en: daytime}]
      sectors: [{id: personal-services, sbi: S, nl: diensten, en: services}]
      conditions: [{id: vca, nl: VCA, en: VCA}]
      registers: [{id: big, nl: BIG, en: BIG}]
      """;

  static final List<String> SKILLS =
      List.of(
          "haar-knippen",
          "luisteren",
          "kleuren",
          "wassen",
          "plannen",
          "afrekenen",
          "adviseren",
          "schoonmaken");

  private StarterSample() {}

  static void write(ImportBench bench) {
    bench
        .file("vocabulary.yaml", VOCABULARY)
        .file("skills/s3.yaml", skills(SKILLS))
        .file(
            "occupations/1112-kappers.yaml",
            "group: \"1112\"",
            "editorial: 2026",
            "occupations:",
            occupation("kapper", "kapper", "5141", "visagist"),
            occupation("visagist", "visagist", "5142", "kapper"));
  }

  static String skills(List<String> ids) {
    StringBuilder file = new StringBuilder("group: S3\ntitle: {nl: zorgen, en: caring}\nskills:\n");
    for (String id : ids) {
      file.append(
          """
            - id: %s
              label: %s
              ican: Ik kan %s.
              english: %s in English
              kind: skill
              words: [%s goed]
          """
              .formatted(id, id.replace('-', ' '), id, id, id));
    }
    return file.toString();
  }

  static String occupation(String id, String title, String isco, String sideways) {
    List<String> needs = new ArrayList<>();
    for (String skill : SKILLS.subList(1, SKILLS.size())) {
      needs.add(skill + ": 3");
    }
    return """
      - id: %s
        title: %s
        names: [%s aan huis, allround %s, hulp%s, junior %s, leerling-%s]
        english: %s
        isco: "%s"
        brc: "1112"
        description: Je helpt mensen met hun uiterlijk. Je luistert naar wat zij willen. Je werkt in een salon.
        tasks: [Praten, Wassen, Werken, Opruimen, Afrekenen]
        day: Om negen uur komt de eerste klant. Je helpt er acht op een dag. Daarna ruim je op.
        essential: {%s}
        optional: {haar-knippen: 4}
        interests: {R: 4, I: 1, A: 5.5, S: 5, E: 3, C: 2}
        values: {autonomy: 2, variety: 1, development: 1, creativity: 3, income: 0, security: 1,
          status: 1, balance: 1, helping: 2, collegiality: 1, meaning: 1, leadership: 0}
        level: "3"
        entry: [Je doet een mbo-opleiding.]
        demands: {standing: 3, customer-contact: 3, walking: 1, wet-hands: 2}
        times: [day]
        partTime: usual
        selfEmployed: possible
        home: "no"
        sectors: [personal-services]
        employers: [kapsalons]
        sideways: [%s]
        conditions: [vca]
    """
        .formatted(
            id,
            title,
            title,
            title,
            title,
            title,
            title,
            "english " + id,
            isco,
            String.join(", ", needs),
            sideways);
  }
}
