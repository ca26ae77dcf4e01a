package org.dossier.app.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Answer;
import org.dossier.model.Count;
import org.dossier.model.Dossier;
import org.dossier.model.Extraction;
import org.dossier.model.Finding;
import org.dossier.model.Incident;
import org.dossier.model.Measure;
import org.dossier.model.Question;
import org.dossier.model.Recorded;
import org.dossier.model.TimeRange;

/** Writes incidents. */
final class IncidentTable {

  /** Where the name stands in the columns. */
  private static final int NAME = 2;

  private final Db db;
  private final String rules;
  private final History history;

  IncidentTable(Db db, String rules) {
    this.db = db;
    this.rules = rules;
    this.history = new History(db);
  }

  /** Returns the incident of each of some documents that is about one. */
  Map<Long, Long> incidents(Collection<Long> documents) {
    Map<Long, Long> incidents = new HashMap<>();
    for (long document : documents) {
      db.first("SELECT incident FROM member WHERE document = ?", row -> row.number(1), document)
          .ifPresent(incident -> incidents.put(document, incident));
    }
    return incidents;
  }

  /** Removes an incident that no document is about any more. */
  void remove(long number, Instant now) {
    String name =
        db.first("SELECT name FROM incident WHERE number = ?", row -> row.text(1), number)
            .orElse("");
    history.append(now, number, name, List.of(), values(number), Map.of());
    db.update("DELETE FROM incident WHERE number = ?", number);
  }

  /** Takes all documents out of an incident. */
  void empty(long number) {
    db.update("DELETE FROM member WHERE incident = ?", number);
  }

  /**
   * An incident as it is to be stored.
   *
   * @param documents numbers of its documents
   * @param columns what its row holds, from the rules to the number of documents
   * @param findings what is found about it
   * @param dossier without its reports
   */
  record Prepared(
      List<Long> documents, List<Object> columns, List<Finding> findings, Packed dossier) {}

  /** Makes ready to store, on any thread. */
  Prepared prepare(List<Long> documents, Dossier dossier, Map<String, Extraction> read) {
    Incident main = dossier.story().main();
    TimeRange days =
        best(dossier, Question.WHEN)
            .flatMap(Answer::time)
            .map(dating -> dating.range())
            .orElse(TimeRange.OPEN);
    List<Object> columns =
        List.of(
            rules,
            main.id(),
            main.name(),
            main.type().name(),
            best(dossier, Question.WHERE).map(Answer::value),
            days.earliest(),
            days.latest(),
            recorded(dossier, Measure.KILLED),
            recorded(dossier, Measure.INJURED),
            documents.size());
    return new Prepared(
        documents, columns, dossier.findingsOf(main), Outcome.of(dossier, read).packed());
  }

  /** Stores an incident without documents, or a new one. */
  void store(Optional<Long> known, Prepared prepared, Instant now) {
    long number = known.orElseGet(() -> fresh(now));
    List<Object> values = new ArrayList<>(prepared.columns());
    values.addAll(List.of(now, prepared.dossier(), number));
    db.update(
        """
        UPDATE incident SET rules = ?, id = ?, name = ?, type = ?, place = ?, earliest = ?,
          latest = ?, killed = ?, injured = ?, documents = ?, changed = ?, dossier = ?
        WHERE number = ?""",
        values.toArray());
    prepared
        .documents()
        .forEach(document -> db.update("INSERT INTO member VALUES (?, ?)", number, document));
    Map<Question, Value> is = new EnumMap<>(Question.class);
    prepared.findings().forEach(finding -> is.put(finding.question(), Value.of(finding)));
    String name = prepared.columns().get(NAME).toString();
    history.append(now, number, name, prepared.documents(), values(number), is);
    forgetFindings(number);
    prepared.findings().forEach(finding -> store(number, finding));
  }

  private void store(long number, Finding finding) {
    String question = finding.question().name();
    Value value = Value.of(finding);
    db.update(
        "INSERT INTO finding VALUES (?, ?, ?, ?)",
        number,
        question,
        value.verdict().name(),
        value.json());
    for (Answer answer : finding.answers()) {
      db.update(
          "INSERT INTO answer VALUES (?, ?, ?, ?, ?)",
          number,
          question,
          answer.value(),
          answer.count().map(Count::least).orElse(OptionalInt.empty()),
          answer.count().map(Count::most).orElse(OptionalInt.empty()));
    }
  }

  /** Removes what is found about an incident. */
  void forgetFindings(long number) {
    db.update("DELETE FROM finding WHERE incident = ?", number);
    db.update("DELETE FROM answer WHERE incident = ?", number);
  }

  private Map<Question, Value> values(long number) {
    Map<Question, Value> values = new EnumMap<>(Question.class);
    db.list(
        "SELECT question, verdict, answers FROM finding WHERE incident = ?",
        row ->
            Optional.ofNullable(
                values.put(Question.valueOf(row.text(1)), Value.of(row.text(2), row.text(3)))),
        number);
    return values;
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
  private static OptionalInt recorded(Dossier dossier, Measure measure) {
    return dossier.recorded(measure).map(Recorded::least).orElse(OptionalInt.empty());
  }
}
