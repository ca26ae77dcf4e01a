package org.dossier.annotate.syntax;

/**
 * A matrix for the sums that take all the time. Each row is an array of its own, and no loop adds
 * more than four: the compiler of Java 17 makes vector instructions only of short sums over arrays
 * that all begin at their first element, five times as fast. Additions and multiplications in a
 * fixed order, the one of {@link Kernel#multiply}: the same bits on every machine.
 */
public final class Matrix {

  private static final int BLOCK = 8;

  private final float[][] rows;

  /** Makes a matrix of zeros. */
  public Matrix(int rows, int columns) {
    this(new float[rows][columns]);
  }

  /** Makes a matrix of its rows, which are not copied. */
  public Matrix(float[][] rows) {
    this.rows = rows;
  }

  /** Copies new values, which stand row after row from a place on. */
  public void fill(float[] values, int at) {
    for (int k = 0; k < rows.length; k++) {
      System.arraycopy(values, at + k * rows[k].length, rows[k], 0, rows[k].length);
    }
  }

  /** Copies new values of the matrix that has this one's columns as its rows. */
  public void fillTurned(float[] values, int at) {
    for (int k = 0; k < rows.length; k++) {
      for (int j = 0; j < rows[k].length; j++) {
        rows[k][j] = values[at + j * rows.length + k];
      }
    }
  }

  /**
   * Adds a row vector times this matrix: {@code out[j] += sum over k of in[inAt + k] * m[k][j]}.
   *
   * @param room overwritten, at least as long as a row
   * @param out at least as long as a row
   */
  public void multiply(float[] in, int inAt, float[] room, float[] out) {
    int k = 0;
    for (; k + BLOCK <= rows.length; k += BLOCK) {
      block(k, in, inAt + k, room, out);
    }
    for (; k < rows.length; k++) {
      one(in[inAt + k], rows[k], out, rows[k].length);
    }
  }

  /**
   * Adds several row vectors times this matrix: for each the same bits as {@link #multiply}, but a
   * few rows for all of them before the next, so that those stay near at hand.
   *
   * @param in the vectors, one behind the other
   * @param outs a result for each
   */
  public void multiplyAll(float[] in, float[] room, float[][] outs) {
    int k = 0;
    for (; k + BLOCK <= rows.length; k += BLOCK) {
      for (int i = 0; i < outs.length; i++) {
        block(k, in, i * rows.length + k, room, outs[i]);
      }
    }
    for (; k < rows.length; k++) {
      for (int i = 0; i < outs.length; i++) {
        one(in[i * rows.length + k], rows[k], outs[i], rows[k].length);
      }
    }
  }

  private void block(int k, float[] in, int at, float[] room, float[] out) {
    int n = rows[k].length;
    four(in, at, rows[k], rows[k + 1], rows[k + 2], rows[k + 3], room, n);
    fourMore(in, at + 4, rows[k + 4], rows[k + 5], rows[k + 6], rows[k + 7], room, out, n);
  }

  private static void one(float factor, float[] m, float[] out, int n) {
    for (int j = 0; j < n; j++) {
      out[j] += factor * m[j];
    }
  }

  private static void four(
      float[] in, int at, float[] m0, float[] m1, float[] m2, float[] m3, float[] room, int n) {
    float a = in[at];
    float b = in[at + 1];
    float c = in[at + 2];
    float d = in[at + 3];
    for (int j = 0; j < n; j++) {
      room[j] = a * m0[j] + b * m1[j] + c * m2[j] + d * m3[j];
    }
  }

  private static void fourMore(
      float[] in,
      int at,
      float[] m0,
      float[] m1,
      float[] m2,
      float[] m3,
      float[] room,
      float[] out,
      int n) {
    float a = in[at];
    float b = in[at + 1];
    float c = in[at + 2];
    float d = in[at + 3];
    for (int j = 0; j < n; j++) {
      out[j] += room[j] + a * m0[j] + b * m1[j] + c * m2[j] + d * m3[j];
    }
  }
}
