package nl.koerswijzer.server.web.self;

import java.util.List;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.picture.RadarPicture;

/**
 * What the answers to the interest questionnaire say.
 *
 * @param lead the outcome in a sentence
 * @param notes how far it can be trusted, in sentences
 * @param types the six types, highest score first
 * @param longer whether there is a longer form to go on with
 * @param carried the answers, which only this page holds
 */
public record InterestResultPage(
    Frame frame,
    String lead,
    List<String> notes,
    RadarPicture picture,
    List<TypeLine> types,
    boolean longer,
    List<ProfileForm.Answer> carried) {
  /**
   * A type and how much the person likes it.
   *
   * @param name what it is called
   * @param text what it means
   * @param score 0–100
   */
  public record TypeLine(String letter, String name, String text, int score) {}

  public InterestResultPage {
    notes = List.copyOf(notes);
    types = List.copyOf(types);
    carried = List.copyOf(carried);
  }
}
