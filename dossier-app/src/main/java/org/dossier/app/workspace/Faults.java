package org.dossier.app.workspace;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Says in words what the database complains of, and what to do. */
final class Faults {

  /** The extended codes keep the plain one in their lowest eight bits. */
  private static final int PLAIN = 0xff;

  private Faults() {}

  static WorkspaceException of(Path file, SQLException e) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & PLAIN);
    return new WorkspaceException(file + ": " + words(code, e), e);
  }

  private static String words(SQLiteErrorCode code, SQLException e) {
    return switch (code) {
      case SQLITE_FULL ->
          "the disk is full; nothing of this step was kept. Make room, run it again.";
      case SQLITE_READONLY, SQLITE_PERM ->
          "the workspace cannot be written. Check the permissions of the file and its folder.";
      case SQLITE_CANTOPEN ->
          "the workspace cannot be opened. Check the name and the permissions of file and folder.";
      case SQLITE_NOTADB -> "this is no workspace. Name another file with --workspace.";
      case SQLITE_CORRUPT ->
          "the file is damaged. Run 'dossier verify' to see what is lost, and restore a backup.";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another program holds the file. Wait for it or end it, then run this again.";
      case SQLITE_IOERR -> "the disk cannot be read or written. Check it, then run this again.";
      default -> "the database says: " + e.getMessage();
    };
  }
}
