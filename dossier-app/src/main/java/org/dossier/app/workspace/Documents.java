package org.dossier.app.workspace;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.model.Extraction;
import org.dossier.model.Statement;

/** The documents of a workspace, with what was read in them. */
public final class Documents {

  private static final String COLUMNS =
      """
      SELECT number, id, sha256, file, added, title, outlet, published
      FROM document JOIN reading ON document = number
      """;

  /** The one order of reports: publication time, unknown last, then id. */
  private static final Comparator<Extraction> ORDER =
      Comparator.comparing(
              (Extraction read) -> read.document().publication().time().orElse(LocalDateTime.MAX))
          .thenComparing(read -> read.document().id());

  private final Db db;

  Documents(Db db) {
    this.db = db;
  }

  /** Returns how many there are. */
  public long count() {
    return db.number("SELECT count(*) FROM document");
  }

  /** Returns how many wait for their incidents to be found. */
  public long pending() {
    return db.number("SELECT count(*) FROM pending");
  }

  /**
   * Returns some of them, in the order of adding.
   *
   * @param after the number after which to go on; 0 from the first
   * @param most how many at most
   */
  public List<StoredDocument> after(long after, int most) {
    return db.list(
        COLUMNS + "WHERE number > ? ORDER BY number LIMIT ?", Documents::stored, after, most);
  }

  /**
   * Returns some of them, last added first.
   *
   * @param skip how many to leave out at the beginning
   * @param most how many at most
   */
  public List<StoredDocument> page(long skip, int most) {
    return db.list(
        COLUMNS + "ORDER BY number DESC LIMIT ? OFFSET ?", Documents::stored, most, skip);
  }

  /** Returns those of an incident, in the order of publication, unknown times last. */
  public List<StoredDocument> of(long incident) {
    return db.list(
        COLUMNS
            + """
            WHERE number IN (SELECT document FROM member WHERE incident = ?)
            ORDER BY published IS NULL, published, id""",
        Documents::stored,
        incident);
  }

  /** Finds one by its id. */
  public Optional<StoredDocument> find(String id) {
    return db.first(COLUMNS + "WHERE id = ?", Documents::stored, id);
  }

  /** Returns the bytes of a document as they were added. */
  public Optional<byte[]> bytes(String id) {
    return db.first("SELECT bytes FROM document WHERE id = ?", row -> row.packed(1).unpack(), id);
  }

  /** Returns a document with its text. */
  public Optional<Document> document(String id) {
    return db.first(
        """
        SELECT id, title, body, frame FROM document JOIN reading ON document = number
        WHERE id = ?""",
        Documents::document,
        id);
  }

  /** Returns a document with all that was read in it. */
  public Optional<Extraction> extraction(String id) {
    return db.first(
        """
        SELECT id, title, body, frame, stated FROM document JOIN reading ON document = number
        WHERE id = ?""",
        Documents::extraction,
        id);
  }

  /** Returns what a document states, in text order; nothing if there is no such document. */
  public List<Statement> statements(String id) {
    return extraction(id).map(Extraction::statements).orElse(List.of());
  }

  /** Returns the number of the incident that a document is about. */
  public Optional<Long> incident(String id) {
    return db.first(
        """
        SELECT incident FROM member
        WHERE document = (SELECT number FROM document WHERE id = ?)""",
        row -> row.number(1),
        id);
  }

  /** Returns the documents of an incident with all that was read in them, as its story has them. */
  List<Extraction> extractions(long incident) {
    return db
        .list(
            """
            SELECT id, title, body, frame, stated FROM document JOIN reading ON document = number
            WHERE number IN (SELECT document FROM member WHERE incident = ?)""",
            Documents::extraction,
            incident)
        .stream()
        .sorted(ORDER)
        .toList();
  }

  static WorkspaceException unknown(String id) {
    return new WorkspaceException(
        id + ": no document has this id. 'dossier list --documents' tells the ids.");
  }

  /** Makes one of the columns number, id, sha256, file, added, title, outlet and published. */
  static StoredDocument stored(Row row) throws SQLException {
    return new StoredDocument(
        row.number(1),
        row.text(2),
        row.text(3),
        row.text(4),
        Instant.parse(row.text(5)),
        row.optionalText(6),
        row.optionalText(7),
        row.optionalText(8).map(LocalDateTime::parse));
  }

  /** Makes one of the columns id, title, body and frame. */
  static Document document(Row row) throws SQLException {
    return Frame.of(row.packed(4)).filled(row.text(1), row.optionalText(2), row.text(3));
  }

  /** Makes one of the columns id, title, body, frame and stated. */
  static Extraction extraction(Row row) throws SQLException {
    return Frame.Stated.of(row.packed(5)).in(document(row));
  }
}
