package nl.koerswijzer.ingest.esco;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.DataSetImport;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportRun;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillGroup;
import nl.koerswijzer.model.SkillKind;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.store.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * ESCO's official CSV download: a folder or a ZIP file for each language, Dutch and English in one
 * call. Dutch labels where there are, English ones where not; an occupation keeps both.
 */
public final class EscoImport implements DataSetImport {
  static final String LICENCE = "European Commission, reuse with attribution";
  static final String URL = "https://esco.ec.europa.eu/";
  private static final Pattern VERSION = Pattern.compile("v?([0-9]+\\.[0-9]+\\.[0-9]+)");

  @Override
  public String kind() {
    return "esco";
  }

  @Override
  public List<String> files() {
    return List.of(
        "occupations_nl.csv",
        "skills_nl.csv",
        "skillGroups_nl.csv",
        "ISCOGroups_nl.csv",
        "…SkillsCollection_nl.csv",
        "the same with _en",
        "occupationSkillRelations.csv",
        "broaderRelationsSkillPillar.csv",
        "skillSkillRelations.csv");
  }

  @Override
  public void put(InputFiles files, ImportRun into, LocalDate today) throws ImportException {
    Provenance esco = new Provenance("ESCO", version(files), LICENCE, today, URL, null);
    EscoConcepts concepts = EscoConcepts.read(files);
    EscoRelations relations = EscoRelations.read(files, concepts, into);
    into.dataSet("esco", esco);
    putGroups(concepts, relations, into);
    putSkills(concepts, relations, into);
    concepts
        .occupations()
        .forEach(
            (uri, wording) ->
                into.put(
                    RecordKind.OCCUPATION,
                    EscoUri.uuid(uri),
                    occupation(uri, wording, concepts.isco(uri), relations.needs(uri), esco)));
    into.replaceAll(
        RecordKind.OCCUPATION,
        RecordKind.SKILL,
        RecordKind.SKILL_GROUP,
        RecordKind.OCCUPATION_GROUP,
        RecordKind.DATA_SET);
  }

  private static void putGroups(EscoConcepts concepts, EscoRelations relations, ImportRun into) {
    concepts
        .iscoGroups()
        .forEach(
            (code, wording) ->
                into.put(
                    RecordKind.OCCUPATION_GROUP,
                    "isco:" + code,
                    new OccupationGroup("isco", code, wording.title(), above(code), null)));
    concepts
        .skillGroups()
        .forEach(
            (uri, wording) -> {
              String id = concepts.skillOrGroupId(uri).orElseThrow();
              into.put(
                  RecordKind.SKILL_GROUP,
                  id,
                  new SkillGroup(id, wording.title(), relations.broader(uri)));
            });
  }

  private static void putSkills(EscoConcepts concepts, EscoRelations relations, ImportRun into) {
    concepts
        .skills()
        .forEach(
            (uri, wording) ->
                into.put(
                    RecordKind.SKILL,
                    EscoUri.uuid(uri),
                    skill(uri, wording, concepts.kind(uri), relations)));
  }

  private static Skill skill(String uri, Wording wording, SkillKind kind, EscoRelations relations) {
    List<String> words = new ArrayList<>(wording.dutchNames());
    words.addAll(wording.englishNames());
    return new Skill(
        EscoUri.uuid(uri),
        uri,
        wording.title(),
        null,
        kind,
        relations.broader(uri),
        relations.related(uri),
        words,
        wording.description());
  }

  private static Occupation occupation(
      String uri, Wording wording, String isco, List<SkillNeed> needs, Provenance esco) {
    SortedMap<String, Provenance> provenance = new TreeMap<>();
    for (String field : List.of("title", "names", "description", "skills")) {
      provenance.put(field, esco);
    }
    return new Occupation(
        EscoUri.uuid(uri),
        uri,
        isco,
        null,
        wording.title(),
        null,
        wording.dutchNames(),
        wording.englishNames(),
        wording.description(),
        null,
        needs,
        null,
        new TreeMap<>(),
        null,
        null,
        provenance);
  }

  private static @Nullable String above(String iscoCode) {
    return iscoCode.length() == 1 ? null : iscoCode.substring(0, iscoCode.length() - 1);
  }

  /** The version in a file or folder name, such as {@code v1.1.1}; the files do not tell. */
  private static String version(InputFiles files) {
    return files.findInPaths(VERSION).map(found -> "v" + found.group(1)).orElse("");
  }
}
