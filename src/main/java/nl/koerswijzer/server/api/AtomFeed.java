package nl.koerswijzer.server.api;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.VacancyHits;
import nl.koerswijzer.server.Printable;

/** Vacancies as an Atom feed (RFC 4287): a saved search without an account. */
final class AtomFeed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int SUMMARY_LENGTH = 500;
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private AtomFeed() {}

  /**
   * @param address address of the feed itself
   */
  static String of(String address, LocalDate today, VacancyHits hits) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      element(xml, "title", "Koerswijzer: vacatures");
      element(xml, "id", address);
      link(xml, "self", address);
      element(xml, "updated", midnight(newest(hits).orElse(today)));
      element(xml, "generator", "Koerswijzer");
      xml.writeStartElement("author");
      element(xml, "name", "Koerswijzer");
      xml.writeEndElement();
      for (VacancyHits.Hit hit : hits.hits()) {
        entry(xml, hit.vacancy().vacancy(), today);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot be written", e);
    }
    return text.toString();
  }

  private static Optional<LocalDate> newest(VacancyHits hits) {
    return hits.hits().stream()
        .map(hit -> hit.vacancy().vacancy().posted())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  private static void entry(XMLStreamWriter xml, Vacancy vacancy, LocalDate today)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "title", vacancy.title());
    element(xml, "id", "urn:koerswijzer:vacancy:" + vacancy.id());
    element(xml, "updated", midnight(Optional.ofNullable(vacancy.posted()).orElse(today)));
    if (vacancy.url() != null) {
      link(xml, "alternate", vacancy.url());
    }
    element(xml, "summary", summary(vacancy.description()));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeStartElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", Printable.of(address));
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(Printable.of(text));
    xml.writeEndElement();
  }

  /** The first characters; a character of two units is kept whole. */
  private static String summary(String description) {
    return description
        .codePoints()
        .limit(SUMMARY_LENGTH)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String midnight(LocalDate day) {
    return day.atStartOfDay(NETHERLANDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
