package org.dossier.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Evidence;
import org.dossier.model.Extraction;
import org.dossier.model.Incident;
import org.dossier.model.Ruling;
import org.dossier.model.Statement;

/** Finds what a dossier refers to by id. */
final class DossierIndex {

  private final Dossier dossier;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Incident> incidents = new HashMap<>();
  private final Map<String, Incident> byMention = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Ruling> decided = new HashMap<>();

  DossierIndex(Dossier dossier) {
    this.dossier = dossier;
    for (Extraction report : dossier.story().reports()) {
      documents.put(report.document().id(), report.document());
      report.statements().forEach(said -> statements.put(said.grounds().id(), said));
    }
    for (Ruling ruling : dossier.review()) {
      ruling.decided().ifPresent(statement -> decided.put(statement.grounds().id(), ruling));
    }
    for (Incident incident : incidents()) {
      incidents.put(incident.id(), incident);
      incident.mentions().forEach(mention -> byMention.put(mention.id(), incident));
    }
  }

  Dossier dossier() {
    return dossier;
  }

  Incident main() {
    return dossier.story().main();
  }

  /** Returns the incidents of the story, the main one first. */
  List<Incident> incidents() {
    List<Incident> all = new ArrayList<>(List.of(dossier.story().main()));
    all.addAll(dossier.story().others());
    return all;
  }

  /** Returns the documents by id. */
  List<Document> documents() {
    return dossier.story().reports().stream()
        .map(Extraction::document)
        .sorted(Comparator.comparing(Document::id))
        .toList();
  }

  /** Returns every statement, by document id, then in the order of the words. */
  List<Statement> statements() {
    return dossier.story().reports().stream()
        .flatMap(report -> report.statements().stream())
        .sorted(Comparator.comparing(said -> said.grounds().evidence()))
        .toList();
  }

  /**
   * Returns the statements of one type about one incident, by publication of their documents, then
   * in text order.
   */
  <T extends Statement> List<T> statements(Class<T> type, Incident incident) {
    return dossier.story().reports().stream()
        .flatMap(report -> report.statements().stream())
        .filter(said -> incidentOf(said).id().equals(incident.id()))
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /**
   * Returns the report that a quote is from, having held the quote against it.
   *
   * @throws IllegalStateException if the report is not in the dossier or says something else
   */
  Document documentOf(Evidence evidence) {
    Document document = documents.get(evidence.document());
    if (document == null) {
      throw new IllegalStateException(
          "cannot export: evidence quotes %s, which is not in the dossier of %s"
              .formatted(evidence.document(), dossier.story().main().id()));
    }
    if (!document.cut(evidence.field(), evidence.span()).equals(evidence.quote())) {
      throw new IllegalStateException(
          "cannot export: %s does not say \"%s\" at %s..%s"
              .formatted(
                  document.id(), evidence.quote(), evidence.span().start(), evidence.span().end()));
    }
    return document;
  }

  /**
   * Returns the incident that a statement speaks of.
   *
   * @throws IllegalStateException if the mention it names is in no incident of the story
   */
  Incident incidentOf(Statement statement) {
    Incident incident = byMention.get(statement.grounds().incident());
    if (incident == null) {
      throw new IllegalStateException(
          "cannot export: statement %s speaks of %s, which no incident of the story contains"
              .formatted(statement.grounds().id(), statement.grounds().incident()));
    }
    return incident;
  }

  Optional<Incident> incident(String id) {
    return Optional.ofNullable(incidents.get(id));
  }

  Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  /** Returns the decision by which a statement stands as it does, if a person made one. */
  Optional<Ruling> decided(Statement statement) {
    return Optional.ofNullable(decided.get(statement.grounds().id()));
  }

  /** Returns when something happened, as the time network leaves it, else as the words say. */
  Dating timeOf(Statement statement) {
    Dating alone = statement.grounds().time();
    return dossier.times().getOrDefault(statement.grounds().id(), alone);
  }
}
