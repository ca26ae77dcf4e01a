package org.dossier.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams a command works with.
 *
 * @param in what {@code -} reads
 * @param out where results go
 * @param err where messages and progress go
 * @param screen what {@code out} and {@code err} are
 */
record Console(InputStream in, OutputStream out, PrintStream err, Screen screen) {

  /** Returns the process's own streams, in UTF-8 whatever its locale. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Screen.detect(System.getenv()));
  }
}
