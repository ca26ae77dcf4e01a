package org.dossier.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes results in UTF-8, to a file as a whole or not at all. */
final class Output {

  private Output() {}

  /** Writes to a file if one is given, else to the stream. */
  static void write(String text, Optional<Path> file, OutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (file.isPresent()) {
      write(bytes, file.get());
    } else {
      out.write(bytes);
      out.flush();
    }
  }

  /** Writes to a file. */
  static void write(String text, Path file) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8), file);
  }

  /** A reader of the file sees the old content or the new, never a part. */
  private static void write(byte[] bytes, Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.write(file, bytes); // a link, pipe or device must stay what it is
      return;
    }
    Path absolute = file.toAbsolutePath();
    Path whole =
        absolute.resolveSibling("." + absolute.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.write(whole, bytes);
      Files.move(
          whole, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
