package org.dossier.app.workspace;

/** A workspace cannot be used as asked; the message says what is wrong, where, and what to do. */
public final class WorkspaceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception of one line. */
  WorkspaceException(String message) {
    super(message);
  }

  /** Makes an exception of one line, with what was noticed below. */
  WorkspaceException(String message, Throwable cause) {
    super(message, cause);
  }
}
