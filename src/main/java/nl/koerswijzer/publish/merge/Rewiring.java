package nl.koerswijzer.publish.merge;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.koerswijzer.model.EntryRule;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Indicator.Subject;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.model.Training;

/**
 * Lets references point at the ids of the catalog.
 *
 * @param occupationIds gives the id in the catalog of any id of an occupation
 * @param skillIds gives the id in the catalog of any id of a skill
 */
record Rewiring(UnaryOperator<String> occupationIds, UnaryOperator<String> skillIds) {
  Indicator figure(Indicator figure) {
    Subject subject = figure.subject();
    if (subject.kind() != Subject.Kind.OCCUPATION) {
      return figure;
    }
    return new Indicator(
        figure.name(),
        new Subject(subject.kind(), occupationIds.apply(subject.code())),
        figure.value(),
        figure.unit(),
        figure.classId(),
        figure.region(),
        figure.provenance());
  }

  Training training(Training training) {
    return new Training(
        training.id(),
        training.crebo(),
        training.title(),
        training.kind(),
        training.level(),
        training.months(),
        training.hoursPerWeek(),
        training.ways(),
        training.entry(),
        training.entryLevel(),
        training.entryRules().stream().map(this::entryRule).toList(),
        rewired(training.occupations(), occupationIds),
        rewired(training.skills(), skillIds),
        training.grants(),
        training.cost(),
        training.funding(),
        training.places(),
        training.provenance());
  }

  private EntryRule entryRule(EntryRule rule) {
    return rule.kind() == EntryRule.Kind.OCCUPATION
        ? new EntryRule(rule.kind(), rewired(rule.values(), occupationIds))
        : rule;
  }

  Theme theme(Theme theme) {
    return new Theme(
        theme.id(),
        theme.title(),
        theme.words(),
        rewired(theme.skills(), skillIds),
        theme.interests(),
        theme.demands(),
        theme.sectors(),
        rewired(theme.occupations(), occupationIds),
        theme.values(),
        theme.homeWorking());
  }

  private static List<String> rewired(List<String> ids, UnaryOperator<String> canonical) {
    return ids.stream().map(canonical).distinct().toList();
  }
}
