package org.dossier.lab.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dossier.model.Document;
import org.dossier.read.Reader;

/**
 * Reports of which it is known which tell one event.
 *
 * @param name what to call it
 * @param documents the reports, as the library reads them: the label is not in them
 * @param labels the event of every report, in the same order
 */
public record StoryCorpus(String name, List<Document> documents, List<String> labels) {

  /** The corpora with their files, and the key that tells the event. */
  private static final List<List<String>> KNOWN =
      List.of(
          List.of("newscluster", "newscluster/dev.jsonl", "event"),
          List.of("GVA", "gva/dev.jsonl", "incident"),
          List.of("ECB+", "ecbplus/train-dev.jsonl", "seminal_event"));

  public StoryCorpus {
    documents = List.copyOf(documents);
    labels = List.copyOf(labels);
  }

  /**
   * Reads the development files.
   *
   * @param corpora folder of the corpora
   */
  public static List<StoryCorpus> all(Path corpora) throws IOException {
    List<StoryCorpus> all = new ArrayList<>();
    for (List<String> known : KNOWN) {
      all.add(read(known.get(0), corpora.resolve(known.get(1)), known.get(2)));
    }
    return all;
  }

  /**
   * Reads JSON lines.
   *
   * @param key the key of the record that tells the event
   */
  static StoryCorpus read(String name, Path file, String key) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, String> events = new HashMap<>();
    StringBuilder plain = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      ObjectNode record = plain((ObjectNode) json.readTree(line));
      events.put(record.path("id").asText(), record.path(key).asText());
      record.remove(key); // the label must not be seen
      plain.append(record).append('\n');
    }
    Reader.Result read =
        Reader.standard()
            .read(
                String.valueOf(file.getFileName()),
                plain.toString().getBytes(StandardCharsets.UTF_8));
    List<Document> documents = read.documents();
    return new StoryCorpus(
        name,
        documents,
        documents.stream().map(document -> events.getOrDefault(document.id(), "")).toList());
  }

  /** ECB+ tells a report by other keys than news does, and in sentences. */
  private static ObjectNode plain(ObjectNode record) {
    if (record.has("doc")) {
      record.set("id", record.get("doc"));
      record.put(
          "text",
          StreamSupport.stream(record.path("sentences").spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining(" ")));
    }
    return record;
  }
}
