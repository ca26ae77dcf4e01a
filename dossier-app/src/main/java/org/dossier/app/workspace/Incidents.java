package org.dossier.app.workspace;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Dossier;
import org.dossier.model.IncidentType;

/** The incidents of a workspace, each with its dossier. */
public final class Incidents {

  private static final String COLUMNS =
      """
      SELECT number, id, name, type, place, earliest, latest, killed, injured, documents, changed
      FROM incident
      """;

  private final Db db;
  private final Documents documents;

  Incidents(Db db, Documents documents) {
    this.db = db;
    this.documents = documents;
  }

  /** Returns how many there are. */
  public long count() {
    return db.number("SELECT count(*) FROM incident");
  }

  /**
   * Returns some of them, latest day first, unknown days last.
   *
   * @param skip how many to leave out at the beginning
   * @param most how many at most
   */
  public List<StoredIncident> latest(long skip, int most) {
    return db.list(
        COLUMNS + "ORDER BY latest DESC, number LIMIT ? OFFSET ?", Incidents::stored, most, skip);
  }

  /** Finds one by its number. */
  public Optional<StoredIncident> find(long number) {
    return db.first(COLUMNS + "WHERE number = ?", Incidents::stored, number);
  }

  /** Returns all that is found about an incident. */
  public Optional<Dossier> dossier(long number) {
    return db.first(
        "SELECT dossier FROM incident WHERE number = ?",
        row -> Outcome.of(row.packed(1)).with(documents.extractions(number)),
        number);
  }

  private static StoredIncident stored(Row row) throws SQLException {
    return new StoredIncident(
        row.number(1),
        row.text(2),
        row.text(3),
        IncidentType.valueOf(row.text(4)),
        row.optionalText(5),
        row.optionalText(6).map(LocalDate::parse),
        row.optionalText(7).map(LocalDate::parse),
        row.optionalCount(8),
        row.optionalCount(9),
        row.count(10),
        Instant.parse(row.text(11)));
  }
}
