package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Extraction;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.Statement;
import org.dossier.model.Story;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;

/** A story prepared for reconciling: what belongs to which incident, in text order, and when. */
final class CaseFile {

  private final Story story;
  private final Map<String, String> incidentOf = new HashMap<>();
  private final Map<String, Integer> place = new HashMap<>();
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, List<Statement>> byIncident = new HashMap<>();
  private final List<TimeConstraint> constraints;
  private final TimeNetwork network;

  CaseFile(Story story) {
    this.story = story;
    incidents().forEach(i -> i.mentions().forEach(m -> incidentOf.put(m.id(), i.id())));
    for (Extraction report : story.reports()) {
      place.put(report.document().id(), place.size());
      documents.put(report.document().id(), report.document());
    }
    statements()
        .forEach(
            s ->
                byIncident
                    .computeIfAbsent(
                        point(TimePoint.incident(s.grounds().incident())).of(),
                        id -> new ArrayList<>())
                    .add(s));
    constraints = StoryConstraints.of(story, this::point);
    network = TimeNetwork.solve(constraints, StoryConstraints.reliability(story));
  }

  Story story() {
    return story;
  }

  TimeNetwork network() {
    return network;
  }

  /** Returns all time constraints, linked mentions being one moment. */
  List<TimeConstraint> constraints() {
    return constraints;
  }

  /** Returns the main incident, then the others. */
  Stream<Incident> incidents() {
    return Stream.concat(Stream.of(story.main()), story.others().stream());
  }

  /** Returns every statement, by report and then in text order. */
  Stream<Statement> statements() {
    return story.reports().stream().flatMap(report -> report.statements().stream());
  }

  /** Returns the statements of one kind about one incident, by report and then in text order. */
  <S extends Statement> List<S> about(Incident incident, Class<S> kind) {
    return byIncident.getOrDefault(incident.id(), List.of()).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  Document document(String id) {
    Document document = documents.get(id);
    if (document == null) {
      throw new IllegalArgumentException("story " + story.main().id() + " has no report " + id);
    }
    return document;
  }

  /** Orders document ids by (publication time, document id), as the story does. */
  Comparator<String> byReport() {
    return Comparator.comparing(id -> place.getOrDefault(id, place.size()));
  }

  /** Returns the days the network leaves to an incident. */
  Dating when(Incident incident) {
    return network.dating(TimePoint.incident(incident.id()));
  }

  /** Returns the days that one report alone leaves to an incident. */
  Dating when(Incident incident, String document) {
    List<Extraction> own =
        story.reports().stream().filter(r -> r.document().id().equals(document)).toList();
    Story alone = new Story(story.main(), story.others(), own, List.of());
    return TimeNetwork.solve(
            StoryConstraints.of(alone, this::point), StoryConstraints.reliability(alone))
        .dating(TimePoint.incident(incident.id()));
  }

  /** Returns the days the network leaves to a statement, else what its document alone tells. */
  Dating when(Statement statement) {
    Dating found = network.dating(TimePoint.statement(statement.grounds().id()));
    return found.equals(Dating.UNKNOWN) ? statement.grounds().time() : found;
  }

  Dating published(String document) {
    return network.dating(TimePoint.publicationOf(document));
  }

  /** Returns the moment meant: mentions of one incident are one moment. */
  private TimePoint point(TimePoint point) {
    return point.kind() == TimePoint.Kind.INCIDENT
        ? TimePoint.incident(incidentOf.getOrDefault(point.of(), point.of()))
        : point;
  }

  /** Returns the mention of an incident in one report, if it speaks of it. */
  static Optional<IncidentMention> mentionIn(Incident incident, String document) {
    return incident.mentions().stream()
        .filter(mention -> mention.evidence().get(0).document().equals(document))
        .findFirst();
  }
}
