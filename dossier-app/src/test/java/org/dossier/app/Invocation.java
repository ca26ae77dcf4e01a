package org.dossier.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What one call of the program did.
 *
 * @param status exit status
 * @param out all it wrote to standard output
 * @param err all it wrote to standard error
 */
record Invocation(int status, String out, String err) {

  /** Calls the program with plain stages, in a pipe. */
  static Invocation of(String... arguments) {
    return with("", Screen.NONE, new PlainStages(), arguments);
  }

  /** Calls the program with all that surrounds it. */
  static Invocation with(String in, Screen screen, Stages stages, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            screen);
    int status = Main.run(console, stages, arguments);
    return new Invocation(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
