package nl.koerswijzer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.match.Matching.Explained;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.OccupationMatch;
import nl.koerswijzer.match.SkillMatch;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.Transition;
import nl.koerswijzer.pathway.Transition.Verdict;
import nl.koerswijzer.report.ReportPage.FigureLine;
import nl.koerswijzer.report.ReportPage.Labelled;
import nl.koerswijzer.report.ReportPage.Part;
import nl.koerswijzer.report.ReportPage.Portrait;
import org.jspecify.annotations.Nullable;

/** Says why an occupation suits, and what is known of it. */
final class PortraitPages {
  private static final int SKILLS = 6;
  private static final int CHANGES = 3;
  private static final int TRAININGS = 3;
  private static final int REASONS = 2;
  private static final List<String> FIGURES =
      List.of("tension", "itkb", "job-openings", "pay-median");

  private final Guidance guidance;
  private final Words words;
  private final WayPages ways;

  PortraitPages(Guidance guidance, Words words, WayPages ways) {
    this.guidance = guidance;
    this.words = words;
    this.ways = ways;
  }

  Portrait of(Explained explained) {
    OccupationMatch match = explained.suited().match();
    Occupation occupation = match.occupation();
    Text description = occupation.description();
    return new Portrait(
        words.title(occupation),
        description == null ? "" : description.in(words.language()),
        (int) Math.round(100 * match.score()),
        match.rank() == 0
            ? words.say("report.place.removed")
            : words.say("report.place.rank", match.rank(), explained.explanation().total()),
        regulated(occupation.circumstances()),
        match.counted().stream().map(this::part).toList(),
        skills(match.matchedSkills(), SkillMatch::isConfirmed),
        skills(match.matchedSkills(), skill -> !skill.isConfirmed()),
        skills(match.missingSkills(), skill -> true),
        match.market().stream()
            .filter(figure -> FIGURES.contains(figure.name()))
            .sorted(Comparator.comparingInt(figure -> FIGURES.indexOf(figure.name())))
            .map(this::figure)
            .toList(),
        transition(explained.suited().transition()),
        explained.explanation().changes().stream()
            .limit(CHANGES)
            .map(change -> words.say(change.reason()))
            .collect(Collectors.joining(" ")),
        guidance.trainings().leadingTo(occupation).stream()
            .limit(TRAININGS)
            .map(this::training)
            .collect(Collectors.joining(", ")),
        ways.to(occupation));
  }

  private String regulated(@Nullable Circumstances circumstances) {
    return circumstances == null || circumstances.register() == null
        ? ""
        : words.say("match.education.regulated");
  }

  private Part part(Component component) {
    return new Part(
        words.say("component." + component.name().id()),
        words.say("report.part.points", 100 * component.contribution(), 100 * component.weight()),
        (int) Math.round(100 * component.value()),
        component.reasons().stream()
            .limit(REASONS)
            .map(words::say)
            .collect(Collectors.joining(" ")));
  }

  private String skills(List<SkillMatch> skills, Predicate<SkillMatch> which) {
    return skills.stream()
        .filter(which)
        .limit(SKILLS)
        .map(match -> match.skill().title().in(words.language()))
        .collect(Collectors.joining(", "));
  }

  private FigureLine figure(Figure figure) {
    Provenance provenance = figure.indicator().provenance();
    String origin =
        words.say("report.origin", provenance.source(), words.period(provenance.period()));
    return new FigureLine(
        words.label(figure),
        words.value(figure),
        figure.classId() == null ? "" : words.classOf(figure.classId()),
        figure.stale() ? words.say("report.stale", origin) : origin);
  }

  /** First what goes well, in one line; then every side that asks for attention. */
  private List<Labelled> transition(@Nullable Transition transition) {
    if (transition == null) {
      return List.of();
    }
    List<Labelled> lines = new ArrayList<>();
    for (Verdict verdict : List.of(Verdict.GOOD, Verdict.UNKNOWN)) {
      String names =
          transition.dimensions().stream()
              .filter(dimension -> dimension.verdict() == verdict)
              .map(dimension -> words.say("dimension." + dimension.name()))
              .collect(Collectors.joining(", "));
      if (!names.isEmpty()) {
        lines.add(new Labelled(verdict(verdict), names));
      }
    }
    transition.dimensions().stream()
        .filter(dimension -> Verdict.FAIR.compareTo(dimension.verdict()) <= 0)
        .filter(dimension -> dimension.verdict() != Verdict.UNKNOWN)
        .map(this::attention)
        .forEach(lines::add);
    return lines;
  }

  private Labelled attention(Transition.Dimension dimension) {
    return new Labelled(
        words.say(
            "report.attention",
            verdict(dimension.verdict()),
            words.say("dimension." + dimension.name())),
        dimension.reasons().stream().map(words::say).collect(Collectors.joining(" ")));
  }

  private String verdict(Verdict verdict) {
    return words.say("verdict." + Words.id(verdict));
  }

  private String training(Training training) {
    return words.say(
        "report.training.text", training.title().in(words.language()), training.months());
  }
}
