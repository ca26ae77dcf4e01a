package org.dossier.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

  private Editor(WriterLock lock, Db db, Reader reader, Pipeline pipeline, Clock clock) {
    this.lock = lock;
    this.db = db;
    this.clock = clock;
    String rules = Rules.current();
    this.intake = new Intake(db, reader, pipeline, rules);
    this.deriver = new Deriver(db, pipeline, rules);
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
    return intake.add(originals, clock.instant());
  }

  /** Finds the incidents of what was added, and returns how many incidents changed. */
  public synchronized int derive() {
    return deriver.derive(clock.instant());
  }

  /**
   * Appends a decision.
   *
   * @param author who made it
   * @param body what was decided, as JSON
   * @param documents ids of the documents whose words it rests on; it is forgotten with them
   */
  public synchronized Decision record(String author, String body, Collection<String> documents) {
    Instant now = clock.instant();
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
