package org.dossier.app;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.dossier.read.Reader;
import org.jspecify.annotations.Nullable;

/** One line per thing that went wrong: what, where, what to do. Safe for several threads. */
final class Messages {

  private final PrintStream err;
  private final Progress progress;
  private final boolean verbose;
  private final AtomicInteger problems = new AtomicInteger();

  /**
   * Starts with nothing wrong.
   *
   * @param err where lines go
   * @param progress what must be wiped before a line
   * @param verbose whether a stack trace follows a problem that has one
   */
  Messages(PrintStream err, Progress progress, boolean verbose) {
    this.err = err;
    this.progress = progress;
    this.verbose = verbose;
  }

  /** Tells what is wrong with one input. */
  void problem(String where, String what) {
    problems.incrementAndGet();
    line(where + ": " + what);
  }

  /** Tells what is wrong with one input, and with {@code --verbose} where it was noticed. */
  void problem(String where, String what, Throwable cause) {
    problem(where, what);
    if (verbose) {
      cause.printStackTrace(err);
    }
  }

  /** Tells what is wrong where the words name the place themselves. */
  void found(String what) {
    problems.incrementAndGet();
    line(what);
  }

  /** Tells what is wrong where the words name the place themselves. */
  void told(@Nullable String what, Throwable cause) {
    problems.incrementAndGet();
    line(String.valueOf(what));
    if (verbose) {
      cause.printStackTrace(err);
    }
  }

  /** Tells what a reader could not read, in a file named as the user knows it. */
  void problem(String where, Reader.Problem problem) {
    problem(where, withOffset(problem.message(), problem.offset()));
  }

  /** Tells something that is no error. */
  void note(String text) {
    line(text);
  }

  /** Returns whether every input was read. */
  boolean allRead() {
    return problems.get() == 0;
  }

  private void line(String text) {
    synchronized (err) {
      progress.wipe();
      err.println("dossier: " + text.replaceAll("\\R", " "));
    }
  }

  /** Puts the offset behind the first sentence, which says what is wrong. */
  private static String withOffset(String message, long offset) {
    String place = " (offset " + offset + ")";
    int stop = message.indexOf(". ");
    if (stop >= 0) {
      return message.substring(0, stop) + place + message.substring(stop);
    }
    return message.endsWith(".")
        ? message.substring(0, message.length() - 1) + place + "."
        : message + place;
  }
}
