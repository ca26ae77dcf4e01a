package org.dossier.lab.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dossier.model.Document;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Span;
import org.dossier.model.Timex;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A report with its time expressions labelled in TimeML. The label of its own creation time is not
 * among them: it is given, not found.
 *
 * @param document the report, published when the labels say it was created
 * @param timexes the labels, in text order
 */
public record TimeMl(Document document, List<Timex> timexes) {

  private static final String TIMEX = "TIMEX3";

  public TimeMl {
    timexes = List.copyOf(timexes);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is not TimeML; the message names the file
   */
  public static TimeMl read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      byte[] bytes = Files.readAllBytes(file);
      return of(
          String.valueOf(file.getFileName()),
          factory
              .newDocumentBuilder()
              .parse(new java.io.ByteArrayInputStream(bytes))
              .getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IllegalArgumentException e) {
      throw new IOException(file + " is not TimeML: " + e.getMessage(), e);
    }
  }

  private static TimeMl of(String id, Element root) {
    StringBuilder text = new StringBuilder();
    List<Timex> timexes = new ArrayList<>();
    append(only(root, "TEXT"), text, timexes);
    Document document =
        new Document(
            id,
            text.toString(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            created(only(only(root, "DCT"), TIMEX)),
            Provenance.of(id));
    return new TimeMl(document, timexes);
  }

  private static Element only(Element parent, String name) {
    if (parent.getElementsByTagName(name).item(0) instanceof Element element) {
      return element;
    }
    throw new IllegalArgumentException("no element " + name);
  }

  private static Publication created(Element timex) {
    LocalDate day = LocalDate.parse(timex.getAttribute("value").substring(0, 10));
    return new Publication(
        Optional.of(day.atStartOfDay()), Publication.Basis.STATED, Optional.empty());
  }

  private static void append(Node node, StringBuilder text, List<Timex> timexes) {
    int start = text.length();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        append(element, text, timexes);
      } else {
        text.append(child.getTextContent());
      }
    }
    if (node instanceof Element element && element.getTagName().equals(TIMEX)) {
      Timex.Type type = Timex.Type.valueOf(element.getAttribute("type"));
      Span span = new Span(start, text.length());
      timexes.add(new Timex(span, type, element.getAttribute("value"), "gold"));
    }
  }
}
