package nl.koerswijzer.ingest.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The first sheet of an XLSX file (ECMA-376) as rows under the headings of its first row with at
 * least two cells. Formulas give the value that was saved with them.
 */
final class Spreadsheet {
  private Spreadsheet() {}

  /**
   * @param entries the files in the XLSX file by name
   */
  static List<Map<String, String>> rows(Map<String, byte[]> entries) throws UnreadableException {
    List<String> shared = shared(entries.get("xl/sharedStrings.xml"));
    byte[] sheet = entries.get("xl/worksheets/sheet1.xml");
    if (sheet == null) {
      throw new UnreadableException("the spreadsheet has no first sheet");
    }
    Map<Integer, String> header = Map.of();
    List<Map<String, String>> rows = new ArrayList<>();
    for (Element row : parsed(sheet).select("sheetData > row")) {
      Map<Integer, String> cells = cells(row, shared);
      if (header.isEmpty()) {
        header = cells.size() > 1 ? cells : header;
      } else if (!cells.isEmpty()) {
        rows.add(named(header, cells));
      }
    }
    return rows;
  }

  private static Map<String, String> named(
      Map<Integer, String> header, Map<Integer, String> cells) {
    Map<String, String> row = HashMap.newHashMap(header.size());
    header.forEach((column, name) -> row.put(name.strip(), cells.getOrDefault(column, "")));
    return row;
  }

  private static List<String> shared(byte @org.jspecify.annotations.Nullable [] strings) {
    return strings == null
        ? List.of()
        : parsed(strings).select("sst > si").stream().map(Spreadsheet::words).toList();
  }

  /** A text is written in one or more runs. */
  private static String words(Element text) {
    StringBuilder words = new StringBuilder();
    text.select("t").forEach(run -> words.append(run.wholeText()));
    return words.toString();
  }

  private static Map<Integer, String> cells(Element row, List<String> shared) {
    Map<Integer, String> cells = new TreeMap<>();
    int next = 0;
    for (Element cell : row.select("> c")) {
      int column = cell.hasAttr("r") ? column(cell.attr("r")) : next;
      next = column + 1;
      String value = value(cell, shared);
      if (!value.isBlank()) {
        cells.put(column, value);
      }
    }
    return cells;
  }

  private static String value(Element cell, List<String> shared) {
    if (cell.attr("t").equals("inlineStr")) {
      return words(cell);
    }
    Element value = cell.selectFirst("> v");
    String text = value == null ? "" : value.text();
    if (cell.attr("t").equals("s") && text.matches("\\d{1,9}")) {
      int index = Integer.parseInt(text);
      return index < shared.size() ? shared.get(index) : "";
    }
    return text;
  }

  /** The column of {@code BC12}, counted from 0. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0;
        i < Math.min(3, reference.length()) && Character.isUpperCase(reference.charAt(i));
        i++) {
      column = column * 26 + reference.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private static Document parsed(byte[] xml) {
    return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }
}
