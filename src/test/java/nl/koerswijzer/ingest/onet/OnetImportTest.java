package nl.koerswijzer.ingest.onet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.koerswijzer.ingest.ImportBench;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.store.OccupationTraits;
import nl.koerswijzer.store.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnetImportTest {
  private static final String URI = "http://data.europa.eu/esco/occupation/";

  @TempDir Path folder;
  private ImportBench bench;

  @BeforeEach
  void writeOnet() {
    bench =
        new ImportBench(new OnetImport(), folder)
            .file("onet-29.2/Interests.txt", interests("1 2 3 4 5 6", "3 2 3 4 5 7"))
            .file(
                "onet-29.2/Work Values.txt",
                "O*NET-SOC Code\tElement ID\tScale ID\tData Value",
                "11-1.00\t1.B.2.f\tEX\t7",
                "11-2.00\t1.B.2.f\tEX\t4.5",
                "11-1.00\t1.B.2.d\tEX\t1.9",
                "11-1.00\t1.B.2.a\tEX\t7",
                "11-1.00\t1.B.2.g\tVH\t3")
            .file(
                "onet-29.2/Job Zones.txt",
                "O*NET-SOC Code\tTitle\tJob Zone",
                "11-1.00\tx\t4",
                "11-2.00\ty\t2");
    crosswalk(
        "11-1.00,T,\"D\nd\"," + URI + "both,t,d,closeMatch",
        "11-2.00,T,D," + URI + "both,t,d,closeMatch",
        "11-1.00,T,D," + URI + "best,t,d,exactMatch",
        "11-2.00,T,D," + URI + "best,t,d,broadMatch",
        "11-9.00,T,D," + URI + "unmeasured,t,d,exactMatch",
        "11-9.00,T,D," + URI + "next,t,d,exactMatch",
        "11-2.00,T,D," + URI + "next,t,d,narrowMatch",
        "11-1.00,T,D,http://data.europa.eu/esco/isco/C1,t,d,exactISCO");
  }

  @AfterEach
  void closeBench() {
    bench.close();
  }

  @Test
  void traits_areTheMeanOverTheBestKindOfMatch() throws ImportException {
    bench.run();
    OccupationTraits both = traits("both");
    assertThat(both.interests()).isEqualTo(InterestProfile.of(2, 2, 3, 4, 5, 6.5));
    assertThat(both.jobZone()).isEqualTo(3);
    assertThat(both.provenance().period()).isEqualTo("29.2");
    assertThat(both.provenance().derivedFrom()).isEqualTo("onet:11-1.00 onet:11-2.00 (closeMatch)");
    assertThat(traits("best").interests()).isEqualTo(InterestProfile.of(1, 2, 3, 4, 5, 6));
  }

  @Test
  void workValues_areOursWhereTheyCorrespondAndUnknownElsewhere() throws ImportException {
    bench.run();
    assertThat(traits("both").values()).hasToString("{autonomy=2, collegiality=0, helping=0}");
    assertThat(traits("best").values()).hasToString("{autonomy=3, collegiality=0, helping=0}");
  }

  @Test
  void matchThatOnetDidNotMeasure_isPassedOver() throws ImportException {
    bench.run();
    assertThat(traits("next").provenance().derivedFrom()).isEqualTo("onet:11-2.00 (narrowMatch)");
    assertThat(bench.records(RecordKind.OCCUPATION_TRAITS, OccupationTraits.class))
        .extracting(OccupationTraits::occupation)
        .containsExactly(URI + "best", URI + "both", URI + "next");
  }

  @Test
  void scoreOutOfRange_isRefused() {
    bench.file("onet-29.2/Interests.txt", interests("8 2 3 4 5 6", "3 2 3 4 5 7"));
    ImportException refused = bench.refused();
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.reason()).contains("'8', expected a score from 1 to 7");
  }

  @Test
  void crosswalkWithoutTable_isRefused() {
    bench.file("crosswalk/ec_crosswalk_esco_onet.csv", "Mapping project name,x");
    assertThat(bench.refused().getMessage()).contains("ec_crosswalk_esco_onet.csv");
  }

  private OccupationTraits traits(String id) {
    return bench.record(RecordKind.OCCUPATION_TRAITS, OccupationTraits.class, id);
  }

  private void crosswalk(String... rows) {
    String[] lines = new String[rows.length + 4];
    lines[0] = "Mapping project name,ESCO-O*NET Crosswalk,,,,,";
    lines[1] = "Classification 1 Name,O*NET,,,,,";
    lines[2] = ",,,,,,";
    lines[3] =
        "O*NET Id,O*NET Title,O*NET Description,ESCO or ISCO URI,ESCO or ISCO Title,"
            + "ESCO or ISCO Description,Type of Match";
    System.arraycopy(rows, 0, lines, 4, rows.length);
    bench.file("crosswalk/ec_crosswalk_esco_onet.csv", lines);
  }

  private static String[] interests(String... scores) {
    StringBuilder text = new StringBuilder("O*NET-SOC Code\tElement ID\tScale ID\tData Value");
    for (int occupation = 0; occupation < scores.length; occupation++) {
      String[] each = scores[occupation].split(" ", -1);
      for (int type = 0; type < each.length; type++) {
        text.append("\n11-").append(occupation + 1).append(".00\t1.B.1.");
        text.append((char) ('a' + type)).append("\tOI\t").append(each[type]);
      }
      text.append("\n11-").append(occupation + 1).append(".00\t1.B.1.g\tIH\t4");
    }
    return text.toString().split("\n", -1);
  }
}
