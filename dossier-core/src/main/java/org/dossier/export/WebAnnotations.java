package org.dossier.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Statement;

/**
 * W3C Web Annotation, one annotation for every statement. Positions count Unicode code points;
 * quotes with what stands around them only if asked for, since the reports are others' property.
 */
final class WebAnnotations {

  private static final int AROUND = 32;

  private WebAnnotations() {}

  static String write(List<Case> cases) {
    List<ObjectNode> items = new ArrayList<>();
    for (Case told : cases) {
      told.tally().carry(Part.DOCUMENT);
      told.statements().forEach(said -> items.add(annotation(told, said)));
    }
    ObjectNode page = Json.object();
    page.put("id", "urn:dossier:annotations:1").put("type", "AnnotationPage").put("startIndex", 0);
    page.set("items", Json.array(items));
    ObjectNode collection =
        Json.object()
            .put("@context", "http://www.w3.org/ns/anno.jsonld")
            .put("id", "urn:dossier:annotations")
            .put("type", "AnnotationCollection")
            .put("label", label(cases))
            .put("total", items.size());
    collection.set("first", page);
    return Json.pretty(collection);
  }

  private static String label(List<Case> cases) {
    String notice = cases.isEmpty() ? "" : " " + cases.get(0).discretion().notice();
    return "What reports state, by Dossier." + notice;
  }

  private static ObjectNode annotation(Case told, Statement said) {
    told.tally().carry(said, Part.POSITION, Part.SPEAKER);
    told.tally().carry(Part.INCIDENT, told.incidentOf(said).id());
    ObjectNode annotation =
        Json.object()
            .put("id", "urn:dossier:statement:" + Ids.escaped(said.grounds().id()))
            .put("type", "Annotation")
            .put("motivation", "tagging");
    annotation.set(
        "body",
        Json.object()
            .put("type", "TextualBody")
            .put("value", Summary.of(told, said))
            .put("format", "text/plain")
            .put("purpose", "tagging"));
    annotation.set("target", target(told, said));
    return annotation;
  }

  private static ObjectNode target(Case told, Statement said) {
    Case.Place place = told.place(said.grounds().evidence());
    Document document = place.document();
    String title = place.field() == Field.TITLE ? "#title" : "";
    ObjectNode target =
        Json.object().put("source", "urn:dossier:document:" + Ids.escaped(document.id()) + title);
    document
        .publication()
        .date()
        .ifPresent(day -> target.set("state", timeState(day + "T00:00:00Z")));
    List<ObjectNode> selectors = new ArrayList<>(quote(told, place, said));
    selectors.add(
        Json.object()
            .put("type", "TextPositionSelector")
            .put("start", place.start())
            .put("end", place.end()));
    target.set("selector", Json.array(selectors));
    return target;
  }

  private static ObjectNode timeState(String moment) {
    return Json.object().put("type", "TimeState").put("sourceDate", moment);
  }

  /** A quote with a name cut out of it would not be found: then there is the position alone. */
  private static List<ObjectNode> quote(Case told, Case.Place place, Statement said) {
    Evidence words = said.grounds().evidence();
    if (!told.quotes() || !told.discretion().text(words.quote()).equals(words.quote())) {
      return List.of();
    }
    told.tally().carry(Part.QUOTE, said.grounds().id());
    String text = place.document().textOf(words.field());
    int start = words.span().start();
    int end = words.span().end();
    ObjectNode selector =
        Json.object().put("type", "TextQuoteSelector").put("exact", words.quote());
    around(told, selector, "prefix", text.substring(from(text, start), start));
    around(told, selector, "suffix", text.substring(end, until(text, end)));
    return List.of(selector);
  }

  private static void around(Case told, ObjectNode selector, String key, String words) {
    if (told.discretion().text(words).equals(words)) {
      Json.put(selector, key, words);
    }
  }

  private static int from(String text, int start) {
    int at = Math.max(0, start - AROUND);
    return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static int until(String text, int end) {
    int at = Math.min(text.length(), end + AROUND);
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
