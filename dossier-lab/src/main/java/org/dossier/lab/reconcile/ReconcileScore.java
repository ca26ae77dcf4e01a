package org.dossier.lab.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.link.Linker;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.pipeline.Pipeline;

/**
 * How the killed and injured of one labelled incident are reconciled, row by row.
 *
 * @param reports how many of its reports could be read
 * @param rows the rows of the labels, in their order
 */
public record ReconcileScore(int reports, List<Row> rows) {

  /**
   * One row of the labels.
   *
   * @param section history, final, conflict or independence
   * @param name measure and place of the row among those of its section
   * @param state whether it holds
   * @param why why it fell or is not decided; empty if it holds
   */
  public record Row(String section, String name, State state, String why) {

    static Row judged(String section, String name, boolean held, String otherwise) {
      return new Row(section, name, held ? State.HELD : State.FALLEN, held ? "" : otherwise);
    }
  }

  /** Whether a row holds. */
  public enum State {
    HELD,
    FALLEN,
    /** The row is about something that answers about killed and injured cannot show. */
    NOT_DECIDED
  }

  public ReconcileScore {
    rows = List.copyOf(rows);
  }

  /** Reconciles the reports of one incident and judges its labels. */
  public static ReconcileScore of(Path labels, Map<String, Document> corpus, Pipeline pipeline)
      throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(labels));
    List<Document> documents = new ArrayList<>();
    for (JsonNode report : root.path("documents")) {
      Optional.ofNullable(corpus.get(report.path("id").asText())).ifPresent(documents::add);
    }
    Optional<Dossier> dossier =
        pipeline.withLinker(Linker.grouped()).run(documents).stream()
            .max(Comparator.comparing(one -> one.story().reports().size()));
    List<Row> rows =
        dossier
            .map(told -> new RowJudge(told, root.path("reconciliation")).rows())
            .orElse(List.of());
    return new ReconcileScore(documents.size(), rows);
  }

  /** Returns how many rows of a section are in a state. */
  public long count(String section, State state) {
    return rows.stream().filter(r -> r.section().equals(section) && r.state() == state).count();
  }
}
