package org.dossier.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that tells how far a long job is; nothing at all elsewhere. Safe for
 * several threads.
 */
final class Progress {

  private static final long SECOND = 1_000_000_000L;
  private static final long BETWEEN_LINES = SECOND / 10;

  private final PrintStream err;
  private final boolean shown;
  private final LongSupplier nanos;
  private String unit = "";
  private int total;
  private int done;
  private long start;
  private long last;
  private boolean drawn;

  /**
   * Makes a line that is not drawn yet.
   *
   * @param err where it is drawn
   * @param shown whether it is drawn at all
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  Progress(PrintStream err, boolean shown, LongSupplier nanos) {
    this.err = err;
    this.shown = shown;
    this.nanos = nanos;
  }

  /**
   * Starts to count.
   *
   * @param what what is counted, in the plural
   * @param howMany how many there are
   */
  synchronized void start(String what, int howMany) {
    unit = what;
    total = howMany;
    done = 0;
    start = nanos.getAsLong();
    last = start;
  }

  /** Counts one more. */
  synchronized void step() {
    done++;
    long now = nanos.getAsLong();
    if (shown && now - last >= BETWEEN_LINES) {
      last = now;
      drawn = true;
      err.print("\r\u001b[K" + line(now - start));
      err.flush();
    }
  }

  /** Takes the line away, so that something else can be written. */
  synchronized void wipe() {
    if (drawn) {
      drawn = false;
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  private String line(long elapsed) {
    double perSecond = done * (double) SECOND / elapsed;
    long left = Math.round(Math.ceil((total - done) / perSecond));
    return String.format(
        Locale.ROOT, "%d of %d %s, %.0f per second, %d s left", done, total, unit, perSecond, left);
  }
}
