package org.dossier.app.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Document;
import org.dossier.pipeline.Pipeline;
import org.dossier.read.Reader;

/** Adds reports: reads them on all cores, and stores them in one step with what was read. */
final class Intake {

  private static final int DIGITS_OF_TWIN = 8;

  private final Db db;
  private final Reader reader;
  private final Readings readings;

  Intake(Db db, Reader reader, Pipeline pipeline, String rules) {
    this.db = db;
    this.reader = reader;
    this.readings = new Readings(db, pipeline, rules);
  }

  /**
   * A report on its way.
   *
   * @param twin the id under which the same bytes are there already
   * @param document what was read, under the id it keeps
   */
  private record Arrival(
      Original original,
      String sha256,
      Optional<String> twin,
      Optional<Document> document,
      List<Reader.Problem> problems) {

    Arrival under(Optional<String> twin, Optional<Document> document) {
      return new Arrival(original, sha256, twin, document, problems);
    }

    boolean isNew() {
      return document.isPresent();
    }

    Added added() {
      Optional<String> id = twin.or(() -> document.map(Document::id));
      return new Added(original, id, isNew(), problems);
    }
  }

  /** Adds reports, all or none of those that can be read; what was there already is left alone. */
  List<Added> add(List<Original> originals, Instant now) {
    List<Arrival> arrivals = settled(originals.parallelStream().map(this::arrival).toList());
    List<Arrival> fresh = arrivals.stream().filter(Arrival::isNew).toList();
    List<Readings.Ready> ready =
        fresh.parallelStream().map(one -> readings.of(one.document().orElseThrow())).toList();
    db.step(
        () -> {
          for (int i = 0; i < fresh.size(); i++) {
            store(fresh.get(i), ready.get(i), now);
          }
          return ready;
        });
    return arrivals.stream().map(Arrival::added).toList();
  }

  private Arrival arrival(Original original) {
    Reader.Result result = reader.read(original.file(), original.bytes());
    List<Reader.Problem> problems = new ArrayList<>();
    result.problems().forEach(problem -> problems.add(inFile(problem, original)));
    Optional<Document> document =
        result.documents().size() == 1
            ? Optional.of(named(result.documents().get(0), original))
            : Optional.empty();
    if (document.isEmpty() && problems.isEmpty()) {
      String message = "holds no single report. Put each report into a file or line of its own.";
      problems.add(new Reader.Problem(original.file(), original.offset(), message));
    }
    String sha256 = Rules.sha256(original.bytes());
    return new Arrival(original, sha256, Optional.empty(), document, problems);
  }

  private static Reader.Problem inFile(Reader.Problem problem, Original original) {
    return new Reader.Problem(
        problem.file(), original.offset() + problem.offset(), problem.message());
  }

  /** What the reader calls by its file only has a better name by its place. */
  private static Document named(Document document, Original original) {
    String file = original.file();
    boolean unnamed = document.id().equals(file) || document.id().equals(file + "#1");
    return unnamed ? document.withId(original.name()) : document;
  }

  /** Finds twins, and gives every new document an id of its own. */
  private List<Arrival> settled(List<Arrival> arrivals) {
    Map<String, String> idOfBytes = new HashMap<>();
    Set<String> taken = new HashSet<>();
    return arrivals.stream().map(arrival -> settled(arrival, idOfBytes, taken)).toList();
  }

  private Arrival settled(Arrival arrival, Map<String, String> idOfBytes, Set<String> taken) {
    Optional<String> twin =
        db.first("SELECT id FROM document WHERE sha256 = ?", row -> row.text(1), arrival.sha256())
            .or(() -> Optional.ofNullable(idOfBytes.get(arrival.sha256())));
    if (twin.isPresent() || arrival.document().isEmpty()) {
      return arrival.under(twin, Optional.empty());
    }
    Document document = free(arrival.document().get(), arrival.sha256(), taken);
    taken.add(document.id());
    idOfBytes.put(arrival.sha256(), document.id());
    return arrival.under(twin, Optional.of(document));
  }

  /** An id that is taken gets the beginning of the fingerprint, whatever came in between. */
  private Document free(Document document, String sha256, Set<String> taken) {
    boolean isTaken =
        taken.contains(document.id())
            || db.number("SELECT count(*) FROM document WHERE id = ?", document.id()) > 0;
    return isTaken
        ? document.withId(document.id() + "~" + sha256.substring(0, DIGITS_OF_TWIN))
        : document;
  }

  private void store(Arrival arrival, Readings.Ready ready, Instant now) {
    long number =
        db.insert(
            "INSERT INTO document (id, sha256, file, bytes, added) VALUES (?, ?, ?, ?, ?)",
            ready.document().id(),
            arrival.sha256(),
            arrival.original().file(),
            Packed.of(arrival.original().bytes()),
            now);
    readings.store(number, ready);
  }
}
