package nl.koerswijzer.guidance.decision;

import java.util.List;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.decision.Decision.Criterion;
import nl.koerswijzer.guidance.decision.Weighing.Shift;
import nl.koerswijzer.guidance.words.Names;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.match.ComponentName;

/** How a decision is said in a language; the same words on every face. */
public final class DecisionWords {
  private final Names names;
  private final Words words;

  public DecisionWords(Names names, Words words) {
    this.names = names;
    this.words = words;
  }

  /** What a criterion is called: own words as they are. */
  public String criterion(String key) {
    if (key.startsWith(SuggestedCriteria.PART)) {
      return ComponentName.withId(key.substring(SuggestedCriteria.PART.length()))
          .map(part -> words.say("component." + part.id()))
          .orElse(key);
    }
    return key.startsWith(SuggestedCriteria.VALUE)
        ? Words.capitalized(
            names.term("value", key.substring(SuggestedCriteria.VALUE.length()), words.language()))
        : key;
  }

  public String option(String id) {
    return Words.capitalized(names.occupation(id, words.language()));
  }

  /** Which option comes first; empty when nothing counts yet. */
  public String first(Weighing weighing) {
    List<String> first = weighing.first();
    return first.isEmpty()
        ? ""
        : words.say(
            "weigh.first",
            first.size(),
            first.stream().map(this::option).collect(Collectors.joining(", ")),
            weighing.standings().get(0).total());
  }

  /** By which step in a weight another option comes first, or that none does. */
  public List<String> shifts(Weighing weighing) {
    if (weighing.standings().size() < 2) {
      return List.of();
    }
    return weighing.shifts().isEmpty()
        ? List.of(words.say("weigh.firm"))
        : weighing.shifts().stream().map(this::shift).toList();
  }

  private String shift(Shift shift) {
    return words.say(
        shift.isHeavier() ? "weigh.heavier" : "weigh.lighter",
        criterion(shift.criterion().key()),
        option(shift.first()));
  }

  /** Which criteria do not count yet; empty when all do. */
  public String left(Weighing weighing) {
    return weighing.left().isEmpty()
        ? ""
        : words.say(
            "weigh.left",
            weighing.left().stream()
                .map(Criterion::key)
                .map(this::criterion)
                .collect(Collectors.joining(", ")));
  }
}
