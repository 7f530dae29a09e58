package nl.koerswijzer.server.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.koerswijzer.server.document.DocumentText.Fault;

/** The running text of a Word document (ECMA-376): the runs of {@code word/document.xml}. */
final class WordDocument {
  private static final String BODY = "word/document.xml";
  private static final int MAX_ENTRIES = 2_000;

  private WordDocument() {}

  static String text(byte[] document, Budget budget) throws UnreadableDocumentException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      InputStream counted = budget.counting(zip);
      ZipEntry entry = zip.getNextEntry();
      for (int k = 0; entry != null && k < MAX_ENTRIES; k++) {
        if (entry.getName().equals(BODY)) {
          return body(counted);
        }
        counted.transferTo(java.io.OutputStream.nullOutputStream());
        entry = zip.getNextEntry();
      }
      throw new UnreadableDocumentException(Fault.UNKNOWN_TYPE);
    } catch (Budget.SpentException e) {
      throw new UnreadableDocumentException(Fault.TOO_MUCH);
    } catch (IOException | XMLStreamException e) {
      throw new UnreadableDocumentException(
          e.getCause() instanceof Budget.SpentException ? Fault.TOO_MUCH : Fault.BROKEN);
    }
  }

  private static String body(InputStream stream) throws XMLStreamException {
    XMLStreamReader xml = factory().createXMLStreamReader(stream);
    StringBuilder text = new StringBuilder();
    boolean isText = false;
    while (xml.hasNext() && text.length() < DocumentText.MAX_CHARACTERS) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        isText = xml.getLocalName().equals("t");
        text.append(
            switch (xml.getLocalName()) {
              case "tab" -> "\t";
              case "br", "cr" -> "\n";
              default -> "";
            });
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        isText = false;
        text.append(xml.getLocalName().equals("p") ? "\n" : "");
      } else if (isText && xml.hasText()) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  /** No document type, so no entities, and nothing is fetched. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
