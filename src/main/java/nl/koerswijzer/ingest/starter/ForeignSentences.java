package nl.koerswijzer.ingest.starter;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.InputFile;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.model.Progress;

/**
 * Every eight words in a row of the descriptions of ESCO and O*NET, to see that our own texts do
 * not repeat them. Only their hashes are kept, 64 bits each: among a million of them the chance
 * that one of ten thousand sentences is taken for another is one in a billion.
 */
final class ForeignSentences {
  static final int WORDS = 8;

  private final Set<Long> known = new HashSet<>();

  /**
   * Reads the descriptions in a folder.
   *
   * @param folder holds {@code occupations_*.csv}, {@code skills_*.csv} and {@code Occupation
   *     Data.txt}, at any depth
   * @throws ImportException when one of them is wrong
   */
  static ForeignSentences read(Path folder) throws ImportException {
    ForeignSentences sentences = new ForeignSentences();
    try (InputFiles files = InputFiles.open(List.of(folder), Progress.NONE)) {
      for (InputFile file : files.take(Pattern.compile("(occupations|skills)_[a-z]{2}\\.csv"))) {
        CsvFile.commas()
            .read(file, List.of("description"), row -> sentences.add(row.get("description")));
      }
      for (InputFile file : files.take(Pattern.compile("Occupation Data\\.txt"))) {
        CsvFile.tabs()
            .read(file, List.of("Description"), row -> sentences.add(row.get("Description")));
      }
    }
    return sentences;
  }

  /** The first eight words in a row that stand there too. */
  Optional<String> firstIn(String text) {
    List<String> words = DutchText.words(text);
    for (int from = 0; from + WORDS <= words.size(); from++) {
      List<String> row = words.subList(from, from + WORDS);
      if (known.contains(hash(row))) {
        return Optional.of(String.join(" ", row));
      }
    }
    return Optional.empty();
  }

  boolean isEmpty() {
    return known.isEmpty();
  }

  void add(String text) {
    List<String> words = DutchText.words(text);
    for (int from = 0; from + WORDS <= words.size(); from++) {
      known.add(hash(words.subList(from, from + WORDS)));
    }
  }

  /** FNV-1a over the characters, 64 bits. */
  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      for (int at = 0; at < word.length(); at++) {
        hash = (hash ^ word.charAt(at)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    return hash;
  }
}
