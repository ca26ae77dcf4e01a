package org.dossier.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in words why a file could not be used, and what to do; the JDK often says only its name. */
final class Reasons {

  private Reasons() {}

  /** Returns the reason as sentences. */
  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder. Check the name.";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied. Check the permissions.";
    }
    String detail = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return Objects.requireNonNullElse(detail, e.getClass().getSimpleName())
        + ". Check the file and the disk.";
  }

  /** Returns whether the other end of a pipe has stopped reading. */
  static boolean isClosedPipe(IOException e) {
    return "Broken pipe".equals(e.getMessage());
  }
}
