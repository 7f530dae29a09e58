package nl.koerswijzer.ingest.esco;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportRun;
import nl.koerswijzer.ingest.InputFile;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.store.RecordKind;

/**
 * The relations between concepts. The official download has each file once a language, with equal
 * contents: only the first is read. A relation to a concept that is not there is refused by itself,
 * because even the official files have some.
 */
final class EscoRelations {
  private final EscoConcepts concepts;
  private final ImportRun into;
  private final Map<String, Map<String, SkillNeed>> needs = new HashMap<>();
  private final Map<String, Set<String>> broader = new HashMap<>();
  private final Map<String, Set<String>> related = new HashMap<>();

  private EscoRelations(EscoConcepts concepts, ImportRun into) {
    this.concepts = concepts;
    this.into = into;
  }

  /**
   * Reads the files of relations.
   *
   * @throws ImportException when a file is wrong, or that of occupations and skills is missing
   */
  static EscoRelations read(InputFiles files, EscoConcepts concepts, ImportRun into)
      throws ImportException {
    EscoRelations relations = new EscoRelations(concepts, into);
    List<InputFile> occupationSkills = take(files, "occupationSkillRelations");
    if (occupationSkills.isEmpty()) {
      throw new ImportException(
          "occupationSkillRelations.csv", 0, "is needed and was not found in what was given");
    }
    relations.readNeeds(occupationSkills.getFirst());
    for (InputFile file : first(take(files, "broaderRelationsSkillPillar"))) {
      relations.readBroader(file);
    }
    for (InputFile file : first(take(files, "skillSkillRelations"))) {
      relations.readRelated(file);
    }
    take(files, "broaderRelationsOccPillar");
    return relations;
  }

  /** The skills that an occupation needs, essential ones first. */
  List<SkillNeed> needs(String occupationUri) {
    List<SkillNeed> all = new ArrayList<>(needs.getOrDefault(occupationUri, Map.of()).values());
    all.sort(
        java.util.Comparator.comparing((SkillNeed need) -> !need.essential())
            .thenComparing(SkillNeed::skill));
    return all;
  }

  /** Ids of the skills and groups directly above a skill or group. */
  List<String> broader(String uri) {
    return broader.getOrDefault(uri, Set.of()).stream().sorted().toList();
  }

  /** Ids of the skills that a skill is related to. */
  List<String> related(String skillUri) {
    return related.getOrDefault(skillUri, Set.of()).stream().sorted().toList();
  }

  private void readNeeds(InputFile file) throws ImportException {
    CsvFile.commas()
        .read(
            file,
            List.of("occupationUri", "relationType", "skillUri"),
            row -> {
              String occupation = row.require("occupationUri");
              String skill = row.require("skillUri");
              boolean essential =
                  switch (row.require("relationType")) {
                    case "essential" -> true;
                    case "optional" -> false;
                    default ->
                        throw row.wrong(
                            "column 'relationType' has '"
                                + row.get("relationType")
                                + "', expected essential or optional");
                  };
              if (!concepts.occupations().containsKey(occupation)
                  || !concepts.skills().containsKey(skill)) {
                refuse(RecordKind.OCCUPATION, occupation, skill);
                return;
              }
              needs
                  .computeIfAbsent(occupation, any -> new LinkedHashMap<>())
                  .merge(
                      skill,
                      new SkillNeed(EscoUri.uuid(skill), essential, 0),
                      (one, other) -> one.essential() ? one : other);
            });
  }

  private void readBroader(InputFile file) throws ImportException {
    CsvFile.commas()
        .read(
            file,
            List.of("conceptUri", "broaderUri"),
            row -> add(broader, row.require("conceptUri"), row.require("broaderUri")));
  }

  private void readRelated(InputFile file) throws ImportException {
    CsvFile.commas()
        .read(
            file,
            List.of("originalSkillUri", "relatedSkillUri"),
            row -> add(related, row.require("originalSkillUri"), row.require("relatedSkillUri")));
  }

  private void add(Map<String, Set<String>> relations, String from, String to) {
    String id = concepts.skillOrGroupId(to).orElse(null);
    if (id == null || concepts.skillOrGroupId(from).isEmpty()) {
      refuse(RecordKind.SKILL, from, to);
      return;
    }
    relations.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(id);
  }

  private void refuse(RecordKind kind, String from, String to) {
    into.refuse(
        kind,
        EscoUri.uuid(from) + " -> " + EscoUri.uuid(to),
        "the relation joins a concept that is not in the files",
        from + "," + to);
  }

  private static List<InputFile> take(InputFiles files, String name) {
    return files.take(Pattern.compile(name + "(_[a-z]{2})?\\.csv"));
  }

  private static List<InputFile> first(List<InputFile> files) {
    return files.isEmpty() ? files : files.subList(0, 1);
  }
}
