package nl.koerswijzer.search.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;

/** The phrases of {@code language/conditions.tsv}. */
final class Conditions {
  private static final String TABLE = "/language/conditions.tsv";
  private static final int COLUMNS = 3;

  private Conditions() {}

  /** The table that comes with the product. */
  static Phrases<Sign> standard() {
    Phrases<Sign> phrases = new Phrases<>();
    try (InputStream in = Conditions.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the table " + TABLE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          addRow(phrases, number, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }

  private static void addRow(Phrases<Sign> phrases, int number, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException(
          TABLE + ": line " + number + " has " + columns.length + " columns, expected " + COLUMNS);
    }
    Sign sign = sign(columns[0], columns[1]);
    for (String wording : columns[2].split(",", -1)) {
      phrases.add(wording, sign);
    }
  }

  private static Sign sign(String kind, String value) {
    return switch (kind) {
      case "level" -> Sign.says(new Meaning.OfLevels(values(value, EducationLevel::of)));
      case "contract" -> Sign.says(new Meaning.OfContracts(values(value, ContractType.class)));
      case "home" -> Sign.says(new Meaning.OfHomeWorking(values(value, HomeWorking.class)));
      case "hours" -> Sign.says(new Meaning.OfHours(hours(value)));
      case "demand" -> Sign.says(new Meaning.OfDemand(value));
      case "unknown" -> Sign.says(new Meaning.OfNothing());
      default -> Sign.of(Sign.Role.valueOf(kind.toUpperCase(Locale.ROOT)));
    };
  }

  private static Hours hours(String range) {
    String[] ends = range.split("-", 2);
    return new Hours(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
  }

  private static <E extends Enum<E>> Set<E> values(String list, Class<E> type) {
    return values(list, value -> Optional.of(Enum.valueOf(type, value.toUpperCase(Locale.ROOT))));
  }

  private static <T> Set<T> values(String list, Function<String, Optional<T>> read) {
    Set<T> values = new LinkedHashSet<>();
    for (String value : list.split(",", -1)) {
      values.add(read.apply(value).orElseThrow());
    }
    return values;
  }
}
