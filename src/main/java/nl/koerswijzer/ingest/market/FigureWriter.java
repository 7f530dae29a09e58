package nl.koerswijzer.ingest.market;

import java.util.List;
import java.util.Map;
import nl.koerswijzer.ingest.ImportRun;
import nl.koerswijzer.model.BottleneckClass;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Indicator.Subject;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.store.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Puts figures by BRC group. ROA publishes by BRC 2014 edition 2025, in which seven groups are
 * parts of groups of the first edition; a figure of such a part is put for each ISCO unit group
 * that it consists of, and says of which group it was derived.
 */
public final class FigureWriter {
  /** ROA's words for the size of a flow, and our ids. */
  private static final Map<String, String> SIZES =
      Map.of(
          "erg laag", "very-low",
          "laag", "low",
          "gemiddeld", "average",
          "hoog", "high",
          "erg hoog", "very-high");

  private final ImportRun into;
  private final Map<String, List<String>> editionParts;

  public FigureWriter(ImportRun into) {
    this.into = into;
    this.editionParts = EditionGroups.iscoGroups();
  }

  /**
   * The six years up to a horizon, such as {@code 2025-2030}.
   *
   * @throws NumberFormatException when the horizon is no year
   */
  public static String forecastPeriod(String horizon) {
    return (Integer.parseInt(horizon) - 5) + "-" + horizon;
  }

  /** UWV's spanningsindicator; nothing is put when it was not published. */
  public void tension(String group, @Nullable Double value, Provenance provenance) {
    if (value != null) {
      put(Indicator.TENSION, group, value, "ratio", TensionClass.of(value).id(), provenance);
    }
  }

  /**
   * ROA's ITKB.
   *
   * @param word ROA's word for the class
   * @throws IllegalArgumentException when ROA has no such word
   */
  public void bottleneck(String group, @Nullable Double value, String word, Provenance provenance) {
    if (value != null) {
      String id =
          BottleneckClass.withWord(word)
              .map(BottleneckClass::id)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException("'" + word + "' is no word for an ITKB class"));
      put(Indicator.BOTTLENECK, group, value, "ratio", id, provenance);
    }
  }

  /**
   * A flow of six years as a percentage of the workers now.
   *
   * @param name {@link Indicator#JOB_OPENINGS}, {@link Indicator#EXPANSION} or {@link
   *     Indicator#REPLACEMENT}
   * @param word ROA's word for its size, absent when it is not given
   * @throws IllegalArgumentException when ROA has no such word
   */
  public void flow(
      String name,
      String group,
      @Nullable Double percent,
      @Nullable String word,
      Provenance provenance) {
    String size = word == null ? null : SIZES.get(word);
    if (word != null && size == null) {
      throw new IllegalArgumentException("'" + word + "' is no word for the size of a flow");
    }
    if (percent != null) {
      put(name, group, percent, "percent", size, provenance);
    }
  }

  /** Pay by the hour; what was not published is absent and not put. */
  public void pay(
      String group,
      @Nullable Double low,
      @Nullable Double median,
      @Nullable Double high,
      Provenance provenance) {
    payOf(Indicator.PAY_LOW, group, low, provenance);
    payOf(Indicator.PAY_MEDIAN, group, median, provenance);
    payOf(Indicator.PAY_HIGH, group, high, provenance);
  }

  public void employees(String group, @Nullable Double thousands, Provenance provenance) {
    if (thousands != null) {
      put(Indicator.EMPLOYEES, group, thousands * 1000, "persons", null, provenance);
    }
  }

  private void payOf(String name, String group, @Nullable Double amount, Provenance provenance) {
    if (amount != null) {
      put(name, group, amount, "EUR/hour", null, provenance);
    }
  }

  private void put(
      String name,
      String group,
      double value,
      String unit,
      @Nullable String classId,
      Provenance provenance) {
    List<String> units = editionParts.get(group);
    if (units == null) {
      put(name, new Subject(Subject.Kind.BRC, group), value, unit, classId, provenance);
      return;
    }
    Provenance derived = provenance.derivedFrom("brc-2025:" + group);
    for (String isco : units) {
      put(name, new Subject(Subject.Kind.ISCO, isco), value, unit, classId, derived);
    }
  }

  private void put(
      String name,
      Subject subject,
      double value,
      String unit,
      @Nullable String classId,
      Provenance provenance) {
    String id = String.join(":", name, subject.kind().name(), subject.code(), provenance.period());
    into.put(
        RecordKind.INDICATOR,
        id,
        new Indicator(name, subject, value, unit, classId, null, provenance));
  }
}
