package org.dossier.app.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Takes a document and all that came from it out of the tables. */
final class Forgetting {

  private final Db db;
  private final Instant now;

  Forgetting(Db db, Instant now) {
    this.db = db;
    this.now = now;
  }

  /** Removes one; the incident it was about is to be found again. */
  void forget(String id) {
    long document =
        db.first("SELECT number FROM document WHERE id = ?", row -> row.number(1), id)
            .orElseThrow(() -> Documents.unknown(id));
    near(document).forEach(this::blank);
    new History(db).forget(document);
    db.update(
        """
        DELETE FROM decision WHERE number IN
          (SELECT decision FROM decision_document WHERE document = ?)""",
        document);
    db.update("DELETE FROM document WHERE number = ?", document);
    db.list(
            "SELECT number FROM incident WHERE number NOT IN (SELECT incident FROM member)",
            row -> row.number(1))
        .forEach(this::end);
  }

  /** The history tells that it is no more, and not what it was. */
  private void end(long incident) {
    new History(db).append(now, incident, "", List.of(), Map.of(), Map.of());
    db.update("DELETE FROM incident WHERE number = ?", incident);
  }

  /** Returns the incidents of its story, and of documents that share a decision with it. */
  private List<Long> near(long document) {
    return db.list(
        """
        SELECT DISTINCT incident FROM member
        WHERE document = ? OR document IN (SELECT document FROM story
            WHERE story = (SELECT story FROM story WHERE document = ?))
          OR document IN (SELECT document FROM decision_document
            WHERE decision IN (SELECT decision FROM decision_document WHERE document = ?))""",
        row -> row.number(1),
        document,
        document,
        document);
  }

  /** What was found about the incident may rest on the document. */
  private void blank(long incident) {
    db.update(
        "INSERT OR IGNORE INTO pending SELECT document FROM member WHERE incident = ?", incident);
    new IncidentTable(db, "").forgetFindings(incident);
    db.update(
        "UPDATE incident SET name = '', place = NULL, dossier = x'' WHERE number = ?", incident);
  }
}
