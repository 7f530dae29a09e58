package nl.koerswijzer.ingest.geo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.CsvFile.Row;
import nl.koerswijzer.ingest.DataSetImport;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportRun;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.store.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities of the newest year with their labour-market region (CBS), points in their middle
 * (CBS/PDOK 2019), and postcodes of four digits (GeoNames). A postcode is said to lie in the
 * municipality whose middle is nearest, which is right for most and near for all.
 */
public final class RegionsImport implements DataSetImport {
  /** Municipalities that merged after 2019, with the parts whose points are known. */
  private static final Map<String, List<String>> MERGED =
      Map.of(
          "GM1979", List.of("GM0003", "GM0010", "GM0024"),
          "GM1980", List.of("GM0398", "GM0416"),
          "GM1982", List.of("GM0756", "GM0786", "GM0815", "GM1684", "GM1702"),
          "GM1991", List.of("GM0856", "GM1685"),
          "GM1992", List.of("GM0501", "GM0530", "GM0614"));

  /** A municipality as it stands in the table. */
  private record Listed(
      String code, String name, String region, String regionName, String province) {}

  /** A postcode as it stands in the table. */
  private record Postcode(String digits, GeoPoint point) {}

  @Override
  public String kind() {
    return "regions";
  }

  @Override
  public List<String> files() {
    return List.of(
        "municipalities_arbeidsmarktregio_2010-2026.csv",
        "gemeente_centroids_2019.csv",
        "pc4_latlon_merged.csv");
  }

  @Override
  public void put(InputFiles files, ImportRun into, LocalDate today) throws ImportException {
    TreeMap<String, List<Listed>> byYear = new TreeMap<>();
    CsvFile.commas()
        .read(
            files.takeOne(
                Pattern.compile("municipalities_arbeidsmarktregio.*\\.csv"),
                "municipalities_arbeidsmarktregio….csv"),
            List.of("name", "code", "year", "region_code", "region", "province"),
            row ->
                byYear
                    .computeIfAbsent(row.require("year"), year -> new ArrayList<>())
                    .add(listed(row)));
    Map<String, GeoPoint> points = readPoints(files);
    String year = byYear.lastKey();
    Provenance cbs =
        new Provenance(
            "CBS, Gebieden in Nederland; point CBS/PDOK 2019",
            year,
            "CC BY 4.0",
            today,
            null,
            null);
    List<Municipality> municipalities = new ArrayList<>();
    TreeMap<String, String> regions = new TreeMap<>();
    for (Listed listed : byYear.lastEntry().getValue()) {
      putMunicipality(listed, points, cbs, into, municipalities);
      regions.put(listed.region(), listed.regionName());
    }
    regions.remove("");
    regions.forEach((code, name) -> into.put(RecordKind.REGION, code, new Region(code, name)));
    into.dataSet("cbs-gebieden", cbs);
    putPostcodes(files, into, municipalities, today);
    into.replaceAll(
        RecordKind.REGION, RecordKind.MUNICIPALITY, RecordKind.PLACE, RecordKind.DATA_SET);
  }

  private static void putMunicipality(
      Listed listed,
      Map<String, GeoPoint> points,
      Provenance cbs,
      ImportRun into,
      List<Municipality> municipalities) {
    GeoPoint point = middle(listed.code(), points);
    if (point == null || listed.region().isEmpty()) {
      into.refuse(
          RecordKind.MUNICIPALITY,
          listed.code(),
          listed.name()
              + (point == null ? " has no point on the map" : " has no labour-market region"),
          listed.toString());
      return;
    }
    Municipality municipality =
        new Municipality(
            listed.code(),
            listed.name(),
            List.of(),
            point,
            listed.region(),
            listed.province(),
            cbs);
    municipalities.add(municipality);
    into.put(RecordKind.MUNICIPALITY, municipality.code(), municipality);
  }

  private static void putPostcodes(
      InputFiles files, ImportRun into, List<Municipality> municipalities, LocalDate today)
      throws ImportException {
    List<Postcode> postcodes = new ArrayList<>();
    for (var file : files.take(Pattern.compile("pc4_latlon.*\\.csv"))) {
      CsvFile.commas()
          .read(
              file,
              List.of("pc4", "lat", "lon"),
              row -> postcodes.add(new Postcode(digits(row), row.point())));
    }
    for (Postcode postcode : postcodes) {
      municipalities.stream()
          .min(Comparator.comparingDouble(each -> each.center().distanceKm(postcode.point())))
          .ifPresent(
              nearest ->
                  into.put(
                      RecordKind.PLACE,
                      postcode.digits(),
                      new Place(postcode.digits(), postcode.point(), nearest.code())));
    }
    if (!postcodes.isEmpty()) {
      into.dataSet(
          "geonames-pc4",
          new Provenance(
              "GeoNames postal codes",
              String.valueOf(today.getYear()),
              "CC BY 4.0",
              today,
              "https://www.geonames.org/",
              null));
    }
  }

  private static Map<String, GeoPoint> readPoints(InputFiles files) throws ImportException {
    Map<String, GeoPoint> points = new HashMap<>();
    CsvFile.commas()
        .read(
            files.takeOne(Pattern.compile("gemeente_centroids.*\\.csv"), "gemeente_centroids….csv"),
            List.of("code", "lat", "lon"),
            row -> points.put(row.require("code"), row.point()));
    return points;
  }

  private static @Nullable GeoPoint middle(String code, Map<String, GeoPoint> points) {
    GeoPoint own = points.get(code);
    if (own != null) {
      return own;
    }
    List<GeoPoint> parts =
        MERGED.getOrDefault(code, List.of()).stream()
            .filter(points::containsKey)
            .map(part -> Objects.requireNonNull(points.get(part)))
            .toList();
    return parts.isEmpty()
        ? null
        : new GeoPoint(
            parts.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow(),
            parts.stream().mapToDouble(GeoPoint::longitude).average().orElseThrow());
  }

  private static Listed listed(Row row) throws ImportException {
    return new Listed(
        row.require("code"),
        row.require("name"),
        row.get("region_code"),
        row.get("region"),
        row.get("province"));
  }

  private static String digits(Row row) throws ImportException {
    String digits = row.require("pc4");
    if (!digits.matches("[1-9][0-9]{3}")) {
      throw row.wrong("column 'pc4' has '" + digits + "', expected four digits");
    }
    return digits;
  }
}
