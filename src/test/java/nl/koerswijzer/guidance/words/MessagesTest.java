package nl.koerswijzer.guidance.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.TensionClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private final Messages messages = new Messages();

  @Test
  void languages_haveTheSameKeys() {
    assertThat(messages.keys(Language.DUTCH))
        .isNotEmpty()
        .isEqualTo(messages.keys(Language.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPattern_canBeRead(Language language) {
    for (String key : messages.keys(language)) {
      assertThat(messages.text(language, key)).as(key).isNotBlank();
    }
  }

  @Test
  void sameKey_takesTheSameArgumentsInBothLanguages() {
    for (String key : messages.keys(Language.DUTCH)) {
      assertThat(arguments(Language.DUTCH, key))
          .as(key)
          .isEqualTo(arguments(Language.ENGLISH, key));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyClassLevelAndComponent_hasAWord(Language language) {
    for (TensionClass tension : TensionClass.values()) {
      assertThat(messages.has(language, "class." + tension.id())).as(tension.id()).isTrue();
    }
    for (EducationLevel level : EducationLevel.values()) {
      assertThat(messages.has(language, "level." + level.code())).as(level.code()).isTrue();
    }
    for (ComponentName component : ComponentName.values()) {
      assertThat(messages.has(language, "component." + component.id())).as(component.id()).isTrue();
    }
  }

  @Test
  void noKey_standsTwiceInAFile() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "messages"))) {
      for (Path file : files.sorted().toList()) {
        assertThat(keys(file)).as("%s", file).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }

  private static List<String> keys(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.contains("=") && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
    }
  }

  @Test
  void unknownKey_isRefused_withItsName() {
    assertThatThrownBy(() -> messages.text(Language.DUTCH, "no.such.key"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessage("there is no message 'no.such.key' in nl");
  }

  /** How many places a sentence has for arguments. */
  private int arguments(Language language, String key) {
    return new MessageFormat(messages.pattern(language, key), Locale.ROOT)
        .getFormatsByArgumentIndex()
        .length;
  }
}
