package org.dossier.lab.attribution;

/**
 * How much of what was read is right, and how much of what is labelled was read.
 *
 * @param rightRead of what was read, how much agrees with a label
 * @param read how much was read
 * @param rightLabelled of what is labelled, how much agrees with a reading
 * @param labelled how much is labelled
 */
public record Counts(int rightRead, int read, int rightLabelled, int labelled) {

  /** Nothing read, nothing labelled. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(
        rightRead + other.rightRead,
        read + other.read,
        rightLabelled + other.rightLabelled,
        labelled + other.labelled);
  }

  /** Returns the share of what was read that is right, in percent. */
  public double precision() {
    return read == 0 ? 0 : 100.0 * rightRead / read;
  }

  /** Returns the share of what is labelled that was read, in percent. */
  public double recall() {
    return labelled == 0 ? 0 : 100.0 * rightLabelled / labelled;
  }

  /** Returns the harmonic mean of precision and recall, in percent. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
