package org.dossier.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.dossier.model.Decision;
import org.dossier.pipeline.Pipeline;
import org.dossier.read.Reader;

/**
 * Changes a workspace; only one at a time on the whole machine. What a method did is on the disk
 * when it returns, whatever happens then. Safe for several threads, which wait for each other.
 */
public final class Editor implements AutoCloseable {

  private final WriterLock lock;
  private final Db db;
  private final Clock clock;
  private final Intake intake;
  private final Deriver deriver;
  private final Rereading rereading;

  private Editor(WriterLock lock, Db db, Reader reader, Pipeline pipeline, Clock clock) {
    this.lock = lock;
    this.db = db;
    this.clock = clock;
    String rules = Rules.current();
    this.intake = new Intake(db, reader, pipeline, rules);
    this.deriver = new Deriver(db, pipeline, rules);
    this.rereading = new Rereading(db, reader, new Readings(db, pipeline, rules), rules);
  }

  /**
   * Opens a workspace for changes; makes it, and its folder, where there is none.
   *
   * @param clock tells when something was done
   * @throws WorkspaceException if another program writes to it, if it cannot be written, or if it
   *     is none that this program knows
   */
  public static Editor open(Path file, Reader reader, Pipeline pipeline, Clock clock) {
    Path absolute = file.toAbsolutePath().normalize();
    makeFolder(absolute);
    WriterLock lock = WriterLock.of(absolute);
    try {
      return new Editor(lock, ready(absolute), reader, pipeline, clock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void makeFolder(Path file) {
    Path folder = file.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new WorkspaceException(
          folder + ": the folder cannot be made. Check the permissions of the one above it.", e);
    }
  }

  private static Db ready(Path file) {
    Db db = Connections.writing(file);
    try {
      Schema.check(db);
      Schema.migrate(db);
      return db;
    } catch (RuntimeException e) {
      db.close();
      throw e;
    }
  }

  /**
   * Adds reports. Each that can be read is kept with what was read in it; its incident is found by
   * the next {@link #derive}. The same bytes are kept once.
   *
   * @param originals all are stored in one step: some dozens are quickest
   * @return what became of each, in the same order
   */
  public synchronized List<Added> add(List<Original> originals) {
    return intake.add(originals, now());
  }

  /** Finds the incidents of what was added, and returns how many incidents changed. */
  public synchronized int derive() {
    return deriver.derive(now());
  }

  /**
   * Removes documents, all that was read in them, the decisions that rest on their words, and what
   * they had a part in in the history; the pages they stood on are overwritten.
   *
   * @param ids of documents
   * @throws WorkspaceException if there is no such document; then none is removed
   */
  public synchronized void forget(Collection<String> ids) {
    Instant now = now();
    db.step(
        () -> {
          Forgetting forgetting = new Forgetting(db, now);
          ids.forEach(forgetting::forget);
          deriver.reset();
          return deriver.derive(now);
        });
    emptyLog();
  }

  /** The log of the database still holds pages as they were. */
  private void emptyLog() {
    if (db.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
      throw new WorkspaceException(
          db.file()
              + ": forgotten, but a reader still holds the old state on the disk. End it, then run"
              + " 'dossier rebuild'.");
    }
  }

  /**
   * Reads documents again that were read by other rules than this program's.
   *
   * @param all whether those read by the same rules are read again too
   * @param most how many at most: some dozens are quickest
   * @param after the number after which to go on; 0 from the first
   * @return what became of each; nothing is left if it is empty
   */
  public synchronized List<Reread> reread(boolean all, long after, int most) {
    deriver.reset();
    return rereading.next(all, after, most);
  }

  /** Bounds the file to so many pages, or to what it has, as a full disk does. */
  void limitPages(int pages) {
    db.run("PRAGMA max_page_count = " + Math.max(1, pages));
  }

  /** Returns how many documents there are. */
  public synchronized int documents() {
    return Math.toIntExact(new Documents(db).count());
  }

  /** Returns what changed since a step of the history. */
  public synchronized List<History.Change> changesSince(long step) {
    return new History(db).since(step);
  }

  /** Returns the number of the last step of the history. */
  public synchronized long lastStep() {
    return new History(db).last();
  }

  /** Time goes on in a workspace, also where the clock was set back. */
  private Instant now() {
    Instant last =
        db.first(
                """
                SELECT max(made) FROM (SELECT max(made) AS made FROM step
                  UNION ALL SELECT max(made) FROM decision UNION ALL SELECT max(added) FROM document)
                """,
                row -> row.optionalText(1))
            .flatMap(made -> made)
            .map(Instant::parse)
            .orElse(Instant.MIN);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return now.isBefore(last) ? last : now;
  }

  /**
   * Appends a decision about what was read, and brings it to bear on the incidents it is about. It
   * rests on the words of the documents that it names, and is forgotten with them; what takes a
   * decision back, on those of that decision.
   *
   * @throws WorkspaceException if a decision of that id is kept already, or one that is not kept is
   *     taken back
   */
  public synchronized StoredDecision decide(Decision made) {
    Instant now = now();
    return db.step(
        () -> {
          StoredDecision decision = new Decisions(db).decide(now, made);
          deriver.derive(now);
          return decision;
        });
  }

  /**
   * Appends a decision.
   *
   * @param author who made it
   * @param body what was decided, as JSON
   * @param documents ids of the documents whose words it rests on; it is forgotten with them
   */
  public synchronized StoredDecision record(
      String author, String body, Collection<String> documents) {
    Instant now = now();
    return db.step(() -> new Decisions(db).record(now, author, body, documents));
  }

  @Override
  public synchronized void close() {
    try {
      db.close();
    } finally {
      lock.close();
    }
  }
}
