package nl.koerswijzer.publish.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.CatalogContents;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Portrait;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.model.Training;
import org.jspecify.annotations.Nullable;

/**
 * Follows every reference of a catalog. A classification or vocabulary of which nothing is held is
 * not followed: its ids then stand for themselves.
 */
final class References {
  private final CatalogContents contents;
  private final Set<String> occupations;
  private final Set<String> skills;
  private final Set<String> groupsAndSkills;
  private final Set<String> regions;
  private final Set<String> municipalities;
  private final Set<String> trainings;
  private final List<String> problems = new ArrayList<>();

  private References(CatalogContents contents) {
    this.contents = contents;
    occupations = ids(contents.occupations(), Occupation::id);
    skills = ids(contents.skills(), Skill::id);
    groupsAndSkills = ids(contents.skillGroups(), nl.koerswijzer.model.SkillGroup::id);
    groupsAndSkills.addAll(skills);
    regions = ids(contents.regions(), nl.koerswijzer.model.Region::code);
    municipalities = ids(contents.municipalities(), nl.koerswijzer.model.Municipality::code);
    trainings = ids(contents.trainings(), Training::id);
  }

  /** Every reference that leads nowhere, in the order of the catalog. */
  static List<String> broken(CatalogContents contents) {
    References references = new References(contents);
    references.followOccupations();
    references.followSkills();
    references.followFigures();
    references.followPlaces();
    references.followTrainings();
    references.followThemes();
    return references.problems;
  }

  private void followOccupations() {
    Set<String> isco = groups("isco");
    Set<String> brc = groups("brc");
    for (Occupation occupation : contents.occupations()) {
      String from = "occupation " + occupation.id();
      follow(from, "ISCO group", isco, Stream.of(occupation.isco()));
      follow(from, "BRC group", brc, stream(occupation.brc()));
      require(from, "skill", skills, occupation.skills().stream().map(SkillNeed::skill));
      follow(from, "work value", terms("value"), occupation.values().keySet().stream());
      Portrait portrait = occupation.portrait();
      if (portrait != null) {
        require(from, "occupation", occupations, portrait.up().stream());
        require(from, "occupation", occupations, portrait.sideways().stream());
      }
      Circumstances circumstances = occupation.circumstances();
      if (circumstances != null) {
        followCircumstances(from, circumstances);
      }
    }
  }

  private void followCircumstances(String from, Circumstances circumstances) {
    follow(from, "demand", terms("demand"), circumstances.demands().keySet().stream());
    follow(from, "working time", terms("time"), circumstances.times().stream());
    follow(from, "sector", terms("sector"), circumstances.sectors().stream());
    follow(from, "condition", terms("condition"), circumstances.conditions().stream());
    follow(from, "register", terms("register"), stream(circumstances.register()));
  }

  private void followSkills() {
    for (Skill skill : contents.skills()) {
      require("skill " + skill.id(), "skill or group", groupsAndSkills, skill.broader().stream());
      require("skill " + skill.id(), "skill", skills, skill.related().stream());
    }
    contents
        .skillGroups()
        .forEach(
            group ->
                require(
                    "skill group " + group.id(),
                    "skill group",
                    groupsAndSkills,
                    group.broader().stream()));
  }

  private void followFigures() {
    Set<String> brc = groups("brc");
    brc.add("total");
    for (Indicator figure : contents.indicators()) {
      String from = "figure " + figure.name() + " of " + figure.provenance().source();
      Stream<String> code = Stream.of(figure.subject().code());
      switch (figure.subject().kind()) {
        case BRC -> {
          if (brc.size() > 1) {
            require(from, "BRC group", brc, code);
          }
        }
        case ISCO -> follow(from, "ISCO group", groups("isco"), code);
        case OCCUPATION -> require(from, "occupation", occupations, code);
        case TRAINING -> require(from, "training", trainings, code);
      }
      follow(from, "region", regions, stream(figure.region()));
    }
  }

  private void followPlaces() {
    contents
        .municipalities()
        .forEach(
            municipality ->
                require(
                    "municipality " + municipality.name(),
                    "region",
                    regions,
                    Stream.of(municipality.region())));
    contents
        .places()
        .forEach(
            place ->
                require(
                    "place " + place.name(),
                    "municipality",
                    municipalities,
                    Stream.of(place.municipality())));
  }

  private void followTrainings() {
    for (Training training : contents.trainings()) {
      String from = "training " + training.id();
      require(from, "occupation", occupations, training.occupations().stream());
      require(from, "skill", skills, training.skills().stream());
    }
  }

  private void followThemes() {
    for (Theme theme : contents.themes()) {
      String from = "theme " + theme.id();
      require(from, "skill", skills, theme.skills().stream());
      require(from, "occupation", occupations, theme.occupations().stream());
      follow(from, "demand", terms("demand"), theme.demands().keySet().stream());
      follow(from, "sector", terms("sector"), theme.sectors().stream());
      follow(from, "work value", terms("value"), theme.values().stream());
    }
  }

  private void follow(String from, String kind, Set<String> known, Stream<String> wanted) {
    if (!known.isEmpty()) {
      require(from, kind, known, wanted);
    }
  }

  private void require(String from, String kind, Set<String> known, Stream<String> wanted) {
    wanted
        .filter(id -> !known.contains(id))
        .forEach(
            id -> problems.add(from + " names the " + kind + " '" + id + "', which is not there"));
  }

  private Set<String> groups(String scheme) {
    return contents.occupationGroups().stream()
        .filter(group -> group.scheme().equals(scheme))
        .map(OccupationGroup::code)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Set<String> terms(String vocabulary) {
    return contents.terms().stream()
        .filter(term -> term.vocabulary().equals(vocabulary))
        .map(Term::id)
        .collect(Collectors.toSet());
  }

  private static <T> Set<String> ids(Collection<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(Collectors.toCollection(HashSet::new));
  }

  private static Stream<String> stream(@Nullable String id) {
    return id == null ? Stream.empty() : Stream.of(id);
  }
}
