package nl.koerswijzer.ingest.starter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.CsvFile.Row;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportRun;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.ingest.market.FigureWriter;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.store.OccupationTraits;
import nl.koerswijzer.store.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the starter set in {@code figures} and {@code regions}: facts that were carried
 * over, each row with its source. {@code figures/README.md} explains the columns.
 */
final class StarterTables {
  private static final int LONGEST_POSTCODE_RANGE = 200;

  private final InputFiles files;
  private final ImportRun into;
  private final LocalDate today;

  private StarterTables(InputFiles files, ImportRun into, LocalDate today) {
    this.files = files;
    this.into = into;
    this.today = today;
  }

  /** Puts what is there; tables that are absent are no error. */
  static void put(InputFiles files, ImportRun into, LocalDate today) throws ImportException {
    StarterTables tables = new StarterTables(files, into, today);
    tables.putGroups();
    tables.putFigures();
    tables.putInterests();
    tables.putRegions();
  }

  private void putGroups() throws ImportException {
    read(
        "figures",
        "brc.csv",
        List.of("code", "parent", "name_nl"),
        row -> putGroup("brc", row.require("code"), row, row.find("parent"), null));
    read(
        "figures",
        "isco-brc.csv",
        List.of("isco", "brc", "name_nl"),
        row -> putGroup("isco", row.require("isco"), row, null, row.find("brc")));
    files.take("figures", Pattern.compile("(brc-editions|isco-absent)\\.csv"));
  }

  private void putGroup(
      String scheme, String code, Row row, @Nullable String parent, @Nullable String brc)
      throws ImportException {
    into.put(
        RecordKind.OCCUPATION_GROUP,
        scheme + ":" + code,
        new OccupationGroup(scheme, code, Text.dutch(row.require("name_nl")), parent, brc));
    into.dataSet("starter-" + scheme, provenance(row, ""));
  }

  private void putFigures() throws ImportException {
    FigureWriter figures = new FigureWriter(into);
    read(
        "figures",
        "tension.csv",
        List.of("brc", "value", "period", "source", "licence"),
        row -> {
          Provenance source = provenance(row, row.require("period").replaceFirst("Q", "-Q"));
          figures.tension(row.require("brc"), row.number("value"), source);
          into.dataSet("uwv-tension", source);
        });
    read(
        "figures",
        "forecast.csv",
        List.of("brc", "itkb", "itkb_class", "openings_percent", "horizon", "source", "licence"),
        row -> putForecast(row, figures));
    read(
        "figures",
        "pay.csv",
        List.of("brc", "p25", "p50", "p75", "employees_thousands", "period", "source", "licence"),
        row -> {
          Provenance source = provenance(row, row.require("period"));
          String group = row.require("brc");
          figures.pay(group, row.number("p25"), row.number("p50"), row.number("p75"), source);
          figures.employees(group, row.number("employees_thousands"), source);
          into.dataSet("cbs-85517ned", source);
        });
  }

  private void putForecast(Row row, FigureWriter figures) throws ImportException {
    String group = row.require("brc");
    Provenance source = provenance(row, FigureWriter.forecastPeriod(row.require("horizon")));
    figures.bottleneck(group, row.number("itkb"), row.get("itkb_class"), source);
    figures.flow(
        Indicator.JOB_OPENINGS,
        group,
        row.number("openings_percent"),
        row.find("job_openings_class"),
        source);
    figures.flow(Indicator.EXPANSION, group, row.number("expansion_percent"), null, source);
    figures.flow(Indicator.REPLACEMENT, group, row.number("replacement_percent"), null, source);
    into.dataSet("roa-ais", source);
  }

  private void putInterests() throws ImportException {
    read(
        "figures",
        "interests.csv",
        List.of("occupation", "R", "I", "A", "S", "E", "C", "source", "period", "licence"),
        row -> {
          Provenance source = provenance(row, row.require("period"));
          into.put(
              RecordKind.OCCUPATION_TRAITS,
              row.require("occupation"),
              new OccupationTraits(
                  row.require("occupation"), interests(row), new TreeMap<>(), null, source));
          into.dataSet("onet-interests", source);
        });
  }

  private static InterestProfile interests(Row row) throws ImportException {
    double[] scores = new double[6];
    for (InterestType type : InterestType.values()) {
      String letter = String.valueOf(type.letter());
      Double score = row.number(letter);
      if (score == null || score < 1 || score > 7) {
        throw row.wrong("interest " + letter + " is not within 1–7");
      }
      scores[type.ordinal()] = score;
    }
    return InterestProfile.of(scores);
  }

  private void putRegions() throws ImportException {
    read(
        "regions",
        "regions.csv",
        List.of("code", "name"),
        row ->
            into.put(
                RecordKind.REGION,
                row.require("code"),
                new Region(row.require("code"), row.require("name"))));
    read(
        "regions",
        "municipalities.csv",
        List.of("code", "name", "lat", "lon", "region_code", "province", "year", "source"),
        row -> {
          Provenance source = provenance(row, row.require("year"));
          into.put(
              RecordKind.MUNICIPALITY,
              row.require("code"),
              new Municipality(
                  row.require("code"),
                  row.require("name"),
                  names(row.find("other_names")),
                  row.point(),
                  row.require("region_code"),
                  row.require("province"),
                  source));
          into.dataSet("starter-municipalities", source);
        });
    putPlaces();
  }

  /** A town is a place; so is each of its postcodes, of which the narrowest range decides. */
  private void putPlaces() throws ImportException {
    Map<Integer, Integer> width = new HashMap<>();
    Map<Integer, Place> postcodes = new TreeMap<>();
    read(
        "regions",
        "places.csv",
        List.of("name", "pc4_from", "pc4_to", "lat", "lon", "municipality_code"),
        row -> {
          Place town =
              new Place(row.require("name"), row.point(), row.require("municipality_code"));
          into.put(RecordKind.PLACE, town.name() + ":" + town.municipality(), town);
          int from = postcode(row, "pc4_from");
          int to = postcode(row, "pc4_to");
          if (to < from || to - from > LONGEST_POSTCODE_RANGE) {
            throw row.wrong("postcodes from " + from + " to " + to + " are no range of one town");
          }
          for (int code = from; code <= to; code++) {
            if (width.getOrDefault(code, Integer.MAX_VALUE) > to - from) {
              width.put(code, to - from);
              postcodes.put(
                  code, new Place(String.valueOf(code), town.center(), town.municipality()));
            }
          }
        });
    postcodes.values().forEach(place -> into.put(RecordKind.PLACE, place.name(), place));
  }

  private void read(String folder, String name, List<String> columns, CsvFile.RowReader reader)
      throws ImportException {
    for (var file : files.take(folder, Pattern.compile(Pattern.quote(name)))) {
      CsvFile.commas().read(file, columns, reader);
    }
  }

  private Provenance provenance(Row row, String period) throws ImportException {
    String retrieved = row.find("retrieved");
    try {
      return new Provenance(
          row.require("source"),
          period,
          row.require("licence"),
          retrieved == null ? today : LocalDate.parse(retrieved),
          row.find("url"),
          null);
    } catch (DateTimeParseException wrong) {
      throw row.wrong("column 'retrieved' has '" + retrieved + "', expected a day as 2026-01-31");
    }
  }

  private static int postcode(Row row, String column) throws ImportException {
    String text = row.require(column);
    if (!text.matches("[1-9][0-9]{3}")) {
      throw row.wrong("column '" + column + "' has '" + text + "', expected four digits");
    }
    return Integer.parseInt(text);
  }

  private static List<String> names(@Nullable String joined) {
    return joined == null ? List.of() : List.of(joined.split(";", -1));
  }
}
