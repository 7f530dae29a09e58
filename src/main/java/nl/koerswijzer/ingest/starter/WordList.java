package nl.koerswijzer.ingest.starter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of words or short phrases that a text should not have. */
final class WordList {
  private final List<String> entries;

  private WordList(List<String> entries) {
    this.entries = entries;
  }

  /** The list in a resource beside this class: one entry a line, {@code #} before a remark. */
  static WordList read(String resource) {
    try (InputStream bytes = WordList.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalArgumentException("there is no list '" + resource + "'");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      List<String> entries = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(" " + String.join(" ", DutchText.words(line)) + " ");
        }
      }
      return new WordList(entries);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The first entry that the text has as whole words. */
  Optional<String> firstIn(String text) {
    String padded = " " + String.join(" ", DutchText.words(text)) + " ";
    return entries.stream().filter(padded::contains).findFirst().map(String::strip);
  }
}
