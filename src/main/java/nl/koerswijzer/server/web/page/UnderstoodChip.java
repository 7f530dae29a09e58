package nl.koerswijzer.server.web.page;

import java.util.List;
import nl.koerswijzer.guidance.question.Understood;

/**
 * A part of what was typed, as it was understood.
 *
 * @param kind {@code unknown} when it was not understood
 * @param used whether the list was made with it
 * @param href address of the same list without it
 */
public record UnderstoodChip(String kind, String label, boolean used, String href) {
  private static final String WORD = "word";

  /** What the chip says: also when it was not understood, or cannot be used here. */
  public String text(Frame frame) {
    if (kind.equals("unknown")) {
      return frame.say("understood.unknown", label);
    }
    return used ? label : frame.say("understood.unused", label);
  }

  /** The parts that can be taken away; none when the text is nothing but words to search for. */
  public static List<UnderstoodChip> of(List<Understood> understood, Listing listing, Frame frame) {
    List<Understood> removable = understood.stream().filter(Understood::removable).toList();
    boolean onlyWords =
        removable.stream().allMatch(part -> part.kind().equals(WORD) && !part.part().negated());
    if (onlyWords) {
      return List.of();
    }
    return removable.stream()
        .map(
            part ->
                new UnderstoodChip(
                    part.kind(),
                    frame.words().messages().text(frame.words().language(), part.label()),
                    part.used(),
                    listing.with("q", part.without())))
        .toList();
  }
}
