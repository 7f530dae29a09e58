package nl.koerswijzer.match;

import java.util.List;
import nl.koerswijzer.model.Text;

/** What fills a place in a sentence. */
public sealed interface Argument {
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
}
