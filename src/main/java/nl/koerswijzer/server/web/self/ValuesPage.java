package nl.koerswijzer.server.web.self;

import java.util.List;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Option;

/**
 * Work values as cards to sort by importance.
 *
 * @param piles cards that are as important, those that are not sorted yet first
 * @param said what the sorted cards say, in sentences; empty while none is sorted
 * @param motives groups of values, the most important first; empty while no card is sorted
 * @param carried what this page hands over besides what it asks
 */
public record ValuesPage(
    Frame frame,
    List<Pile> piles,
    List<String> said,
    List<Motive> motives,
    List<ProfileForm.Answer> carried) {
  /**
   * Cards that are as important.
   *
   * @param rank 0–3; empty when they are not sorted yet
   */
  public record Pile(String rank, String title, List<Card> cards) {
    public Pile {
      cards = List.copyOf(cards);
    }
  }

  /**
   * A value.
   *
   * @param name name of its field
   * @param ranks how important it can be, least first
   */
  public record Card(String name, String title, String text, List<Option> ranks) {
    public Card {
      ranks = List.copyOf(ranks);
    }
  }

  /**
   * A group of values.
   *
   * @param importance of its sorted cards, 0–100
   */
  public record Motive(String id, String title, String text, int importance) {}

  public ValuesPage {
    piles = List.copyOf(piles);
    said = List.copyOf(said);
    motives = List.copyOf(motives);
    carried = List.copyOf(carried);
  }
}
