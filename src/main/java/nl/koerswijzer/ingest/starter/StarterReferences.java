package nl.koerswijzer.ingest.starter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koerswijzer.ingest.starter.Finding.Rule;
import nl.koerswijzer.ingest.starter.Starter.Part;
import org.jspecify.annotations.Nullable;

/** Follows every id that a starter file names, and finds ids that stand twice. */
final class StarterReferences {
  private final Starter starter;
  private final Set<String> skills;
  private final Set<String> occupations;
  private final List<Finding> broken = new ArrayList<>();
  private final List<Finding> unknownOccupations = new ArrayList<>();

  StarterReferences(Starter starter) {
    this.starter = starter;
    skills = unique(starter.skills(), "skill", StarterFormat.Skill::id);
    occupations = unique(starter.occupations(), "occupation", StarterFormat.Occupation::id);
    unique(starter.trainings(), "training", StarterFormat.Training::id);
    unique(starter.themes(), "theme", StarterFormat.Theme::id);
    unique(starter.questions(), "question", StarterFormat.Question::id);
    namedOnce(
        unique(starter.skills(), "ESCO concept", StarterFormat.Skill::esco), starter.skillNames());
    namedOnce(
        unique(starter.occupations(), "ESCO concept", StarterFormat.Occupation::esco),
        starter.occupationNames());
    followOccupations();
    followTrainings();
    followThemes();
  }

  /** Ids that do not exist in a closed list, and ids that stand twice. */
  List<Finding> broken() {
    return broken;
  }

  /** Occupations that are named and do not exist. */
  List<Finding> unknownOccupations() {
    return unknownOccupations;
  }

  /** Ids of the occupations that exist. */
  Set<String> occupations() {
    return occupations;
  }

  private void followOccupations() {
    Set<String> demands = ids(starter.vocabulary().demands());
    for (Part<StarterFormat.Occupation> part : starter.occupations()) {
      StarterFormat.Occupation occupation = part.value();
      String from = occupation.id();
      require(part, from, "skill", skills, occupation.essential().keySet());
      require(part, from, "skill", skills, occupation.optional().keySet());
      require(part, from, "demand", demands, occupation.demands().keySet());
      require(part, from, "working time", times(), occupation.times());
      require(part, from, "sector", sectors(), occupation.sectors());
      require(part, from, "condition", conditions(), occupation.conditions());
      if (occupation.register() != null) {
        require(part, from, "register", registers(), List.of(occupation.register()));
      }
      requireOccupations(part, from, occupation.up());
      requireOccupations(part, from, occupation.sideways());
      bothWays(part);
    }
  }

  private void bothWays(Part<StarterFormat.Occupation> part) {
    for (String skill : part.value().optional().keySet()) {
      if (part.value().essential().containsKey(skill)) {
        add(
            part,
            part.value().id(),
            Rule.REFERENCE,
            "names the skill '" + skill + "' as essential and as optional");
      }
    }
    for (String step : part.value().up()) {
      if (part.value().sideways().contains(step)) {
        add(
            part,
            part.value().id(),
            Rule.REFERENCE,
            "names the occupation '" + step + "' as a step up and as one sideways");
      }
    }
  }

  private void followTrainings() {
    Set<String> granted = new HashSet<>(conditions());
    granted.addAll(registers());
    for (Part<StarterFormat.Training> part : starter.trainings()) {
      StarterFormat.Training training = part.value();
      require(part, training.id(), "skill", skills, training.skills());
      require(part, training.id(), "condition or register", granted, training.grants());
      requireOccupations(part, training.id(), training.occupations());
      followEntry(part, granted);
    }
  }

  private void followEntry(Part<StarterFormat.Training> part, Set<String> granted) {
    Map<String, List<String>> requires = part.value().requires();
    String from = part.value().id();
    require(
        part, from, "condition or register", granted, requires.getOrDefault("licence", List.of()));
    require(part, from, "sector", sectors(), requires.getOrDefault("sector", List.of()));
    require(part, from, "occupation", occupations, requires.getOrDefault("occupation", List.of()));
  }

  private void followThemes() {
    Set<String> demands = ids(starter.vocabulary().demands());
    for (Part<StarterFormat.Theme> part : starter.themes()) {
      StarterFormat.Theme theme = part.value();
      require(part, theme.id(), "skill", skills, theme.skills());
      require(part, theme.id(), "demand", demands, theme.demands().keySet());
      require(part, theme.id(), "sector", sectors(), theme.sectors());
      requireOccupations(part, theme.id(), theme.occupations());
    }
  }

  /** A concept has one name of ours: that of the entry that stands for it, or one of the table. */
  private void namedOnce(Set<String> concepts, List<Part<StarterFormat.EscoName>> names) {
    unique(names, "ESCO concept", StarterFormat.EscoName::esco);
    for (Part<StarterFormat.EscoName> name : names) {
      if (concepts.contains(name.value().esco())) {
        add(
            name,
            name.value().esco(),
            Rule.UNIQUE_ID,
            "the name '" + name.value().dutch() + "' is of a concept that has an entry of our own");
      }
    }
  }

  private void require(
      Part<?> part, String from, String kind, Set<String> known, Collection<String> named) {
    for (String id : named) {
      if (!known.contains(id)) {
        add(
            part,
            from,
            Rule.REFERENCE,
            "names the " + kind + " '" + id + "', which does not exist");
      }
    }
  }

  private void requireOccupations(Part<?> part, String from, List<String> named) {
    for (String id : named) {
      if (!occupations.contains(id)) {
        unknownOccupations.add(
            new Finding(
                part.file(),
                part.line(),
                from,
                Rule.UNKNOWN_OCCUPATION,
                "names the occupation '" + id + "', which does not exist"));
      }
    }
  }

  private <T> Set<String> unique(
      List<Part<T>> parts, String kind, Function<T, @Nullable String> id) {
    Map<String, Part<T>> first = new HashMap<>();
    for (Part<T> part : parts) {
      String value = id.apply(part.value());
      Part<T> before = value == null ? null : first.putIfAbsent(value, part);
      if (value != null && before != null) {
        add(
            part,
            value,
            Rule.UNIQUE_ID,
            "the " + kind + " stands also in " + before.file() + ", line " + before.line());
      }
    }
    return first.keySet();
  }

  private void add(Part<?> part, String subject, Rule rule, String message) {
    broken.add(new Finding(part.file(), part.line(), subject, rule, message));
  }

  private Set<String> times() {
    return ids(Map.of("", starter.vocabulary().times()));
  }

  private Set<String> sectors() {
    return ids(Map.of("", starter.vocabulary().sectors()));
  }

  private Set<String> conditions() {
    return ids(Map.of("", starter.vocabulary().conditions()));
  }

  private Set<String> registers() {
    return ids(Map.of("", starter.vocabulary().registers()));
  }

  private static Set<String> ids(Map<String, List<StarterFormat.Vocabulary.Entry>> headings) {
    Set<String> ids = new HashSet<>();
    Stream<StarterFormat.Vocabulary.Entry> entries =
        headings.values().stream().flatMap(List::stream);
    entries.forEach(entry -> ids.add(entry.id()));
    return ids;
  }
}
