package org.dossier.lab.gva;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dossier.model.Document;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;

/**
 * An incident of the corpus.
 *
 * @param id its number in the corpus
 * @param recorded what the database records in the end
 * @param reports the reports about it, in the order of the file; never empty
 */
public record GvaIncident(String id, Harm recorded, List<Document> reports) {

  public GvaIncident {
    reports = List.copyOf(reports);
  }

  /**
   * Reads the corpus.
   *
   * @param file one JSON object per line: id, incident, dct, title, text, num_killed, num_injured
   * @return the incidents by id
   */
  public static List<GvaIncident> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, GvaIncident> incidents = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        GvaIncident one = of(json.readTree(line));
        incidents.merge(one.id, one, GvaIncident::with);
      }
    }
    return List.copyOf(incidents.values());
  }

  private static GvaIncident of(JsonNode line) {
    Harm harm = new Harm(line.path("num_killed").asInt(), line.path("num_injured").asInt());
    return new GvaIncident(line.path("incident").asText(), harm, List.of(report(line)));
  }

  private static Document report(JsonNode line) {
    String id = line.path("id").asText();
    return new Document(
        id,
        line.path("text").asText(),
        Optional.of(line.path("title").asText()).filter(title -> !title.isBlank()),
        Optional.empty(),
        List.of(),
        new Publication(
            Optional.of(LocalDate.parse(line.path("dct").asText()).atStartOfDay()),
            Publication.Basis.STATED,
            Optional.empty()),
        Provenance.of(id));
  }

  private GvaIncident with(GvaIncident other) {
    List<Document> all = new ArrayList<>(reports);
    all.addAll(other.reports);
    return new GvaIncident(id, recorded, all);
  }
}
