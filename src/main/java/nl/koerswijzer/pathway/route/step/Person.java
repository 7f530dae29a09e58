package nl.koerswijzer.pathway.route.step;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.pathway.route.RouteQuestion;

/**
 * Where a person starts.
 *
 * @param occupation index of the occupation now, {@link #NO_JOB} without one
 * @param level highest level of education
 * @param isLevelGuessed whether the person did not tell it: it is then the usual level of the
 *     occupation now, or without one the lowest
 * @param held licences and registrations, a bit for each
 * @param skills indices of the skills that the person confirmed
 */
public record Person(
    int occupation, EducationLevel level, boolean isLevelGuessed, long held, List<Integer> skills) {
  public static final int NO_JOB = -1;

  public static Person of(RouteQuestion question, Ground ground) {
    Catalog catalog = ground.catalog();
    ClientProfile profile = question.profile();
    String current = profile.currentOccupation();
    int occupation = current == null ? NO_JOB : catalog.occupationIndex(current);
    EducationLevel told = profile.educationLevel();
    return new Person(
        occupation,
        told != null ? told : guess(occupation, ground),
        told == null,
        held(question, occupation, ground),
        profile.skills().stream().map(skill -> catalog.skillIndex(skill.id())).toList());
  }

  /** Where the person stands at the start. */
  public Standing standing() {
    return new Standing(0, level.ordinal(), held);
  }

  /** The same person with one skill more confirmed. */
  public Person with(int skill) {
    List<Integer> more = new ArrayList<>(skills);
    more.add(skill);
    return new Person(occupation, level, isLevelGuessed, held, more);
  }

  private static EducationLevel guess(int occupation, Ground ground) {
    return occupation == NO_JOB ? EducationLevel.LEVEL_1 : ground.field(occupation).level();
  }

  private static long held(RouteQuestion question, int occupation, Ground ground) {
    Licences licences = ground.licences();
    long byWork = occupation == NO_JOB ? 0 : licences.heldIn(ground.field(occupation).occupation());
    return byWork | licences.bits(question.held());
  }

  /**
   * How much of what an occupation needs the person confirmed, by how telling it is, 0–1; 0 when it
   * needs nothing that is known.
   */
  public double covers(int needed, Ground ground) {
    return Coverage.of(ground.catalog().essentialSkills(needed), skills::contains, ground.space());
  }
}
