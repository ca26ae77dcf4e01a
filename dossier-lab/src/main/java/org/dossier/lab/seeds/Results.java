package org.dossier.lab.seeds;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.lab.gold.Gold;
import org.dossier.lab.gold.Place;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.IncidentMention.Role;
import org.dossier.model.Sentence;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;
import org.dossier.pipeline.Pipeline;
import org.dossier.report.Report;

/**
 * Everything the stages make of the labelled reports, beside the gold.
 *
 * @param gold the labels
 * @param annotated the reports cut into sentences, in the gold's order
 * @param extractions what each report states, in the gold's order
 * @param dossiers what all of them say together
 * @param json the canonical form of the dossiers
 */
public record Results(
    Gold gold,
    List<AnnotatedDocument> annotated,
    List<Extraction> extractions,
    List<Dossier> dossiers,
    String json) {

  public Results {
    annotated = List.copyOf(annotated);
    extractions = List.copyOf(extractions);
    dossiers = List.copyOf(dossiers);
  }

  /** Runs the stages over the labelled reports. */
  public static Results of(Gold gold, Pipeline pipeline, Report json) {
    List<Document> documents = gold.documents();
    List<Dossier> dossiers = pipeline.run(documents);
    return new Results(
        gold,
        documents.stream().map(pipeline.annotator()::annotate).toList(),
        documents.stream().map(pipeline::extract).toList(),
        dossiers,
        json.render(dossiers));
  }

  /** Returns all statements of a kind, in the order of reports and text. */
  <T extends Statement> List<T> all(Class<T> kind) {
    return extractions.stream()
        .flatMap(extraction -> extraction.statements().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** Returns the statements of a kind whose words touch any of the places. */
  <T extends Statement> List<T> at(Class<T> kind, Collection<Place> places) {
    return all(kind).stream()
        .filter(found -> places.stream().anyMatch(p -> p.touches(found.grounds().evidence())))
        .toList();
  }

  /** Returns the statements of a kind whose words touch any place of a gold row. */
  <T extends Statement> List<T> at(Class<T> kind, String row) {
    return at(kind, gold.places(row));
  }

  /** Returns all incident mentions, in the order of reports. */
  List<IncidentMention> mentions() {
    return extractions.stream().flatMap(extraction -> extraction.incidents().stream()).toList();
  }

  /** Returns the incident mentions whose words touch any of the places. */
  List<IncidentMention> mentionsAt(Collection<Place> places) {
    return mentions().stream()
        .filter(mention -> Place.overlap(places, mention.evidence()) > 0)
        .toList();
  }

  /** Returns the sentences of a report, in text order. */
  List<Sentence> sentences(Document document) {
    return annotated.stream()
        .filter(report -> report.document().id().equals(document.id()))
        .flatMap(report -> report.sentences().stream())
        .toList();
  }

  /** Returns the dossier of most reports, the first of several; empty if there is none. */
  Optional<Dossier> dossier() {
    return dossiers.stream()
        .min(Comparator.comparingInt(dossier -> -dossier.story().reports().size()));
  }

  /** Returns the incident that a mention was joined into. */
  Optional<Incident> incidentOf(String mention) {
    return dossiers.stream()
        .flatMap(d -> Stream.concat(Stream.of(d.story().main()), d.story().others().stream()))
        .filter(incident -> incident.mentions().stream().anyMatch(m -> m.id().equals(mention)))
        .findFirst();
  }

  /** Returns the role of a statement's incident, after linking where it was linked. */
  Role role(Statement statement) {
    return role(statement.grounds().incident());
  }

  /** Returns the role of a mention's incident, after linking where it was linked. */
  Role role(String mention) {
    return incidentOf(mention)
        .map(Incident::role)
        .orElseGet(
            () ->
                mentions().stream()
                    .filter(m -> m.id().equals(mention))
                    .map(IncidentMention::role)
                    .findFirst()
                    .orElse(Role.BACKGROUND));
  }

  /** Returns whether a statement is about the incident that the reports are about. */
  boolean isMain(Statement statement) {
    return role(statement) == Role.MAIN;
  }

  /** Returns when what a statement states happened: as the time network leaves it, if it ran. */
  TimeRange when(Statement statement) {
    String id = statement.grounds().id();
    return dossiers.stream()
        .filter(dossier -> dossier.times().containsKey(id))
        .map(dossier -> dossier.times().get(id).range())
        .findFirst()
        .orElse(statement.grounds().time().range());
  }

  /** Returns when an incident mention happened: as the time network leaves it, if it ran. */
  TimeRange when(IncidentMention mention) {
    String incident = incidentOf(mention.id()).map(Incident::id).orElse(mention.id());
    return dossiers.stream()
        .flatMap(dossier -> dossier.timeline().stream())
        .filter(entry -> entry.of().equals(incident))
        .map(entry -> entry.hard().range())
        .findFirst()
        .orElse(mention.time().range());
  }
}
