package org.dossier.lab.figures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.Document;
import org.dossier.model.Extraction;
import org.dossier.model.Figure;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Statement;
import org.dossier.pipeline.Pipeline;

/**
 * What the stages read in some reports, each taken by itself.
 *
 * @param extractions by document id
 */
record Readings(Map<String, Extraction> extractions) {

  static Readings of(List<Document> documents, Pipeline pipeline) {
    Map<String, Extraction> extractions = new TreeMap<>();
    documents.forEach(document -> extractions.put(document.id(), pipeline.extract(document)));
    return new Readings(extractions);
  }

  /** Returns the statements of all reports, in the order of ids and text. */
  List<Statement> all() {
    return extractions.values().stream()
        .flatMap(extraction -> extraction.statements().stream())
        .toList();
  }

  /**
   * Returns the figures of all reports; the labels have none for harm without a number word, nor
   * for a single person.
   */
  List<Figure> figures() {
    return all().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(figure -> figure.count().qualifier() != Qualifier.UNQUANTIFIED)
        .filter(figure -> !figure.grounds().rule().startsWith("person."))
        .toList();
  }

  /** Returns what the incident of a statement is in its report. */
  Role role(Statement statement) {
    return extractions.values().stream()
        .flatMap(extraction -> extraction.incidents().stream())
        .filter(mention -> mention.id().equals(statement.grounds().incident()))
        .map(IncidentMention::role)
        .findFirst()
        .orElseThrow();
  }
}
