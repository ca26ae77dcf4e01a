package org.dossier.annotate.syntax;

/**
 * What one direction of one layer remembers from position to position: a cell of long short-term
 * memory. Its parts are arrays of their own for the reason that {@link Matrix} gives.
 */
final class State {

  /** What was given out at the last position. */
  final float[] out;

  private final int size;
  private final float[] in;
  private final float[] forget;
  private final float[] show;
  private final float[] candidate;
  private final float[] cell;
  private final float[] squashed;

  State(int size) {
    this.size = size;
    out = new float[size];
    in = new float[size];
    forget = new float[size];
    show = new float[size];
    candidate = new float[size];
    cell = new float[size];
    squashed = new float[size];
  }

  /**
   * Goes on by one position.
   *
   * @param gates sums of the gates, in the order input, forget, output, candidate; afterwards what
   *     the gates let through
   */
  void step(float[] gates) {
    Kernel.gates(gates, 3 * size);
    System.arraycopy(gates, 0, in, 0, size);
    System.arraycopy(gates, size, forget, 0, size);
    System.arraycopy(gates, 2 * size, show, 0, size);
    System.arraycopy(gates, 3 * size, candidate, 0, size);
    for (int j = 0; j < size; j++) {
      cell[j] = in[j] * candidate[j] + forget[j] * cell[j];
    }
    Kernel.tanh(cell, squashed, size);
    for (int j = 0; j < size; j++) {
      out[j] = show[j] * squashed[j];
    }
  }

  /** Writes down what learning asks for later. */
  void keep(Pass pass, int layer, int direction, int position, float[] gates) {
    System.arraycopy(gates, 0, pass.gates[layer][direction], position * 4 * size, 4 * size);
    System.arraycopy(cell, 0, pass.cells[layer][direction], position * size, size);
    System.arraycopy(squashed, 0, pass.squashed[layer][direction], position * size, size);
    System.arraycopy(out, 0, pass.layers[layer + 1], (2 * position + direction) * size, size);
  }
}
