package org.dossier.app.workspace;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The decisions of people, in the order they were made. */
public final class Decisions {

  private static final String COLUMNS = "SELECT number, made, author, body FROM decision ";

  private final Db db;

  Decisions(Db db) {
    this.db = db;
  }

  /** Returns all of them, oldest first. */
  public List<Decision> all() {
    return db.list(COLUMNS + "ORDER BY number", Decisions::of);
  }

  /** Returns those that rest on the words of a document, oldest first. */
  public List<Decision> on(String document) {
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
  Decision record(Instant now, String author, String body, Collection<String> documents) {
    long number =
        db.insert("INSERT INTO decision (made, author, body) VALUES (?, ?, ?)", now, author, body);
    for (String document : documents) {
      long key =
          db.first("SELECT number FROM document WHERE id = ?", row -> row.number(1), document)
              .orElseThrow(() -> Documents.unknown(document));
      db.update("INSERT OR IGNORE INTO decision_document VALUES (?, ?)", number, key);
    }
    return new Decision(number, now, author, body);
  }

  private static Decision of(Row row) throws SQLException {
    return new Decision(row.number(1), Instant.parse(row.text(2)), row.text(3), row.text(4));
  }
}
