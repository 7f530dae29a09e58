package nl.koerswijzer.ingest.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import nl.koerswijzer.ingest.mapping.Cells;
import nl.koerswijzer.source.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Records in HTML or XML, found by CSS selectors. A place is a selector, {@code selector@attribute}
 * for an attribute, or {@code @attribute} for one of the record itself; several elements become
 * lines.
 */
final class MarkupRows {
  private MarkupRows() {}

  /** The records of a feed or another XML file. */
  static Rows xml(Page page, String records, String next) throws UnreadableException {
    Document document = parsed(page, Parser.xmlParser());
    if (document.childrenSize() == 0) {
      throw new UnreadableException("the answer is not XML");
    }
    return rows(document, records, next);
  }

  /** The records of a page; the whole page is one when there is no selector for records. */
  static Rows html(Page page, String records) throws UnreadableException {
    return rows(parsed(page, Parser.htmlParser()), records, "");
  }

  private static Document parsed(Page page, Parser parser) throws UnreadableException {
    try {
      String charset = page.charset().map(Charset::name).orElse(null);
      return Jsoup.parse(
          new ByteArrayInputStream(page.body()), charset, page.address().toString(), parser);
    } catch (IOException e) {
      throw new UnreadableException("the answer cannot be read: " + e.getMessage());
    }
  }

  private static Rows rows(Document document, String records, String next)
      throws UnreadableException {
    try {
      return new Rows(
          records.isEmpty()
              ? java.util.List.of(cells(document))
              : document.select(records).stream().map(MarkupRows::cells).toList(),
          next.isEmpty() ? "" : cells(document).cell(next).strip());
    } catch (SelectorParseException e) {
      throw new UnreadableException("a selector is wrong: " + e.getMessage());
    }
  }

  private static Cells cells(Element record) {
    return place -> {
      int mark = place.lastIndexOf('@');
      String selector = mark < 0 ? place : place.substring(0, mark);
      String attribute = mark < 0 ? "" : place.substring(mark + 1);
      return (selector.isEmpty() ? java.util.List.of(record) : record.select(selector))
          .stream()
              .map(element -> text(element, attribute).strip())
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining("\n"));
    };
  }

  /** Markup is kept, for it tells paragraphs apart; whoever reads the field takes it out. */
  private static String text(Element element, String attribute) {
    if (!attribute.isEmpty()) {
      return element.attr(attribute);
    }
    return element.childrenSize() == 0 ? element.wholeText() : element.html();
  }
}
