package nl.koerswijzer.server.web.match;

import java.util.List;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Frame;

/**
 * Why a profession stands where it stands, and what would change that.
 *
 * @param place its place in words
 * @param match the profession as the list shows it
 * @param removedBy the wishes that remove it, in words
 * @param obstacles what keeps it down, in words
 * @param changes what would change its place, in words
 * @param answers the profile, which only this page holds
 */
public record WhyPage(
    Frame frame,
    String place,
    MatchesPage.Match match,
    List<String> removedBy,
    List<String> obstacles,
    List<String> changes,
    List<ProfileForm.Answer> answers) {
  public WhyPage {
    removedBy = List.copyOf(removedBy);
    obstacles = List.copyOf(obstacles);
    changes = List.copyOf(changes);
    answers = List.copyOf(answers);
  }
}
