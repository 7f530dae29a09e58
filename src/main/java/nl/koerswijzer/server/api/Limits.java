package nl.koerswijzer.server.api;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.koerswijzer.model.BottleneckClass;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.pathway.TransitionLimits.Scarcity;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.QueryInput;
import org.jspecify.annotations.Nullable;

/** Reads the limits by which a switch is judged; what is absent keeps its default. */
final class Limits {
  private static final int MAX_LENGTH = 20;
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,15})?");

  private Limits() {}

  /** From the parameters of a query, by the names of the limits. */
  static TransitionLimits of(QueryInput query) {
    return new Reading(query::text, query::reject).limits();
  }

  /** From the field {@code limits} of a body. */
  static TransitionLimits of(JsonInput body) {
    JsonInput limits = body.object("limits");
    return limits == null
        ? TransitionLimits.DEFAULT
        : new Reading(limits::textOrNumber, limits::reject).limits();
  }

  /** Gives the text of a limit, absent when it is not given. */
  @FunctionalInterface
  private interface Given {
    @Nullable String text(String name, int maxLength);
  }

  /**
   * One reading of limits.
   *
   * @param reject takes the name of a limit that is wrong and what is wrong with it
   */
  private record Reading(Given given, BiConsumer<String, String> reject) {
    TransitionLimits limits() {
      TransitionLimits usual = TransitionLimits.DEFAULT;
      double viable = number("viableSimilarity", 1, usual.viableSimilarity());
      double highlyViable =
          number("highlyViableSimilarity", 1, Math.max(viable, usual.highlyViableSimilarity()));
      int levelGap = integer("levelGap", 9, usual.levelGap());
      double payRatio = number("payRatio", 10, usual.payRatio());
      int months = integer("trainingMonths", 120, usual.trainingMonths());
      try {
        return new TransitionLimits(viable, highlyViable, levelGap, payRatio, months, scarcity());
      } catch (InvalidInputException e) {
        e.violations().forEach(wrong -> reject.accept(wrong.field(), wrong.message()));
        return usual;
      }
    }

    private Scarcity scarcity() {
      Scarcity usual = Scarcity.DEFAULT;
      TensionClass tensionGood = tension("tensionGood", usual.tensionGood());
      BottleneckClass outlookGood = outlook("outlookGood", usual.outlookGood());
      return new Scarcity(
          tensionGood,
          tension("tensionFair", lower(usual.tensionFair(), tensionGood)),
          outlookGood,
          outlook("outlookFair", lower(usual.outlookFair(), outlookGood)));
    }

    private static <C extends Comparable<C>> C lower(C usual, C good) {
      return usual.compareTo(good) <= 0 ? usual : good;
    }

    private double number(String name, int highest, double usual) {
      String text = given.text(name, MAX_LENGTH);
      if (text == null) {
        return usual;
      }
      double number = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
      if (number >= 0 && number <= highest) {
        return number;
      }
      reject.accept(name, "must be a number within 0–" + highest);
      return usual;
    }

    private int integer(String name, int highest, int usual) {
      double number = number(name, highest, usual);
      if (number != Math.rint(number)) {
        reject.accept(name, "must be a whole number");
      }
      return (int) number;
    }

    private TensionClass tension(String name, TensionClass usual) {
      return choice(
          name,
          usual,
          id -> TensionClass.withId(id).filter(tension -> tension != TensionClass.UNKNOWN),
          "very-slack, slack, balanced, tight, very-tight");
    }

    private BottleneckClass outlook(String name, BottleneckClass usual) {
      return choice(
          name, usual, BottleneckClass::withId, "none, hardly-any, some, large, very-large");
    }

    private <C> C choice(
        String name, C usual, Function<String, Optional<C>> parse, String allowed) {
      String text = given.text(name, MAX_LENGTH);
      Optional<C> found = text == null ? Optional.of(usual) : parse.apply(text);
      if (found.isEmpty()) {
        reject.accept(name, "must be one of " + allowed);
      }
      return found.orElse(usual);
    }
  }
}
