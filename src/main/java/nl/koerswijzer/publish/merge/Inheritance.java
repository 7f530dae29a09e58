package nl.koerswijzer.publish.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Provenance;

/**
 * Lets occupations that nobody judged inherit from the judged ones of their ISCO unit group:
 * circumstances, values and level, each only where it is missing, and marked as derived from the
 * group.
 */
final class Inheritance {
  private final Map<String, GroupJudgement> byIsco = new HashMap<>();

  /** Learns from the occupations that have circumstances of their own. */
  Inheritance(List<Occupation> occupations) {
    Map<String, List<Occupation>> judged = new TreeMap<>();
    for (Occupation occupation : occupations) {
      if (occupation.circumstances() != null) {
        judged.computeIfAbsent(occupation.isco(), isco -> new ArrayList<>()).add(occupation);
      }
    }
    judged.forEach((isco, group) -> byIsco.put(isco, GroupJudgement.of(group)));
  }

  /** The occupation with what it inherits; itself when it has all or its group was not judged. */
  Occupation complete(Occupation occupation) {
    GroupJudgement group = byIsco.get(occupation.isco());
    if (group == null || occupation.circumstances() != null) {
      return occupation;
    }
    boolean values = occupation.values().isEmpty();
    boolean level = occupation.level() == null;
    SortedMap<String, Provenance> provenance = new TreeMap<>(occupation.provenance());
    mark(provenance, "circumstances", group, occupation.isco());
    if (values && !group.values().isEmpty()) {
      mark(provenance, "values", group, occupation.isco());
    }
    if (level && group.level() != null) {
      mark(provenance, "level", group, occupation.isco());
    }
    return new Occupation(
        occupation.id(),
        occupation.uri(),
        occupation.isco(),
        occupation.brc(),
        occupation.title(),
        occupation.feminine(),
        occupation.names(),
        occupation.englishNames(),
        occupation.description(),
        occupation.portrait(),
        occupation.skills(),
        occupation.interests(),
        values ? group.values() : occupation.values(),
        level ? group.level() : occupation.level(),
        group.circumstances(),
        provenance);
  }

  private static void mark(
      SortedMap<String, Provenance> provenance, String field, GroupJudgement group, String isco) {
    Provenance source = group.provenance().get(field);
    if (source != null) {
      provenance.put(field, source.derivedFrom("isco:" + isco));
    }
  }
}
