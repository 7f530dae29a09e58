package nl.koerswijzer.server.web.decide;

import java.util.List;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.self.ProfilePage.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The report before it is made: for whom it is and what goes in.
 *
 * @param answers the profile, which only this page holds
 * @param fresh whether nothing was sent yet, so that the device may send what it keeps
 * @param told whether there is a profile to report on
 * @param audiences for whom it can be
 * @param sections what can go in
 * @param occupations the shortlist; empty when the report takes what suits best
 * @param skills how many skills the person confirmed
 */
public record PaperPage(
    Frame frame,
    List<ProfileForm.Answer> answers,
    boolean fresh,
    boolean told,
    List<Option> audiences,
    List<Option> sections,
    List<Option> occupations,
    String name,
    String notes,
    boolean released,
    int skills,
    List<FieldError> errors) {
  public PaperPage {
    answers = List.copyOf(answers);
    audiences = List.copyOf(audiences);
    sections = List.copyOf(sections);
    occupations = List.copyOf(occupations);
    errors = List.copyOf(errors);
  }

  /** What is wrong with a field, absent when nothing is. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
