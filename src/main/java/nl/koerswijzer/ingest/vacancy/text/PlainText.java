package nl.koerswijzer.ingest.vacancy.text;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML, escaped or not, once or twice, becomes plain text with one line for each paragraph. */
public final class PlainText {
  private static final Pattern TAG =
      Pattern.compile("</?(?:p|br|b|i|u|ul|ol|li|div|span|strong|em|h[1-6]|a|table|tr|td)[ />]");
  private static final Pattern ESCAPED = Pattern.compile("&(?:lt|gt|amp|quot|nbsp|#\\d+|[a-z]+);");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern MARKDOWN = Pattern.compile("\\*\\*+|(?m:^\\s*-{3,}\\s*$)");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
  private static final int MOST_ROUNDS = 3;

  private PlainText() {}

  /** The text of a fragment; line breaks of text without any tags are kept. */
  public static String of(String html) {
    String text = html;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
        text = withoutTags(text);
      } else if (text.indexOf('&') >= 0 && ESCAPED.matcher(text).find()) {
        text = Parser.unescapeEntities(text, false);
      } else {
        break;
      }
    }
    return tidy(withoutMarkdown(text));
  }

  /** The text on one line. */
  public static String line(String html) {
    return BLANKS.matcher(of(html)).replaceAll(" ").strip();
  }

  private static String withoutTags(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.select("script, style, template").remove();
    StringBuilder text = new StringBuilder(html.length());
    NodeTraversor.traverse(new Lines(text), document.body());
    return text.toString();
  }

  /** Some sites give Markdown: bold marks, escaped punctuation and rules are not words. */
  private static String withoutMarkdown(String text) {
    String plain = text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
    return plain.contains("**") || plain.contains("---")
        ? MARKDOWN.matcher(plain).replaceAll("")
        : plain;
  }

  /** Runs of blanks become one space, runs of line breaks one newline. */
  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    char pending = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\n' || character == '\r' || character == '\u2028') {
        pending = '\n';
      } else if (isBlank(character)) {
        pending = pending == '\n' ? '\n' : ' ';
      } else {
        if (pending != 0 && !tidy.isEmpty()) {
          tidy.append(pending);
        }
        pending = 0;
        tidy.append(character);
      }
    }
    return tidy.toString();
  }

  private static boolean isBlank(char character) {
    return character <= ' '
        || character == '\u00a0'
        || character == '\u200b'
        || character == '\ufeff'
        || Character.isWhitespace(character);
  }

  /** Writes text nodes, with a line break around every block. */
  private record Lines(StringBuilder text) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
      } else if (node instanceof Element element && breaks(element)) {
        text.append(element.nameIs("li") ? "\n- " : "\n");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && breaks(element)) {
        text.append('\n');
      }
    }

    private static boolean breaks(Element element) {
      return element.isBlock() || element.nameIs("br");
    }
  }
}
