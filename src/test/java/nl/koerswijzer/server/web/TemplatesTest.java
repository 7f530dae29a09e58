package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold layout and no words: those stand in the messages, in both languages. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Pattern HEADER = Pattern.compile("(?m)^(@import|@param|!\\{).*$");
  private static final List<String> CALLS =
      List.of("${", "$unsafe{", "@if(", "@elseif(", "@for(", "@template.");
  private static final Pattern TAGS = Pattern.compile("<(?:[^>\"]|\"[^\"]*\")*>|&[a-z]+;");
  private static final Pattern KEYWORDS =
      Pattern.compile("@(else|endif|endfor)|\\bKoerswijzer\\b|openapi\\.yaml");

  static Stream<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void template_hasNoWords(Path template) throws IOException {
    String text = HEADER.matcher(Files.readString(template)).replaceAll("");
    text = text.replaceFirst("(?s)@template\\.layout\\(.*?@`", "").replace("`)", "");
    for (String call : CALLS) {
      text = without(text, call);
    }
    text = KEYWORDS.matcher(TAGS.matcher(text).replaceAll("")).replaceAll("");
    assertThat(text).doesNotContainPattern("\\p{L}");
  }

  /** A text without calls that begin in a way, up to the bracket that closes them. */
  private static String without(String text, String start) {
    StringBuilder left = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, from)) {
      left.append(text, from, at);
      from = end(text, at);
    }
    return left.append(text.substring(from)).toString();
  }

  private static int end(String text, int start) {
    int depth = 0;
    for (int k = start; k < text.length(); k++) {
      char c = text.charAt(k);
      if (c == '(' || c == '{') {
        depth++;
      } else if ((c == ')' || c == '}') && --depth == 0) {
        return k + 1;
      }
    }
    return text.length();
  }
}
