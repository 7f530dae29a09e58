package nl.koerswijzer.match;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.model.Text;

/** What fills a place in a sentence. */
public sealed interface Argument {
  Pattern QUARTER = Pattern.compile("([0-9]{4})-?Q([1-4])");
  Pattern SPAN = Pattern.compile("([0-9]{4})-([0-9]{4})");

  /** The name of a thing, such as a skill's title. */
  record Name(Text text) implements Argument {}

  /** The names of several things. */
  record Names(List<Text> texts) implements Argument {
    public Names {
      texts = List.copyOf(texts);
    }
  }

  /** Another sentence. */
  record Sentence(Reason reason) implements Argument {}

  /** A number. */
  record Amount(double value) implements Argument {}

  /** A word that has a message of its own. */
  record Word(String key) implements Argument {}

  /** Something that is written alike in every language, such as a year. */
  record Verbatim(String text) implements Argument {}

  /** A period as figures write it, such as {@code 2026-Q1}, as a person reads it. */
  static Argument period(String period) {
    Matcher quarter = QUARTER.matcher(period);
    if (quarter.matches()) {
      return new Sentence(
          Reason.of(
              "period.quarter",
              new Amount(Integer.parseInt(quarter.group(2))),
              new Verbatim(quarter.group(1))));
    }
    Matcher span = SPAN.matcher(period);
    return span.matches()
        ? new Sentence(
            Reason.of("period.span", new Verbatim(span.group(1)), new Verbatim(span.group(2))))
        : new Verbatim(period);
  }
}
