package org.dossier.app.workspace;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Act;
import org.dossier.model.Decision;
import org.dossier.model.DocumentKey;
import org.dossier.model.SourceKey;

/** The decisions of people, in the order they were made. */
public final class Decisions {

  private static final String COLUMNS = "SELECT number, made, author, body FROM decision ";

  private final Db db;

  Decisions(Db db) {
    this.db = db;
  }

  /** Returns all of them, oldest first. */
  public List<StoredDecision> all() {
    return db.list(COLUMNS + "ORDER BY number", Decisions::of);
  }

  /** Returns those that rest on the words of a document, oldest first. */
  public List<StoredDecision> on(String document) {
    return db.list(
        COLUMNS
            + """
            WHERE number IN (SELECT decision FROM decision_document
              WHERE document = (SELECT number FROM document WHERE id = ?))
            ORDER BY number""",
        Decisions::of,
        document);
  }

  /** Appends one. */
  StoredDecision record(Instant now, String author, String body, Collection<String> documents) {
    long number =
        db.insert("INSERT INTO decision (made, author, body) VALUES (?, ?, ?)", now, author, body);
    for (String document : documents) {
      long key =
          db.first("SELECT number FROM document WHERE id = ?", row -> row.number(1), document)
              .orElseThrow(() -> Documents.unknown(document));
      db.update("INSERT OR IGNORE INTO decision_document VALUES (?, ?)", number, key);
    }
    return new StoredDecision(number, now, author, body);
  }

  /** Appends one about what was read; the documents it is about wait for their incidents again. */
  StoredDecision decide(Instant now, Decision made) {
    if (kept(made.id()).isPresent()) {
      throw new WorkspaceException(
          made.id() + ": this decision is kept already. Give it its own id.");
    }
    Set<String> documents = new LinkedHashSet<>();
    if (made.act() instanceof Act.Undo undo) {
      long undone =
          kept(undo.decision())
              .orElseThrow(
                  () ->
                      new WorkspaceException(
                          undo.decision() + ": no decision has this id. See the history."));
      documents.addAll(documents(undone));
    }
    Parts.of(made, DocumentKey.class).stream()
        .map(DocumentKey::id)
        .filter(id -> db.number("SELECT count(*) FROM document WHERE id = ?", id) > 0)
        .forEach(documents::add);
    String body = org.dossier.review.Decisions.write(List.of(made)).strip();
    StoredDecision decision = record(now, made.author(), body, documents);
    db.update(
        """
        INSERT OR IGNORE INTO pending
        SELECT document FROM decision_document WHERE decision = ?""",
        decision.number());
    Decided.source(made).ifPresent(this::waitAgain);
    return decision;
  }

  /** What a source published is to be shown with what is said about the source. */
  private void waitAgain(SourceKey source) {
    db.update(
        "INSERT OR IGNORE INTO pending SELECT document FROM reading WHERE outlet = ?",
        source.name());
  }

  private Optional<Long> kept(String id) {
    return all().stream()
        .filter(
            kept ->
                org.dossier.review.Decisions.read(kept.body()).decisions().stream()
                    .anyMatch(decision -> decision.id().equals(id)))
        .map(StoredDecision::number)
        .findFirst();
  }

  private List<String> documents(long decision) {
    return db.list(
        """
        SELECT id FROM document JOIN decision_document ON decision_document.document = document.number
        WHERE decision = ?""",
        row -> row.text(1),
        decision);
  }

  private static StoredDecision of(Row row) throws SQLException {
    return new StoredDecision(row.number(1), Instant.parse(row.text(2)), row.text(3), row.text(4));
  }
}
