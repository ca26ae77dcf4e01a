package org.dossier.report;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.Extraction;
import org.dossier.model.Field;
import org.dossier.model.Incident;
import org.dossier.model.IncidentMention;
import org.dossier.model.Provenance;
import org.dossier.model.Publication;
import org.dossier.model.Span;
import org.dossier.model.Unread;

/** Writes documents, incidents and what else each report gives. */
final class JsonReports {

  private final JsonOut out;
  private final JsonEvidence evidence;
  private final JsonTimes times;

  JsonReports(JsonOut out, JsonEvidence evidence, JsonTimes times) {
    this.out = out;
    this.evidence = evidence;
    this.times = times;
  }

  /** Writes the members of a document: all about its text, and not the text. */
  void document(Document document) {
    out.text("id", document.id()).text("title", document.title());
    span("headline", document, document.headline());
    out.array("metadata", document.metadata(), it -> out.object(() -> quoted(document, it)));
    out.object("publication", () -> publication(document.publication()));
    out.object("provenance", () -> provenance(document.provenance()));
    out.number("length", document.codePoints(Field.TEXT, document.text().length()));
  }

  private void span(String key, Document document, Optional<Span> span) {
    span.ifPresentOrElse(it -> out.object(key, () -> quoted(document, it)), () -> out.nothing(key));
  }

  private void quoted(Document document, Span span) {
    evidence.span(document, Field.TEXT, span);
    out.text("quote", document.cut(Field.TEXT, span));
  }

  private void publication(Publication publication) {
    out.text("time", publication.time().map(JsonReports::seconds));
    out.name("basis", publication.basis());
    evidence.quote("words", publication.words());
    out.text("recorded", publication.recorded().map(JsonReports::seconds));
  }

  private static String seconds(LocalDateTime time) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
  }

  private void provenance(Provenance provenance) {
    out.text("file", provenance.file());
    out.text("sha256", Optional.of(provenance.sha256()).filter(hash -> !hash.isEmpty()));
    out.text("outlet", provenance.outlet()).text("author", provenance.author());
    out.text("url", provenance.url()).text("language", provenance.language());
  }

  /** Writes the members of an incident. */
  void incident(Incident incident) {
    out.text("id", incident.id()).name("role", incident.role()).text("name", incident.name());
    out.name("type", incident.type());
    out.array("mentions", incident.mentions(), it -> out.object(() -> mention(it)));
  }

  private void mention(IncidentMention mention) {
    out.text("id", mention.id()).name("role", mention.role()).text("name", mention.name());
    out.name("type", mention.type());
    evidence.quotes("places", mention.places());
    evidence.dating("time", mention.time());
    evidence.count("events", mention.events());
    evidence.quotes("evidence", mention.evidence());
  }

  /** Writes what one report says about when, and what was passed over in it. */
  void report(Extraction report) {
    out.text("document", report.document().id());
    out.array("constraints", report.constraints(), it -> out.object(() -> times.constraint(it)));
    out.array("unread", report.unread(), it -> out.object(() -> unread(it)));
  }

  private void unread(Unread unread) {
    out.name("looksLike", unread.looksLike()).text("reason", unread.reason());
    evidence.quote("evidence", unread.evidence());
  }
}
