package org.dossier.lab.time;

/**
 * What was found and how well, by the definitions of TempEval-3 (UzZaman and others 2013, section
 * 5): an expression is found strictly if its extent is the labelled one, relaxedly if the two
 * overlap; type and value are compared for what is found relaxedly.
 *
 * @param labelled labelled expressions
 * @param read expressions read
 * @param strict read with the labelled extent
 * @param relaxed read with an extent that overlaps the labelled one, each label used once
 * @param type of the relaxed, those with the right type
 * @param value of the relaxed, those with the right value, letter for letter
 */
public record TimeCounts(int labelled, int read, int strict, int relaxed, int type, int value) {

  /** Nothing labelled, nothing read. */
  public static final TimeCounts NONE = new TimeCounts(0, 0, 0, 0, 0, 0);

  TimeCounts plus(TimeCounts other) {
    return new TimeCounts(
        labelled + other.labelled,
        read + other.read,
        strict + other.strict,
        relaxed + other.relaxed,
        type + other.type,
        value + other.value);
  }

  /**
   * Returns the harmonic mean of precision and recall in percent; 0 if nothing is right.
   *
   * @param right how many are right
   */
  public double f1(int right) {
    return right == 0 ? 0 : 200.0 * right / (labelled + read);
  }

  /** Returns the share of what was read that is right, in percent. */
  public double precision(int right) {
    return read == 0 ? 0 : 100.0 * right / read;
  }

  /** Returns the share of what is labelled that is right, in percent. */
  public double recall(int right) {
    return labelled == 0 ? 0 : 100.0 * right / labelled;
  }
}
