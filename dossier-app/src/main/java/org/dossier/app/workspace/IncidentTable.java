package org.dossier.app.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.model.Answer;
import org.dossier.model.Dossier;
import org.dossier.model.Incident;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.Recorded;
import org.dossier.model.TimeRange;
import org.dossier.reconcile.Policy;

/** Writes incidents. */
final class IncidentTable {

  private final Db db;
  private final String rules;
  private final Policy policy = Policy.plain();

  IncidentTable(Db db, String rules) {
    this.db = db;
    this.rules = rules;
  }

  /** Returns the documents of every incident, all by number. */
  Map<Long, Set<Long>> members() {
    Map<Long, Set<Long>> members = new HashMap<>();
    db.list(
        "SELECT incident, document FROM member",
        row ->
            members.computeIfAbsent(row.number(1), unseen -> new HashSet<>()).add(row.number(2)));
    return members;
  }

  /** Removes an incident. */
  void remove(long number) {
    db.update("DELETE FROM incident WHERE number = ?", number);
  }

  /** Takes all documents out of an incident. */
  void empty(long number) {
    db.update("DELETE FROM member WHERE incident = ?", number);
  }

  /** Stores an incident without documents, or a new one. */
  void store(Optional<Long> known, List<Long> documents, Dossier dossier, Instant now) {
    long number = known.orElseGet(() -> fresh(now));
    Incident main = dossier.story().main();
    TimeRange days =
        best(dossier, Question.WHEN)
            .flatMap(Answer::time)
            .map(dating -> dating.range())
            .orElse(TimeRange.OPEN);
    db.update(
        """
        UPDATE incident SET rules = ?, id = ?, name = ?, type = ?, place = ?, earliest = ?,
          latest = ?, killed = ?, injured = ?, documents = ?, changed = ?, dossier = ?
        WHERE number = ?""",
        rules,
        main.id(),
        main.name(),
        main.type().name(),
        best(dossier, Question.WHERE).map(Answer::value),
        days.earliest().map(LocalDate::toString),
        days.latest().map(LocalDate::toString),
        recorded(dossier, Measure.KILLED),
        recorded(dossier, Measure.INJURED),
        documents.size(),
        now,
        Outcome.of(dossier).packed(),
        number);
    documents.forEach(document -> db.update("INSERT INTO member VALUES (?, ?)", number, document));
  }

  private long fresh(Instant now) {
    return db.insert(
        """
        INSERT INTO incident (rules, id, name, type, documents, changed, dossier)
        VALUES ('', '', '', '', 0, ?, x'')""",
        now);
  }

  private static Optional<Answer> best(Dossier dossier, Question question) {
    return dossier.findingsOf(dossier.story().main()).stream()
        .filter(finding -> finding.question() == question)
        .flatMap(finding -> finding.answers().stream())
        .findFirst();
  }

  /** No number at all where the reports tell of nobody harmed in that way. */
  private OptionalInt recorded(Dossier dossier, Measure measure) {
    Recorded recorded = policy.record(dossier, measure);
    return recorded.statements().isEmpty() ? OptionalInt.empty() : OptionalInt.of(recorded.value());
  }
}
