package nl.koerswijzer.ingest.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.koerswijzer.ingest.ImportBench;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.store.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketImportTest {
  private static final String FORECAST_COLUMNS =
      "brc,label_inferred,uitbreiding_typering,uitbreiding_perc6jr,vervanging_typering,"
          + "vervanging_perc6jr,baanopeningen_typering,baanopeningen_perc6jr,itkb_typering,"
          + "itkb_indicator,uwv_spanning_indicator";
  private static final String FORECAST = "roa_ais2030_uwv_spanning_by_brc_2026.csv";

  @TempDir Path folder;
  private ImportBench bench;

  @BeforeEach
  void writeFigures() {
    bench =
        new ImportBench(new MarketImport(), folder)
            .file(
                FORECAST,
                FORECAST_COLUMNS,
                "0111,Docenten hoger onderwijs,gemiddeld,1,hoog,14,laag,16,vrijwel geen,0.846,4.34",
                "0814,Ontwikkelaars,hoog,5,laag,2,erg laag,7,groot,0.8,",
                "1112,Kappers,hoog,5,laag,2,erg laag,7,groot,0.8,")
            .file(
                "cbs_brc_wage_quartiles_2022.csv",
                "brc,title,employees_thousands,p25,p50,p75",
                "Totaal,Totaal,8009,16.2,22.2,30.0",
                "01,01 Pedagogische beroepen,638,20.1,25.3,33.1",
                "0111,0111 Docenten hoger onder...,71,23.6,34.1,40.0",
                "0213,0213 Journalisten,20,,,")
            .file(
                "isco08_to_brc.csv",
                "isco08_unit,isco08_label_esco_nl,brc2014_group,brc_class,brc_ed2025_inferred",
                "2310,Docenten hoger onderwijs,0111,01,0111",
                "2300,,0111,01,0111");
  }

  @AfterEach
  void closeBench() {
    bench.close();
  }

  @Test
  void tension_hasValueClassSourceAndPeriod() throws ImportException {
    bench.run();
    Indicator tension = figure("tension:BRC:0111:2026-Q1");
    assertThat(tension.value()).isEqualTo(4.34);
    assertThat(tension.classId()).isEqualTo("very-tight");
    assertThat(tension.provenance().source())
        .isEqualTo("UWV Spanningsindicator, via ROA AIS tot 2030, editie 2026");
    assertThat(tension.provenance().licence()).isEqualTo("CC BY 4.0");
  }

  @Test
  void forecast_hasItsFiguresAndClasses() throws ImportException {
    bench.run();
    assertThat(figure("itkb:BRC:0111:2025-2030").classId()).isEqualTo("hardly-any");
    assertThat(figure("job-openings:BRC:0111:2025-2030").classId()).isEqualTo("low");
    assertThat(figure("expansion:BRC:0111:2025-2030").value()).isEqualTo(1);
    assertThat(figure("replacement:BRC:0111:2025-2030").value()).isEqualTo(14);
  }

  @Test
  void whatWasNotPublished_isNotPut() throws ImportException {
    bench.run();
    assertThat(bench.records(RecordKind.INDICATOR, Indicator.class))
        .noneMatch(figure -> figure.name().equals("tension") && code(figure).equals("1112"))
        .noneMatch(figure -> figure.name().startsWith("pay") && code(figure).equals("0213"));
    assertThat(figure("employees:BRC:0213:2022").value()).isEqualTo(20_000);
  }

  @Test
  void groupOfTheNewEdition_isPutByItsIscoGroups() throws ImportException {
    bench.run();
    Indicator derived = figure("itkb:ISCO:2512:2025-2030");
    assertThat(derived.provenance().derivedFrom()).isEqualTo("brc-2025:0814");
    assertThat(bench.records(RecordKind.INDICATOR, Indicator.class))
        .noneMatch(figure -> code(figure).equals("0814"));
  }

  @Test
  void pay_isByTheHourForGroupsAndInTotal() throws ImportException {
    bench.run();
    assertThat(figure("pay-median:BRC:0111:2022").unit()).isEqualTo("EUR/hour");
    assertThat(figure("pay-p25:BRC:total:2022").value()).isEqualTo(16.2);
    assertThat(figure("pay-p75:BRC:01:2022").value()).isEqualTo(33.1);
  }

  @Test
  void groups_haveTheirWholeNameTheGroupAboveAndTheWayFromIsco() throws ImportException {
    bench.run();
    assertThat(bench.records(RecordKind.OCCUPATION_GROUP, OccupationGroup.class))
        .containsExactlyInAnyOrder(
            new OccupationGroup("brc", "01", Text.dutch("Pedagogische beroepen"), null, null),
            new OccupationGroup("brc", "0111", Text.dutch("Docenten hoger onderwijs"), "011", null),
            new OccupationGroup("brc", "0213", Text.dutch("Journalisten"), "021", null),
            new OccupationGroup(
                "isco", "2310", Text.dutch("Docenten hoger onderwijs"), null, "0111"));
  }

  @Test
  void figuresOfALaterEdition_standBesideTheEarlier() throws ImportException {
    bench.run();
    try (ImportBench later =
        new ImportBench(new MarketImport(), folder.resolve("later"))
            .file(
                "roa_ais2032_uwv_spanning_by_brc_2028.csv",
                FORECAST_COLUMNS,
                "0111,Docenten,gemiddeld,1,hoog,14,laag,16,groot,0.8,1.0")) {
      bench.run(java.util.List.of(later.folder()));
    }
    assertThat(figure("tension:BRC:0111:2028-Q1").classId()).isEqualTo("balanced");
    assertThat(figure("tension:BRC:0111:2026-Q1").classId()).isEqualTo("very-tight");
  }

  @Test
  void unknownClassWord_isRefusedWithItsLine() {
    bench.file(
        FORECAST,
        FORECAST_COLUMNS,
        "0111,Docenten,gemiddeld,1,hoog,14,laag,16,reusachtig,0.846,4.34");
    ImportException refused = bench.refused();
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.reason()).isEqualTo("'reusachtig' is no word for an ITKB class");
  }

  @Test
  void negativeTension_isRefused() {
    bench.file(
        FORECAST, FORECAST_COLUMNS, "0111,Docenten,gemiddeld,1,hoog,14,laag,16,groot,0.846,-1");
    assertThat(bench.refused().reason()).contains("-1.0");
  }

  private Indicator figure(String id) {
    return bench.record(RecordKind.INDICATOR, Indicator.class, id);
  }

  private static String code(Indicator figure) {
    return figure.subject().code();
  }
}
