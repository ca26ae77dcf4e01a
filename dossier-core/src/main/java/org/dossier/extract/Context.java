package org.dossier.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dossier.model.Attribution;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Factuality;
import org.dossier.model.Field;
import org.dossier.model.Grounds;
import org.dossier.model.IncidentMention;
import org.dossier.model.Statement;
import org.dossier.model.TimeRange;

/**
 * One document as the statement readers see it: its sentences, the incidents it speaks of and the
 * voices in it. Made for one extraction, by one thread.
 */
final class Context {

  private final Document document;
  private final List<Clause> clauses;
  private final List<List<FigureReader.Draft>> figures;
  private final IncidentMap incidents;
  private final Voices voices;
  private final Set<String> ids = new HashSet<>();

  Context(
      Document document,
      List<Clause> clauses,
      List<List<FigureReader.Draft>> figures,
      IncidentMap incidents,
      Voices voices) {
    this.document = document;
    this.clauses = List.copyOf(clauses);
    this.figures = List.copyOf(figures);
    this.incidents = incidents;
    this.voices = voices;
  }

  Document document() {
    return document;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** Returns the figures of each sentence. */
  List<List<FigureReader.Draft>> figures() {
    return figures;
  }

  IncidentMap incidents() {
    return incidents;
  }

  Voices voices() {
    return voices;
  }

  /** Returns the incident a stretch of a sentence speaks of. */
  IncidentMention incidentAt(int clause, Slice slice) {
    return incidents.at(clause, slice);
  }

  /** Returns who says a stretch of a sentence. */
  Attribution attributionOf(int clause, Slice slice) {
    return voices.of(clause, slice);
  }

  /**
   * Returns when what a stretch of a sentence tells happened, as far as the document alone tells:
   * the time of the incident it speaks of where that is not the main one, else the expression that
   * dates the stretch.
   */
  Dating timeOf(int clause, Slice slice) {
    IncidentMention incident = incidentAt(clause, slice);
    if (!incident.time().range().equals(TimeRange.OPEN)) {
      return incident.time();
    }
    Clause sentence = clauses.get(clause);
    return Times.of(sentence, slice)
        .map(time -> Datings.of(document, sentence, time))
        .orElse(Dating.UNKNOWN);
  }

  /** Returns the grounds of a statement with everything the sentence itself tells. */
  Grounds grounds(Statement.Kind kind, int clause, Slice words, String rule) {
    Attribution attribution = attributionOf(clause, words);
    return grounds(
        kind,
        clause,
        words,
        attribution,
        Hedges.outlet(clauses.get(clause), words, attribution),
        rule);
  }

  /** Returns the grounds of a statement whose voices and certainty its reader knows better. */
  Grounds grounds(
      Statement.Kind kind,
      int clause,
      Slice words,
      Attribution attribution,
      Factuality factuality,
      String rule) {
    Evidence evidence = clauses.get(clause).quote(words);
    return new Grounds(
        newId(kind, evidence),
        incidentAt(clause, words).id(),
        evidence,
        attribution,
        factuality,
        timeOf(clause, words),
        rule);
  }

  private String newId(Statement.Kind kind, Evidence evidence) {
    String field = evidence.field() == Field.TITLE ? "title:" : "";
    String stem =
        "%s#%s%s@%s-%s"
            .formatted(
                document.id(),
                field,
                kind.name().toLowerCase(Locale.ROOT),
                document.codePoints(evidence.field(), evidence.span().start()),
                document.codePoints(evidence.field(), evidence.span().end()));
    String id = stem;
    for (int n = 2; !ids.add(id); n++) {
      id = stem + "." + n;
    }
    return id;
  }
}
