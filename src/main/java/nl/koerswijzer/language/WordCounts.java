package nl.koerswijzer.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/**
 * How often each of many words occurs, as a transducer of Lucene: it is on disk as it is in memory,
 * and all words that start at one place of a text are found by one walk.
 */
final class WordCounts {
  private static final PositiveIntOutputs COUNTS = PositiveIntOutputs.getSingleton();

  private final @Nullable FST<Long> words;

  private WordCounts(@Nullable FST<Long> words) {
    this.words = words;
  }

  /**
   * @param counts words of the letters a–z, each with a count above 0
   */
  static WordCounts of(SortedMap<String, Integer> counts) {
    try {
      FSTCompiler<Long> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, COUNTS).build();
      IntsRefBuilder letters = new IntsRefBuilder();
      BytesRefBuilder bytes = new BytesRefBuilder();
      for (var word : counts.entrySet()) {
        bytes.copyChars(word.getKey());
        compiler.add(Util.toIntsRef(bytes.get(), letters), (long) word.getValue());
      }
      FST.FSTMetadata<Long> compiled = compiler.compile();
      return new WordCounts(
          compiled == null ? null : FST.fromFSTReader(compiled, compiler.getFSTReader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WordCounts read(DataInput in) throws IOException {
    return new WordCounts(in.readByte() == 0 ? null : new FST<>(FST.readMetadata(in, COUNTS), in));
  }

  void write(DataOutput out) throws IOException {
    out.writeByte((byte) (words == null ? 0 : 1));
    if (words != null) {
      words.save(out, out);
    }
  }

  /** Takes the words that start at one place, the shortest first. */
  interface Taker {
    /**
     * @param end where the word ends in the text
     * @param count how often it occurs
     */
    void take(int end, long count);
  }

  /** Hands over every word that starts at one place of a text. */
  void from(String text, int start, Taker taker) {
    if (words == null) {
      return;
    }
    try {
      FST.BytesReader reader = words.getBytesReader();
      FST.Arc<Long> arc = words.getFirstArc(new FST.Arc<>());
      long count = 0;
      for (int at = start; at < text.length(); at++) {
        if (words.findTargetArc(text.charAt(at), arc, arc, reader) == null) {
          return;
        }
        count += arc.output();
        if (arc.isFinal()) {
          taker.take(at + 1, count + arc.nextFinalOutput());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often a word occurs; 0 when it is unknown. */
  long of(String word) {
    long[] found = new long[1];
    from(
        word,
        0,
        (end, count) -> {
          if (end == word.length()) {
            found[0] = count;
          }
        });
    return found[0];
  }
}
