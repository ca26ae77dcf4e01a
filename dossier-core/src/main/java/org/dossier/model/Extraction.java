package org.dossier.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one report states.
 *
 * @param document the report
 * @param incidents the incidents it speaks of, the main one first; empty if it speaks of none
 * @param statements what it states, in text order; each names one of {@code incidents}
 * @param constraints what it says about when
 * @param unread what was passed over, in text order
 * @param persons the persons it names, in text order
 */
public record Extraction(
    Document document,
    List<IncidentMention> incidents,
    List<Statement> statements,
    List<TimeConstraint> constraints,
    List<Unread> unread,
    List<PersonMention> persons) {

  public Extraction {
    incidents = List.copyOf(incidents);
    statements = List.copyOf(statements);
    constraints = List.copyOf(constraints);
    unread = List.copyOf(unread);
    persons = List.copyOf(persons);
    Set<String> known = new HashSet<>();
    incidents.forEach(incident -> known.add(incident.id()));
    for (Statement statement : statements) {
      if (!known.contains(statement.grounds().incident())) {
        throw new IllegalArgumentException(
            "statement %s names the unknown incident %s"
                .formatted(statement.grounds().id(), statement.grounds().incident()));
      }
    }
  }

  /** What a report states that names nobody. */
  public Extraction(
      Document document,
      List<IncidentMention> incidents,
      List<Statement> statements,
      List<TimeConstraint> constraints,
      List<Unread> unread) {
    this(document, incidents, statements, constraints, unread, List.of());
  }
}
