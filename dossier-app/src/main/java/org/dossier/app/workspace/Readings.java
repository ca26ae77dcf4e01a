package org.dossier.app.workspace;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.Extraction;
import org.dossier.pipeline.Pipeline;

/** What was read in documents: made on all cores, stored by one. */
final class Readings {

  private final Db db;
  private final Pipeline pipeline;
  private final String rules;

  Readings(Db db, Pipeline pipeline, String rules) {
    this.db = db;
    this.pipeline = pipeline;
    this.rules = rules;
  }

  /** What is to be stored of a document. */
  record Ready(Document document, Packed frame, Packed stated, Optional<String> fault) {}

  /** A fault in one report must not cost the others: it is kept with the report and shown. */
  Ready of(Document document) {
    Optional<String> fault = Optional.empty();
    Extraction read;
    try {
      read = pipeline.extract(document);
    } catch (RuntimeException | StackOverflowError e) {
      read = new Extraction(document, List.of(), List.of(), List.of(), List.of());
      fault = Optional.of(e.toString());
    }
    return new Ready(document, Frame.of(document).packed(), Frame.Stated.of(read).packed(), fault);
  }

  /** What is stored of a document, not decoded yet. */
  record Raw(String id, Optional<String> title, String body, Packed frame, Packed stated) {

    Document document() {
      return Frame.of(frame).filled(id, title, body);
    }

    Extraction extraction() {
      return Frame.Stated.of(stated).in(document());
    }

    /** Makes one of the columns id, title, body, frame and stated. */
    static Raw of(Row row) throws SQLException {
      return new Raw(row.text(1), row.optionalText(2), row.text(3), row.packed(4), row.packed(5));
    }
  }

  /** Returns what is stored of a document that was read. */
  Raw raw(long number) {
    return db.first(
            """
            SELECT id, title, body, frame, stated FROM document JOIN reading ON document = number
            WHERE number = ?""",
            Raw::of,
            number)
        .orElseThrow();
  }

  /** Stores what was read, in place of what was read before; its incident is to be found again. */
  void store(long number, Ready ready) {
    Document document = ready.document();
    db.update("DELETE FROM reading WHERE document = ?", number);
    db.update(
        """
        INSERT INTO reading
          (document, rules, title, body, outlet, published, frame, stated, fault)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        number,
        rules,
        document.title(),
        document.text(),
        document.provenance().outlet(),
        document.publication().time(),
        ready.frame(),
        ready.stated(),
        ready.fault());
    db.update("INSERT OR IGNORE INTO pending VALUES (?)", number);
  }
}
