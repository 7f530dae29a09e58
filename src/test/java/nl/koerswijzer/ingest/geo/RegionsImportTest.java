package nl.koerswijzer.ingest.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.koerswijzer.ingest.ImportBench;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportReport;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.store.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionsImportTest {
  @TempDir Path folder;
  private ImportBench bench;

  @BeforeEach
  void writeRegions() {
    bench =
        new ImportBench(new RegionsImport(), folder)
            .file(
                "municipalities_arbeidsmarktregio_2010-2026.csv",
                "name,code,year,corop_code,corop,region_code,region,province_code,province",
                "Zwolle,GM0193,2026,CR10,Noord,AM10,Regio Zwolle,PV23,Overijssel",
                "Assen,GM0106,2026,CR07,Noord,AM03,Drenthe,PV22,Drenthe",
                "Eemsdelta,GM1979,2026,CR02,Delfzijl,AM01,Groningen,PV20,Groningen",
                "Nieuwstad,GM2000,2026,CR02,Delfzijl,AM01,Groningen,PV20,Groningen",
                "Oud,GM0001,2010,CR02,Delfzijl,,,PV20,Groningen")
            .file(
                "gemeente_centroids_2019.csv",
                "code,name,lat,lon",
                "GM0193,Zwolle,52.5,6.1",
                "GM0106,Assen,53.0,6.55",
                "GM0003,Appingedam,53.3,6.8",
                "GM0010,Delfzijl,53.4,7.0")
            .file(
                "pc4_latlon_merged.csv",
                "pc4,place,lat,lon,source",
                "8011,Zwolle,52.51,6.09,geonames",
                "9401,Assen,52.99,6.56,geonames");
  }

  @AfterEach
  void closeBench() {
    bench.close();
  }

  @Test
  void municipalities_areThoseOfTheNewestYearWithTheirRegion() throws ImportException {
    ImportReport report = bench.run();
    assertThat(bench.records(RecordKind.MUNICIPALITY, Municipality.class))
        .extracting(Municipality::name, Municipality::region)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Assen", "AM03"),
            org.assertj.core.groups.Tuple.tuple("Zwolle", "AM10"),
            org.assertj.core.groups.Tuple.tuple("Eemsdelta", "AM01"));
    assertThat(bench.records(RecordKind.REGION, Region.class))
        .contains(new Region("AM03", "Drenthe"))
        .hasSize(3);
    assertThat(report.put(RecordKind.REGION)).isEqualTo(3);
    assertThat(bench.record(RecordKind.MUNICIPALITY, Municipality.class, "GM0193").provenance())
        .satisfies(source -> assertThat(source.period()).isEqualTo("2026"));
  }

  @Test
  void mergedMunicipality_liesInTheMiddleOfItsParts() throws ImportException {
    bench.run();
    GeoPoint middle = bench.record(RecordKind.MUNICIPALITY, Municipality.class, "GM1979").center();
    assertThat(middle.distanceKm(new GeoPoint(53.35, 6.9))).isLessThan(0.01);
  }

  @Test
  void municipalityWithoutPoint_isRefusedByItself() throws ImportException {
    assertThat(bench.run().refused()).isEqualTo(1);
    assertThat(bench.store().quarantine(1).getFirst().reason())
        .isEqualTo("Nieuwstad has no point on the map");
  }

  @Test
  void postcode_liesInTheNearestMunicipality() throws ImportException {
    bench.run();
    assertThat(bench.records(RecordKind.PLACE, Place.class))
        .containsExactly(
            new Place("8011", new GeoPoint(52.51, 6.09), "GM0193"),
            new Place("9401", new GeoPoint(52.99, 6.56), "GM0106"));
  }

  @Test
  void placeThatIsNotOnEarth_isRefused() {
    bench.file("pc4_latlon_merged.csv", "pc4,place,lat,lon,source", "8011,Zwolle,152.5,6.1,x");
    ImportException refused = bench.refused();
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.reason()).contains("not on earth");
  }
}
