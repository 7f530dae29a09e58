package nl.koerswijzer.ingest.onet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.DataSetImport;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportRun;
import nl.koerswijzer.ingest.InputFile;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.store.OccupationTraits;
import nl.koerswijzer.store.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Interests, work values and job zones of O*NET, carried over to ESCO occupations through the
 * official crosswalk. An ESCO occupation takes the mean over the O*NET occupations of its best kind
 * of match: exact, else close, else narrow, else broad. Rows that lead to an ISCO group are left
 * out.
 *
 * <p>O*NET has six work values where we have twelve. Independence (creativity, responsibility,
 * autonomy) is our {@code autonomy}; Recognition (advancement, authority, social status) our {@code
 * status}; Relationships (service to others, friendly co-workers) our {@code helping} and {@code
 * collegiality}; Working Conditions (job security and good conditions) our {@code security}.
 * Achievement and Support have no counterpart, and the other seven of ours are not in O*NET: they
 * stay unknown. An extent of 1–7 becomes a strength of 0–3: (extent − 1) / 2, rounded.
 */
public final class OnetImport implements DataSetImport {
  private static final List<String> MATCHES =
      List.of("exactMatch", "closeMatch", "narrowMatch", "broadMatch");
  private static final Map<String, List<String>> OUR_VALUES =
      new TreeMap<>(
          Map.of(
              "1.B.2.b", List.of("security"),
              "1.B.2.c", List.of("status"),
              "1.B.2.d", List.of("helping", "collegiality"),
              "1.B.2.f", List.of("autonomy")));
  private static final Pattern VERSION = Pattern.compile("(?:onet|db)[-_]([0-9]{2})[._]([0-9])");

  /** An O*NET occupation that an ESCO occupation leads to. */
  private record Match(String onetCode, int kind) {}

  @Override
  public String kind() {
    return "onet";
  }

  @Override
  public List<String> files() {
    return List.of(
        "Interests.txt", "Work Values.txt", "Job Zones.txt", "ec_crosswalk_esco_onet.csv");
  }

  @Override
  public void put(InputFiles files, ImportRun into, LocalDate today) throws ImportException {
    Provenance onet =
        new Provenance(
            "O*NET, USDOL/ETA, modified",
            version(files),
            "CC BY 4.0",
            today,
            "https://www.onetcenter.org/database.html",
            null);
    Map<String, OnetOccupation> occupations = OnetFiles.read(files);
    InputFile crosswalk =
        files.takeOne(
            Pattern.compile("(?i).*crosswalk.*\\.csv"),
            "ec_crosswalk_esco_onet.csv (the ESCO–O*NET crosswalk)");
    into.dataSet("onet", onet);
    readCrosswalk(crosswalk)
        .forEach(
            (uri, matches) -> {
              OccupationTraits traits = traits(uri, best(matches, occupations), occupations, onet);
              if (traits != null) {
                into.put(
                    RecordKind.OCCUPATION_TRAITS, uri.substring(uri.lastIndexOf('/') + 1), traits);
              }
            });
    into.replaceAll(RecordKind.OCCUPATION_TRAITS, RecordKind.DATA_SET);
  }

  /** The table stands below sixteen lines about the project. */
  private static SortedMap<String, List<Match>> readCrosswalk(InputFile file)
      throws ImportException {
    SortedMap<String, List<Match>> matches = new TreeMap<>();
    CsvFile.commas()
        .headerWithin(40)
        .read(
            file,
            List.of("O*NET Id", "ESCO or ISCO URI", "Type of Match"),
            row -> {
              int kind = MATCHES.indexOf(row.get("Type of Match"));
              String uri = row.get("ESCO or ISCO URI");
              if (kind >= 0 && uri.contains("/occupation/")) {
                matches
                    .computeIfAbsent(uri, any -> new ArrayList<>())
                    .add(new Match(row.require("O*NET Id"), kind));
              }
            });
    return matches;
  }

  /** The matches of the best kind that O*NET measured. */
  private static List<Match> best(List<Match> matches, Map<String, OnetOccupation> occupations) {
    List<Match> measured =
        matches.stream()
            .filter(match -> occupations.containsKey(match.onetCode()))
            .distinct()
            .sorted(Comparator.comparingInt(Match::kind).thenComparing(Match::onetCode))
            .toList();
    return measured.stream().filter(match -> match.kind() == measured.getFirst().kind()).toList();
  }

  private static @Nullable OccupationTraits traits(
      String uri, List<Match> matches, Map<String, OnetOccupation> occupations, Provenance onet) {
    List<OnetOccupation> measured =
        matches.stream()
            .map(match -> Objects.requireNonNull(occupations.get(match.onetCode())))
            .toList();
    if (measured.isEmpty()) {
      return null;
    }
    String origin =
        "onet:"
            + String.join(" onet:", matches.stream().map(Match::onetCode).toList())
            + " ("
            + MATCHES.get(matches.getFirst().kind())
            + ")";
    return new OccupationTraits(
        uri, interests(measured), values(measured), jobZone(measured), onet.derivedFrom(origin));
  }

  private static @Nullable InterestProfile interests(List<OnetOccupation> measured) {
    List<OnetOccupation> complete = measured.stream().filter(OnetOccupation::hasInterests).toList();
    if (complete.isEmpty()) {
      return null;
    }
    double[] means = new double[6];
    for (int type = 0; type < means.length; type++) {
      int each = type;
      means[type] = hundredths(mean(complete, occupation -> occupation.interest(each)));
    }
    return InterestProfile.of(means);
  }

  private static SortedMap<String, Integer> values(List<OnetOccupation> measured) {
    SortedMap<String, Integer> values = new TreeMap<>();
    OUR_VALUES.forEach(
        (element, ours) -> {
          OptionalDouble extent =
              measured.stream()
                  .flatMapToDouble(occupation -> occupation.workValue(element).stream())
                  .average();
          if (extent.isPresent()) {
            int strength = (int) Math.round((extent.getAsDouble() - 1) / 2);
            ours.forEach(value -> values.put(value, strength));
          }
        });
    return values;
  }

  private static @Nullable Integer jobZone(List<OnetOccupation> measured) {
    OptionalDouble zone =
        measured.stream()
            .map(OnetOccupation::jobZone)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .average();
    return zone.isPresent() ? (int) Math.round(zone.getAsDouble()) : null;
  }

  private static double mean(
      List<OnetOccupation> occupations, ToDoubleFunction<OnetOccupation> score) {
    return occupations.stream().mapToDouble(score).average().orElseThrow();
  }

  private static double hundredths(double score) {
    return Math.round(score * 100) / 100.0;
  }

  /** The version in a file or folder name, such as {@code 29.2}; the files do not tell. */
  private static String version(InputFiles files) {
    return files
        .findInPaths(VERSION)
        .map(found -> found.group(1) + "." + found.group(2))
        .orElse("");
  }
}
