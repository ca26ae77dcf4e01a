package org.dossier.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Opens the file, to read or to write. */
final class Connections {

  private static final int PATIENCE_MS = 10_000;

  /** Negative numbers are KiB. */
  private static final int WRITER_CACHE = -64_000;

  private Connections() {}

  /** Opens an existing file for questions only. */
  static Db reading(Path file) {
    requireFile(file);
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return open(file, isFrozen(file) ? "?immutable=1" : "", config);
  }

  /** Opens a file for changes, and makes it where there is none. */
  static Db writing(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setCacheSize(WRITER_CACHE);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    return open(file, "", config);
  }

  private static Db open(Path file, String options, SQLiteConfig config) {
    config.setBusyTimeout(PATIENCE_MS);
    String url = "jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:/");
    try {
      return new Db(file, config.createConnection(url + options));
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  private static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WorkspaceException(
          file + ": there is no such workspace. 'dossier add' makes one; --workspace names one.");
    }
  }

  /** On a read-only disk nobody writes, and the files that readers share cannot be made. */
  private static boolean isFrozen(Path file) {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && !Files.isWritable(folder) && isEmpty(log);
  }

  private static boolean isEmpty(Path file) {
    try {
      return !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
