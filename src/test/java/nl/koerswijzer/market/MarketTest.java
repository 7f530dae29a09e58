package nl.koerswijzer.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.CatalogDraft;
import nl.koerswijzer.market.Figure.Level;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Indicator.Subject;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationDraft;
import nl.koerswijzer.model.OutlookClass;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.TensionClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketTest {
  private static final Occupation KOK = new OccupationDraft("kok", "5120").brc("1112").occupation();

  private static Market market(LocalDate today, Indicator... indicators) {
    Catalog catalog =
        new CatalogDraft().occupations(List.of(KOK)).indicators(List.of(indicators)).catalog();
    return new Market(catalog, today);
  }

  private static Indicator figure(
      String name, String brc, double value, @Nullable String region, String period) {
    return new Indicator(
        name,
        new Subject(Subject.Kind.BRC, brc),
        value,
        "ratio",
        null,
        region,
        new Provenance("UWV", period, "CC BY 4.0", LocalDate.of(2026, 1, 1), null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "0, very-slack",
    "0.2499, very-slack",
    "0.25, slack",
    "0.6699, slack",
    "0.67, balanced",
    "1.5, balanced",
    "1.51, tight",
    "4.0, tight",
    "4.01, very-tight"
  })
  void tension_atEachLimit_hasTheClassOfUwv(double value, String id) {
    assertThat(TensionClass.of(value).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "0.85, very-good",
    "0.86, good",
    "1.00, good",
    "1.05, reasonable",
    "1.15, moderate",
    "1.16, poor"
  })
  void outlook_atEachLimit_hasTheClassOfRoa(double value, String id) {
    assertThat(OutlookClass.of(value).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "tension, 2026-Q1, 2026-09-30, false",
    "tension, 2026-Q1, 2026-10-01, true",
    "pay-median, 2022, 2024-12-31, false",
    "pay-median, 2022, 2025-01-01, true",
    "itkb, 2025-2030, 2030-12-31, false",
    "itkb, 2030, 2031-01-01, true",
    "tension, gisteren, 2026-01-01, true"
  })
  void figure_pastItsShelfLife_isStale(String name, String period, LocalDate today, boolean stale) {
    Market market = market(today, figure(name, "1112", 1, null, period));
    assertThat(market.figure(KOK, name, null).orElseThrow().stale()).isEqualTo(stale);
  }

  @Test
  void figure_ofSeveralLevels_isTheMostSpecificAndSaysWhereItHolds() {
    Indicator segment = figure("tension", "111", 5, null, "2026-Q1");
    Indicator group = figure("tension", "1112", 2, null, "2026-Q1");
    Indicator regional = figure("tension", "1112", 0.3, "AM01", "2026-Q1");
    LocalDate today = LocalDate.of(2026, 5, 1);
    assertThat(market(today, segment).figure(KOK, "tension", null).orElseThrow().level())
        .isEqualTo(Level.SEGMENT);
    Market market = market(today, segment, group, regional);
    Figure national = market.figure(KOK, "tension", null).orElseThrow();
    assertThat(national.level()).isEqualTo(Level.GROUP);
    assertThat(national.classId()).isEqualTo("tight");
    Figure here = market.figure(KOK, "tension", "AM01").orElseThrow();
    assertThat(here.regional()).isTrue();
    assertThat(here.value()).isEqualTo(0.3);
    assertThat(market.figure(KOK, "tension", "AM02").orElseThrow().regional()).isFalse();
  }

  @Test
  void figure_ofSeveralPeriods_isTheLatest() {
    Market market =
        market(
            LocalDate.of(2026, 5, 1),
            figure("tension", "1112", 1, null, "2026-Q1"),
            figure("tension", "1112", 2, null, "2025-Q4"));
    assertThat(market.figure(KOK, "tension", null).orElseThrow().value()).isEqualTo(1);
  }

  @Test
  void figure_thatIsNotPublished_isUnknown() {
    Market market = market(LocalDate.of(2026, 5, 1));
    assertThat(market.figures(KOK, null)).isEmpty();
    assertThat(market.tension(KOK, null)).isEqualTo(TensionClass.UNKNOWN);
  }
}
