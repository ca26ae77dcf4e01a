package org.dossier.app.workspace;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Document;
import org.dossier.read.Reader;

/** Reads the bytes of documents again, by the rules of this program. */
final class Rereading {

  private final Db db;
  private final Reader reader;
  private final Readings readings;
  private final String rules;

  Rereading(Db db, Reader reader, Readings readings, String rules) {
    this.db = db;
    this.reader = reader;
    this.readings = readings;
    this.rules = rules;
  }

  /** A document as it is stored. */
  record Kept(long number, String id, String file, Packed bytes) {

    /** Reads it again, under its own id; empty if that is not possible. */
    Optional<Document> read(Reader reader) {
      List<Document> documents = reader.read(file, bytes.unpack()).documents();
      return documents.size() == 1 ? Optional.of(documents.get(0).withId(id)) : Optional.empty();
    }
  }

  /** A document read again. */
  private record Again(Kept kept, Optional<Readings.Ready> ready) {}

  /** Reads some again and stores in one step what was read. */
  List<Reread> next(boolean all, long after, int most) {
    List<Again> again = kept(all, after, most).parallelStream().map(this::again).toList();
    return db.step(() -> again.stream().map(this::store).toList());
  }

  private List<Kept> kept(boolean all, long after, int most) {
    return db.list(
        """
        SELECT number, id, file, bytes FROM document LEFT JOIN reading ON document = number
        WHERE number > ? AND (? OR rules IS NOT ?) ORDER BY number LIMIT ?""",
        row -> new Kept(row.number(1), row.text(2), row.text(3), row.packed(4)),
        after,
        all ? 1 : 0,
        rules,
        most);
  }

  private Again again(Kept kept) {
    return new Again(kept, kept.read(reader).map(readings::of));
  }

  private Reread store(Again again) {
    Kept kept = again.kept();
    if (again.ready().isEmpty()) {
      Reader.Result result = reader.read(kept.file(), kept.bytes().unpack());
      return new Reread(kept.number(), kept.id(), false, result.problems());
    }
    Readings.Ready ready = again.ready().get();
    boolean isOther = !isStored(kept.number(), ready);
    readings.store(kept.number(), ready);
    return new Reread(kept.number(), kept.id(), isOther, List.of());
  }

  /** Returns whether just this is stored. */
  private boolean isStored(long number, Readings.Ready ready) {
    return db.first(
            "SELECT title, body, frame, stated FROM reading WHERE document = ?",
            row ->
                row.optionalText(1).equals(ready.document().title())
                    && row.text(2).equals(ready.document().text())
                    && row.packed(3).isSame(ready.frame())
                    && row.packed(4).isSame(ready.stated()),
            number)
        .orElse(false);
  }
}
