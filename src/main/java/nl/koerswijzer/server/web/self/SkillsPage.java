package nl.koerswijzer.server.web.self;

import java.util.List;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Option;

/**
 * Skills: where to find them, or those that were found, for the person to confirm.
 *
 * @param error what was wrong with the question; empty when nothing was
 * @param confirmed skills that the person confirmed, with how well
 * @param homes things that people do outside work
 * @param job an occupation, in own words
 * @param groups found skills by where they came from; empty while nothing was asked
 * @param most how large a file may be, in megabytes
 * @param carried what this page hands over besides what it asks
 */
public record SkillsPage(
    Frame frame,
    String error,
    List<String> confirmed,
    List<Option> homes,
    String job,
    List<Group> groups,
    int most,
    List<ProfileForm.Answer> carried) {
  /** Skills that came from one place. */
  public record Group(String title, List<Line> skills) {
    public Group {
      skills = List.copyOf(skills);
    }
  }

  /**
   * A skill to confirm.
   *
   * @param name name of its field
   * @param says how a person would say it; empty when nobody wrote that
   * @param found the words that gave it away; empty when it was not found in a text
   * @param levels how well the person can do it, the first that they cannot
   */
  public record Line(String name, String title, String says, String found, List<Option> levels) {
    public Line {
      levels = List.copyOf(levels);
    }
  }

  public SkillsPage {
    confirmed = List.copyOf(confirmed);
    homes = List.copyOf(homes);
    groups = List.copyOf(groups);
    carried = List.copyOf(carried);
  }
}
