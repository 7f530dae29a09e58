package nl.koerswijzer.server.web.self;

import java.util.List;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Option;

/**
 * Some items of the interest questionnaire, or what comes before the first.
 *
 * @param number number of these items' page, from 1; 0 for what comes before the first
 * @param pages how many pages there are
 * @param answered how many items of the form were answered
 * @param total how many items the form has
 * @param items the items of this page
 * @param carried what this page hands over besides what it asks
 */
public record InterestsPage(
    Frame frame,
    int number,
    int pages,
    int answered,
    int total,
    List<Item> items,
    List<ProfileForm.Answer> carried) {
  /**
   * An activity with its answers, from worst to best.
   *
   * @param name name of the field
   */
  public record Item(String name, String activity, List<Option> answers) {
    public Item {
      answers = List.copyOf(answers);
    }
  }

  public InterestsPage {
    items = List.copyOf(items);
    carried = List.copyOf(carried);
  }
}
