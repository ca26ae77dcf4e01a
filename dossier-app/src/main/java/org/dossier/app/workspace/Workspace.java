package org.dossier.app.workspace;

import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Answers questions about one workspace, to any number of threads, while another may write. */
public final class Workspace implements AutoCloseable {

  private final Path file;
  private final Queue<Db> idle = new ConcurrentLinkedQueue<>();

  private Workspace(Path file) {
    this.file = file;
  }

  /**
   * Opens a workspace for questions.
   *
   * @throws WorkspaceException if there is none, or none that this program knows to read
   */
  public static Workspace open(Path file) {
    Workspace workspace = new Workspace(file.toAbsolutePath().normalize());
    workspace.idle.add(workspace.connect());
    return workspace;
  }

  /**
   * Returns where a user's workspace lies unless told otherwise, after the XDG rules.
   *
   * @param environment the variables of the process
   * @param home the user's folder
   */
  public static Path usual(Map<String, String> environment, Path home) {
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path folder = Path.of(data).isAbsolute() ? Path.of(data) : home.resolve(".local/share");
    return folder.resolve("dossier").resolve("workspace.db");
  }

  /** Returns the file, absolute. */
  public Path file() {
    return file;
  }

  /**
   * Asks questions of one state of the workspace: what is written meanwhile is not seen.
   *
   * @param questions must not keep the view
   * @throws WorkspaceException if the file cannot be read
   */
  public <T> T read(Function<View, T> questions) {
    return readRows(db -> questions.apply(new View(db)));
  }

  /** Asks the tables themselves. */
  <T> T readRows(Function<Db, T> questions) {
    Db db = borrow();
    try {
      return db.snapshot(() -> questions.apply(db));
    } finally {
      idle.add(db);
    }
  }

  private Db borrow() {
    Db known = idle.poll();
    return known != null ? known : connect();
  }

  private Db connect() {
    Db db = Connections.reading(file);
    try {
      Schema.check(db);
      if (!Schema.isCurrent(db)) {
        throw new WorkspaceException(
            file
                + ": made by an older version of this program. Run 'dossier rebuild' once; it keeps"
                + " a copy.");
      }
      return db;
    } catch (RuntimeException e) {
      db.close();
      throw e;
    }
  }

  @Override
  public void close() {
    for (Db db = idle.poll(); db != null; db = idle.poll()) {
      db.close();
    }
  }
}
