package org.dossier.lab.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dossier.model.Document;
import org.dossier.model.Span;

/**
 * The gold dossier of a set of reports, as JSON, with its places found in the reports.
 *
 * <p>Gold offsets count Unicode code points; places count UTF-16 code units.
 */
public final class Gold {

  private final JsonNode root;
  private final Map<String, Document> documents;
  private final Map<String, JsonNode> rows = new HashMap<>();

  private Gold(JsonNode root, Map<String, Document> documents) {
    this.root = root;
    this.documents = documents;
    root.properties().stream()
        .filter(section -> !section.getKey().equals("sentences"))
        .forEach(section -> index(section.getValue()));
  }

  /**
   * Ties a gold to the reports it labels.
   *
   * @param documents the reports, found by the file name that the gold gives
   * @throws IllegalArgumentException if a report is missing
   */
  public static Gold of(JsonNode root, List<Document> documents) {
    Map<String, Document> byId = new HashMap<>();
    for (JsonNode entry : root.path("documents")) {
      byId.put(entry.path("id").asText(), byFile(entry.path("file").asText(), documents));
    }
    return new Gold(root, byId);
  }

  private static Document byFile(String file, List<Document> documents) {
    return documents.stream()
        .filter(document -> document.provenance().file().equals(file))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the gold labels " + file + ", which is not read"));
  }

  private void index(JsonNode node) {
    if (node.path("id").isTextual()) {
      rows.putIfAbsent(node.path("id").asText(), node);
    }
    node.forEach(this::index);
  }

  /** Returns the names of the files that a gold labels, in its order. */
  public static List<String> files(JsonNode root) {
    return stream(root.path("documents")).map(entry -> entry.path("file").asText()).toList();
  }

  /** Returns the members of a section, in order; none if the gold has no such section. */
  public List<JsonNode> section(String... path) {
    JsonNode node = root;
    for (String step : path) {
      node = node.path(step);
    }
    return stream(node).toList();
  }

  /** Returns the value at a path; a missing node if there is none. */
  public JsonNode value(String... path) {
    JsonNode node = root;
    for (String step : path) {
      node = node.path(step);
    }
    return node;
  }

  /** Returns whether any row has this id. */
  public boolean has(String id) {
    return rows.containsKey(id);
  }

  /**
   * Returns the row of an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public JsonNode row(String id) {
    JsonNode row = rows.get(id);
    if (row == null) {
      throw new IllegalArgumentException("the gold has no row " + id);
    }
    return row;
  }

  /** Returns the places that a row's evidence marks, in its order. */
  public List<Place> places(String id) {
    return places(row(id));
  }

  /** Returns the place that a row's evidence marks at one position. */
  public Place place(String id, int position) {
    return places(id).get(position);
  }

  /** Returns the places that a row's evidence, or an entity's mentions, mark. */
  public List<Place> places(JsonNode row) {
    JsonNode marks = row.has("evidence") ? row.path("evidence") : row.path("mentions");
    return stream(marks).map(this::place).toList();
  }

  /** Returns the place that an object with {@code doc}, {@code start} and {@code end} marks. */
  public Place place(JsonNode mark) {
    Document document = document(mark.path("doc").asText());
    String text = document.text();
    int start = text.offsetByCodePoints(0, mark.path("start").asInt());
    int end = text.offsetByCodePoints(0, mark.path("end").asInt());
    return new Place(document, new Span(start, end));
  }

  /** Returns the report that the gold knows by an id. */
  public Document document(String id) {
    Document document = documents.get(id);
    if (document == null) {
      throw new IllegalArgumentException("the gold has no document " + id);
    }
    return document;
  }

  /** Returns the gold's id of a report, the report's own id if the gold does not label it. */
  public String nameOf(String documentId) {
    return documents.entrySet().stream()
        .filter(entry -> entry.getValue().id().equals(documentId))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(documentId);
  }

  /** Returns the reports, by the gold's ids. */
  public List<Document> documents() {
    List<Document> ordered = new ArrayList<>();
    root.path("documents").forEach(entry -> ordered.add(document(entry.path("id").asText())));
    return ordered;
  }

  private static Stream<JsonNode> stream(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
