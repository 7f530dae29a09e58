package nl.koerswijzer.match.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.skill.Held;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.SkillNeed;
import org.jspecify.annotations.Nullable;

/**
 * A request as matching reads it: ids resolved to the catalog's indices.
 *
 * @param held confirmed and presumed skills, each once
 * @param current index of the occupation now, −1 when there is none
 * @param region code of the region for the figures, absent for the whole country
 */
public record Person(MatchRequest request, List<Held> held, int current, @Nullable String region) {
  public Person {
    held = List.copyOf(held);
  }

  public ClientProfile profile() {
    return request.profile();
  }

  public boolean hasPresumedSkills() {
    return held.stream().anyMatch(Held::isPresumed);
  }

  /**
   * @throws InvalidInputException when the profile is empty, or naming every id that is unknown
   */
  public static Person of(MatchRequest request, Catalog catalog) {
    ClientProfile profile = request.profile();
    List<Violation> violations = new ArrayList<>();
    if (profile.isEmpty()) {
      violations.add(
          new Violation("profile", "is empty; fill in at least skills, interests or values"));
    }
    int current = -1;
    String id = profile.currentOccupation();
    if (id != null) {
      current = catalog.occupationIndex(id);
      if (current < 0) {
        violations.add(
            new Violation("profile.currentOccupation", "there is no occupation '" + id + "'"));
      }
    }
    List<Held> held = held(request, catalog, current, violations);
    String region = region(request, catalog);
    String asked = request.filters().region();
    if (asked != null
        && catalog.contents().regions().stream().map(Region::code).noneMatch(asked::equals)) {
      violations.add(new Violation("filters.region", "there is no region '" + asked + "'"));
    }
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
    return new Person(request, held, current, region);
  }

  private static List<Held> held(
      MatchRequest request, Catalog catalog, int current, List<Violation> violations) {
    Map<Integer, Held> held = new LinkedHashMap<>();
    List<HeldSkill> confirmed = request.profile().skills();
    for (int place = 0; place < confirmed.size(); place++) {
      HeldSkill skill = confirmed.get(place);
      int index = catalog.skillIndex(skill.id());
      if (index < 0) {
        violations.add(
            new Violation(
                "profile.skills[" + place + "].id", "there is no skill '" + skill.id() + "'"));
      } else {
        held.putIfAbsent(index, new Held(index, skill.level(), 1));
      }
    }
    for (HeldSkill skill : request.presumed()) {
      presume(catalog.skillIndex(skill.id()), skill.level(), held);
    }
    if (current >= 0) {
      for (SkillNeed need : catalog.occupations().get(current).skills()) {
        if (need.essential()) {
          int level = need.level() == 0 ? SkillSpace.USUAL_LEVEL : need.level();
          presume(catalog.skillIndex(need.skill()), level, held);
        }
      }
    }
    return List.copyOf(held.values());
  }

  private static void presume(int skill, int level, Map<Integer, Held> held) {
    if (skill >= 0) {
      held.putIfAbsent(skill, new Held(skill, level, Held.PRESUMED));
    }
  }

  /** The region for the figures: the one asked for, or else that of the person's place. */
  public static @Nullable String region(MatchRequest request, Catalog catalog) {
    String asked = request.filters().region();
    if (asked != null) {
      return asked;
    }
    String place = request.profile().place();
    return place == null
        ? null
        : catalog
            .gazetteer()
            .find(place)
            .map(located -> located.municipality().region())
            .orElse(null);
  }
}
