package nl.koerswijzer.server.web.self;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koerswijzer.guidance.self.Skills;
import nl.koerswijzer.guidance.self.Skills.Extracted;
import nl.koerswijzer.model.Skill;

/** Skills to confirm, by where they were found; a skill stands where it was found first. */
final class FoundSkills {
  private static final double SURE = 0.5;
  private static final int QUOTED = 3;

  private final Map<String, List<Found>> groups = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  /**
   * A skill that was found.
   *
   * @param words those that gave it away, as they were written
   * @param sure whether they say it, or are only a clue
   */
  record Found(Skill skill, Set<String> words, boolean sure) {}

  /** The groups by title, in the order in which they were added. */
  Map<String, List<Found>> groups() {
    return groups;
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  void addAll(String title, List<Skill> skills) {
    add(title, skills.stream().map(skill -> new Found(skill, Set.of(), true)).toList());
  }

  /** Adds what a text speaks of; the text itself is not kept. */
  void addText(String title, String text, Skills skills) {
    if (!text.isEmpty()) {
      add(title, skills.extract(text).stream().map(found -> read(text, found)).toList());
    }
  }

  private static Found read(String text, Extracted extracted) {
    Set<String> words = new LinkedHashSet<>();
    extracted.found().spans().stream()
        .map(span -> text.substring(span.from(), span.to()).replaceAll("\\s+", " "))
        .limit(QUOTED)
        .forEach(words::add);
    return new Found(extracted.skill(), words, extracted.found().confidence() >= SURE);
  }

  private void add(String title, List<Found> found) {
    List<Found> added = found.stream().filter(one -> ids.add(one.skill().id())).toList();
    if (!added.isEmpty()) {
      groups.put(title, added);
    }
  }
}
