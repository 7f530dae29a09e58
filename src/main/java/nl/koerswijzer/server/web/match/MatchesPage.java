package nl.koerswijzer.server.web.match;

import java.util.List;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.occupation.CardPage.Labelled;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.vacancy.VacancyLine;
import org.jspecify.annotations.Nullable;

/**
 * Professions that suit a person.
 *
 * @param status how many there are, in words
 * @param current the occupation that the person has now as it was understood, absent when none was
 *     named
 * @param settings what the person can set to change the list
 * @param plane the same professions by wanting, being able and chance
 * @param notes what the answer did with the profile
 * @param wishes what every wish costs
 * @param drop the wish to let go when nothing is left; empty when something is
 * @param stability how firm the list is, in words; empty when there is no list
 * @param openings skills that would bring most work into reach, in words
 * @param vacancies vacancies that suit
 * @param answers the profile, which only this page holds
 * @param more whether there are more professions to show
 * @param help whether to point to people who can help
 * @param everything the profile with the settings, for the question why a profession is missing
 * @param missed what the person typed as the profession that they miss, when we do not know it
 */
public record MatchesPage(
    Frame frame,
    String status,
    @Nullable Link current,
    Settings settings,
    List<Match> matches,
    Plane plane,
    List<String> notes,
    List<String> wishes,
    String drop,
    String stability,
    List<String> openings,
    List<SuitedVacancyLine> vacancies,
    List<ProfileForm.Answer> answers,
    boolean more,
    boolean help,
    List<ProfileForm.Answer> everything,
    String missed) {
  /**
   * What can be set.
   *
   * @param questions the career questions
   * @param regions regions for the figures, the first for that of the person's place
   * @param later whether chances are those of the coming years
   */
  public record Settings(
      List<Slider> sliders, List<Option> questions, List<Option> regions, boolean later) {
    public Settings {
      sliders = List.copyOf(sliders);
      questions = List.copyOf(questions);
      regions = List.copyOf(regions);
    }
  }

  /**
   * How much a part counts.
   *
   * @param name name of the field
   * @param value 0–100
   */
  public record Slider(String name, String label, int value) {}

  /**
   * A profession and why it suits.
   *
   * @param number place on the page, from 1
   * @param points score as points of a hundred
   * @param tied whether the difference with the one before says nothing
   * @param topTen how often it stays in the first ten, in words; empty when nobody asked
   * @param parts the parts of the score that count
   * @param has skills that the person confirmed
   * @param likely skills that the person has probably, or has one much like it
   * @param lacks skills that are missing
   * @param transition what a switch from the occupation now takes; empty when none was named
   */
  public record Match(
      OccupationLine line,
      int number,
      int points,
      boolean tied,
      String topTen,
      List<Part> parts,
      List<String> has,
      List<String> likely,
      List<String> lacks,
      List<Labelled> transition) {
    public Match {
      parts = List.copyOf(parts);
      has = List.copyOf(has);
      likely = List.copyOf(likely);
      lacks = List.copyOf(lacks);
      transition = List.copyOf(transition);
    }
  }

  /**
   * A part of the score.
   *
   * @param points its contribution in points of a hundred
   * @param most the most points it could give
   */
  public record Part(String label, double points, double most, List<String> reasons) {
    public Part {
      reasons = List.copyOf(reasons);
    }
  }

  /** A vacancy and why it suits. */
  public record SuitedVacancyLine(VacancyLine line, List<String> reasons) {
    public SuitedVacancyLine {
      reasons = List.copyOf(reasons);
    }
  }

  public MatchesPage {
    matches = List.copyOf(matches);
    notes = List.copyOf(notes);
    wishes = List.copyOf(wishes);
    openings = List.copyOf(openings);
    vacancies = List.copyOf(vacancies);
    answers = List.copyOf(answers);
    everything = List.copyOf(everything);
  }

  /** Whether a profession is on the shortlist. */
  public boolean keeps(Match match) {
    return answers.contains(new ProfileForm.Answer(ProfileField.KEEP.field(), match.line().id()));
  }

  /** How many professions are on the shortlist. */
  public long kept() {
    return answers.stream()
        .filter(answer -> answer.name().equals(ProfileField.KEEP.field()))
        .count();
  }
}
