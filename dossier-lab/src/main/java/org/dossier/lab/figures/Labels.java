package org.dossier.lab.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.read.Reader;

/**
 * One labelled incident: its reports, and the figures they state.
 *
 * @param name of the incident in its corpus
 * @param documents the reports that could be read, in the order of the labels
 * @param rows the figures in them
 * @param traps what each trap is, in the labels' words
 */
public record Labels(String name, List<Document> documents, List<Row> rows, List<String> traps) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public Labels {
    documents = List.copyOf(documents);
    rows = List.copyOf(rows);
    traps = List.copyOf(traps);
  }

  /**
   * Reads the reports of a corpus, one JSON object a line, as any user's file would be read.
   *
   * @return by the id their line gives, in the order of the lines
   */
  public static Map<String, Document> corpus(Path file) throws IOException {
    Map<String, Document> documents = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      Reader.standard()
          .read("report.jsonl", bytes)
          .documents()
          .forEach(document -> documents.put(document.id(), document));
    }
    return documents;
  }

  /** Reads the labels of one incident; reports the corpus has no text for are left out. */
  public static Labels of(Path file, Map<String, Document> corpus) throws IOException {
    JsonNode root = JSON.readTree(Files.readAllBytes(file));
    List<Document> documents = new ArrayList<>();
    for (JsonNode report : root.path("documents")) {
      Optional.ofNullable(corpus.get(report.path("id").asText())).ifPresent(documents::add);
    }
    List<String> traps = new ArrayList<>();
    root.path("traps").forEach(trap -> traps.add(trap.asText()));
    return new Labels(root.path("event").asText(), documents, rows(root, corpus), traps);
  }

  private static List<Row> rows(JsonNode root, Map<String, Document> corpus) {
    List<Row> rows = new ArrayList<>();
    for (String section : List.of("title_figures", "figures")) {
      for (JsonNode row : root.path(section)) {
        Optional.ofNullable(corpus.get(row.path("doc").asText()))
            .map(document -> Row.of(row, document))
            .ifPresent(rows::add);
      }
    }
    return rows;
  }
}
