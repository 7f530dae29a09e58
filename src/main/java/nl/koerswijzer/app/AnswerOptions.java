package nl.koerswijzer.app;

import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.guidance.words.Words;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options of a command that answers a question of the API: from where, how and in what words.
 */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class AnswerOptions {
  @Option(names = "--json", description = "answer as the API does")
  private boolean json;

  @Mixin private DataOption data;
  @Mixin private LanguageOption language;

  boolean json() {
    return json;
  }

  Settings settings() {
    return data.settings();
  }

  Words words() {
    return new Words(new Messages(), language.language());
  }
}
