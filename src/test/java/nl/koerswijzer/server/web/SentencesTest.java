package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.model.Language;
import org.junit.jupiter.api.Test;

/**
 * Dutch that people with little practice in reading can follow: short sentences. Language level B1
 * asks for about ten words a sentence; none may have more than twenty.
 */
class SentencesTest {
  private static final int MOST_WORDS = 20;
  private static final double USUAL_WORDS = 11;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!:…])\\s+");

  private final Messages messages = new Messages();

  @Test
  void sentences_areShort() {
    List<String> sentences = sentences();
    assertThat(sentences.stream().filter(sentence -> words(sentence) > MOST_WORDS)).isEmpty();
    assertThat(
            sentences.stream()
                .filter(sentence -> sentence.endsWith("."))
                .mapToInt(SentencesTest::words)
                .average()
                .orElseThrow())
        .isLessThan(USUAL_WORDS);
  }

  /** Every Dutch sentence, with the number two wherever something is filled in. */
  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (String key : messages.keys(Language.DUTCH)) {
      sentences.addAll(
          List.of(SENTENCE.split(messages.text(Language.DUTCH, key, 2, 2, 2, 2, 2, 2))));
    }
    return sentences;
  }

  private static int words(String sentence) {
    return sentence.split("\\s+").length;
  }
}
