package nl.koerswijzer.ingest.market;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.CsvFile.Row;
import nl.koerswijzer.ingest.DataSetImport;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportRun;
import nl.koerswijzer.ingest.InputFile;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.store.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Figures by BRC group: UWV's tension and ROA's forecast in one table, CBS pay quartiles, and the
 * way from ISCO-08 to BRC 2014. The years stand in the file names, as the files do not tell. An
 * import adds figures of a new period to those of earlier ones.
 */
public final class MarketImport implements DataSetImport {
  private static final Pattern FORECAST =
      Pattern.compile("roa_ais(?<horizon>20[0-9]{2}).*_(?<edition>20[0-9]{2})\\.csv");
  private static final Pattern PAY = Pattern.compile("cbs_brc_wage.*_(?<year>20[0-9]{2})\\.csv");
  private static final Pattern ISCO = Pattern.compile("isco08_to_brc.*\\.csv");
  private static final String LICENCE = "CC BY 4.0";

  @Override
  public String kind() {
    return "market";
  }

  @Override
  public List<String> files() {
    return List.of(
        "roa_ais2030_uwv_spanning_by_brc_2026.csv",
        "cbs_brc_wage_quartiles_2022.csv",
        "isco08_to_brc.csv");
  }

  @Override
  public void put(InputFiles files, ImportRun into, LocalDate today) throws ImportException {
    new Reading(files, into, today).read();
  }

  /** One import. */
  private static final class Reading {
    private final InputFiles files;
    private final ImportRun into;
    private final LocalDate today;
    private final FigureWriter figures;
    private final Map<String, String> fullNames = new HashMap<>();

    Reading(InputFiles files, ImportRun into, LocalDate today) {
      this.files = files;
      this.into = into;
      this.today = today;
      this.figures = new FigureWriter(into);
    }

    void read() throws ImportException {
      List<InputFile> forecasts = files.take(FORECAST);
      List<InputFile> pay = files.take(PAY);
      List<InputFile> isco = files.take(ISCO);
      if (forecasts.isEmpty() && pay.isEmpty() && isco.isEmpty()) {
        throw new ImportException(
            "roa_ais…csv, cbs_brc_wage…csv or isco08_to_brc.csv",
            0,
            "is needed and was not found in what was given");
      }
      for (InputFile file : forecasts) {
        readForecast(file);
      }
      for (InputFile file : pay) {
        readPay(file);
      }
      for (InputFile file : isco) {
        readIsco(file);
      }
    }

    /** ROA's edition of a year carries UWV's figures of the first quarter of that year. */
    private void readForecast(InputFile file) throws ImportException {
      Matcher name = matched(FORECAST, file);
      String edition = "ROA AIS tot " + name.group("horizon") + ", editie " + name.group("edition");
      String url = "https://doi.org/10.34894/DVQTOG";
      Provenance roa = provenance(edition, FigureWriter.forecastPeriod(name.group("horizon")), url);
      Provenance uwv =
          provenance("UWV Spanningsindicator, via " + edition, name.group("edition") + "-Q1", url);
      CsvFile.commas()
          .read(
              file,
              List.of(
                  "brc",
                  "label_inferred",
                  "uitbreiding_perc6jr",
                  "vervanging_perc6jr",
                  "baanopeningen_perc6jr",
                  "itkb_typering",
                  "itkb_indicator",
                  "uwv_spanning_indicator"),
              row -> {
                fullNames.put(row.require("brc"), row.get("label_inferred"));
                putForecast(row, roa, uwv);
              });
      into.dataSet("roa-ais", roa);
      into.dataSet("uwv-tension", uwv);
    }

    private void putForecast(Row row, Provenance roa, Provenance uwv) throws ImportException {
      String group = row.require("brc");
      figures.tension(group, row.number("uwv_spanning_indicator"), uwv);
      figures.bottleneck(group, row.number("itkb_indicator"), row.get("itkb_typering"), roa);
      flow(row, Indicator.JOB_OPENINGS, "baanopeningen", roa);
      flow(row, Indicator.EXPANSION, "uitbreiding", roa);
      flow(row, Indicator.REPLACEMENT, "vervanging", roa);
    }

    private void flow(Row row, String name, String column, Provenance roa) throws ImportException {
      figures.flow(
          name,
          row.require("brc"),
          row.number(column + "_perc6jr"),
          row.find(column + "_typering"),
          roa);
    }

    private void readPay(InputFile file) throws ImportException {
      Provenance cbs =
          provenance(
              "CBS 85517NED",
              matched(PAY, file).group("year"),
              "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85517NED");
      CsvFile.commas()
          .read(
              file,
              List.of("brc", "title", "employees_thousands", "p25", "p50", "p75"),
              row -> {
                String code = row.require("brc");
                String group = code.equals("Totaal") ? "total" : code;
                figures.pay(group, row.number("p25"), row.number("p50"), row.number("p75"), cbs);
                figures.employees(group, row.number("employees_thousands"), cbs);
                if (!group.equals("total")) {
                  putGroup("brc", group, title(group, row.require("title")), above(group), null);
                }
              });
      into.dataSet("cbs-85517ned", cbs);
    }

    /** Rows without a name are codes of ISCO groups that are no unit groups. */
    private void readIsco(InputFile file) throws ImportException {
      CsvFile.commas()
          .read(
              file,
              List.of("isco08_unit", "isco08_label_esco_nl", "brc2014_group"),
              row -> {
                String title = row.find("isco08_label_esco_nl");
                if (title != null) {
                  putGroup(
                      "isco", row.require("isco08_unit"), title, null, row.find("brc2014_group"));
                }
              });
      into.dataSet(
          "cbs-isco-brc", provenance("CBS, Schakelschema ISCO-08 – BRC 2014", "2014", null));
    }

    private void putGroup(
        String scheme, String code, String title, @Nullable String above, @Nullable String brc) {
      into.put(
          RecordKind.OCCUPATION_GROUP,
          scheme + ":" + code,
          new OccupationGroup(scheme, code, Text.dutch(title), above, brc));
    }

    /** StatLine writes the code before the title and cuts long titles off. */
    private String title(String code, String written) {
      String title = written.startsWith(code) ? written.substring(code.length()) : written;
      String full = fullNames.get(code);
      if (!title.endsWith("...")) {
        return title.strip();
      }
      return full != null && !full.isEmpty() ? full : title.replace("...", "…").strip();
    }

    private Provenance provenance(String source, String period, @Nullable String url) {
      return new Provenance(source, period, LICENCE, today, url, null);
    }
  }

  private static Matcher matched(Pattern pattern, InputFile file) {
    Matcher name = pattern.matcher(file.name());
    if (!name.matches()) {
      throw new IllegalArgumentException(file.name());
    }
    return name;
  }

  private static @Nullable String above(String brcCode) {
    return brcCode.length() <= 2 ? null : brcCode.substring(0, brcCode.length() - 1);
  }
}
