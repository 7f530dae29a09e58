package nl.koerswijzer.server.web.decide;

import java.util.List;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.occupation.CardPage.Labelled;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.OccupationLine;

/**
 * The professions that somebody keeps.
 *
 * @param answers the profile, which only this page holds
 * @param fresh whether nothing was sent yet, so that the device may send what it keeps
 * @param note what could not be done; empty when nothing was asked in vain
 * @param told whether there is a profile to hold the professions against
 */
public record ShortlistPage(
    Frame frame,
    List<ProfileForm.Answer> answers,
    boolean fresh,
    String note,
    boolean told,
    List<Line> lines) {
  /**
   * A profession.
   *
   * @param points score as points of a hundred; 0 without a profile
   * @param place its place among all professions, in words; empty without a profile
   * @param facts what one wants to know before choosing
   */
  public record Line(OccupationLine line, int points, String place, List<Labelled> facts) {
    public Line {
      facts = List.copyOf(facts);
    }
  }

  public ShortlistPage {
    answers = List.copyOf(answers);
    lines = List.copyOf(lines);
  }
}
