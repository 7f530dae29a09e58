package nl.koerswijzer.server.web.page;

import java.util.Optional;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.BottleneckClass;
import nl.koerswijzer.model.TensionClass;

/**
 * Scarcity as it is for somebody who looks for work: tight is good.
 *
 * @param words such as "heel groot"
 * @param bars 1–5, the more the better; 0 when unknown
 * @param tone {@code good}, {@code fair} or {@code poor}; empty when unknown
 */
public record Chance(String words, int bars, String tone) {
  public static Chance of(TensionClass tension, Words words) {
    return new Chance(
        words.messages().text(words.language(), "chance." + tension.id()),
        bars(tension),
        tone(tension));
  }

  /** Chance in the coming years: where jobs stay empty, work is easily found. */
  public static Chance later(Optional<BottleneckClass> expected, Words words) {
    return of(expected.map(Chance::tension).orElse(TensionClass.UNKNOWN), words);
  }

  private static TensionClass tension(BottleneckClass expected) {
    return switch (expected) {
      case NONE -> TensionClass.VERY_SLACK;
      case HARDLY_ANY -> TensionClass.SLACK;
      case SOME -> TensionClass.BALANCED;
      case LARGE -> TensionClass.TIGHT;
      case VERY_LARGE -> TensionClass.VERY_TIGHT;
    };
  }

  private static int bars(TensionClass tension) {
    return tension == TensionClass.UNKNOWN ? 0 : 1 + tension.ordinal();
  }

  private static String tone(TensionClass tension) {
    return switch (tension) {
      case VERY_TIGHT, TIGHT -> "good";
      case BALANCED -> "fair";
      case SLACK, VERY_SLACK -> "poor";
      case UNKNOWN -> "";
    };
  }
}
