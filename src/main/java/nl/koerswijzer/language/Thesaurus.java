package nl.koerswijzer.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which words and titles of the labour market stand for one another, with a strength and a
 * direction. Read from the tables in our own words in the resource folder {@code language}; the
 * head of each says what it holds.
 */
public final class Thesaurus {
  private static final double ABBREVIATION = 0.9;
  private static final List<String> TABLES =
      List.of("functions", "things", "titles", "narrower", "places", "belgium", "english");

  private final SortedMap<String, SortedMap<String, Double>> related = new TreeMap<>();

  private Thesaurus() {}

  /** The tables that come with the product. */
  public static Thesaurus standard() {
    Thesaurus thesaurus = new Thesaurus();
    for (String table : TABLES) {
      thesaurus.read(table, Thesaurus::addRow);
    }
    thesaurus.read("abbreviations", Thesaurus::addAbbreviation);
    return thesaurus;
  }

  /** The table of what people do and with whom or what, in texts about themselves. */
  public static Thesaurus doings() {
    Thesaurus thesaurus = new Thesaurus();
    thesaurus.read("doings", Thesaurus::addRow);
    return thesaurus;
  }

  /** A thesaurus without words. */
  public static Thesaurus empty() {
    return new Thesaurus();
  }

  /**
   * All relations: for each folded word or words joined by spaces, what they may stand for and how
   * strongly, above 0 and at most 1.
   */
  public Map<String, SortedMap<String, Double>> relations() {
    return java.util.Collections.unmodifiableMap(related);
  }

  private interface Row {
    void add(Thesaurus thesaurus, String first, String second);
  }

  private void read(String table, Row row) {
    String name = "/language/" + table + ".tsv";
    try (InputStream in = Thesaurus.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          addLine(name, number, line, row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addLine(String name, int number, String line, Row row) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalStateException(name + ": line " + number + " has no tab");
    }
    row.add(this, line.substring(0, tab).strip(), line.substring(tab + 1).strip());
  }

  private void addRow(String strength, String terms) {
    double weight = Double.parseDouble(strength);
    int arrow = terms.indexOf('>');
    List<String> from = list(arrow < 0 ? terms : terms.substring(0, arrow));
    List<String> to = arrow < 0 ? from : list(terms.substring(arrow + 1));
    for (String word : from) {
      for (String other : to) {
        add(word, other, weight);
      }
    }
  }

  private void addAbbreviation(String abbreviation, String meaning) {
    String shorter = Words.key(abbreviation);
    String whole = Words.key(meaning);
    add(shorter, whole, ABBREVIATION);
    add(whole, shorter, ABBREVIATION);
  }

  private static List<String> list(String terms) {
    return Arrays.stream(terms.split(",", -1))
        .map(Words::key)
        .filter(key -> !key.isEmpty())
        .toList();
  }

  private void add(String word, String other, double strength) {
    if (!word.equals(other)) {
      related.computeIfAbsent(word, any -> new TreeMap<>()).merge(other, strength, Math::max);
    }
  }
}
