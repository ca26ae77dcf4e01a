package org.dossier.app.workspace;

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

  /** Stores what was read, in place of what was read before; its incident is to be found again. */
  void store(long number, Ready ready) {
    Document document = ready.document();
    db.update(
        """
        INSERT OR REPLACE INTO reading
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
