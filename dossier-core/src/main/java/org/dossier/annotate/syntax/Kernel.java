package org.dossier.annotate.syntax;

/**
 * The few sums that take all the time, written so that the compiler turns them into vector
 * instructions. Only additions and multiplications in a fixed order: the same bits on every
 * machine.
 */
public final class Kernel {

  private Kernel() {}

  /**
   * Adds a row vector times a matrix: {@code out[j] += sum over k of in[k] * m[k][j]}.
   *
   * @param in the vector's array; its elements stand {@code stride} apart from {@code inAt} on
   * @param rows rows of the matrix
   * @param columns columns of the matrix
   */
  public static void multiply(
      float[] in,
      int inAt,
      int stride,
      float[] m,
      int mAt,
      int rows,
      int columns,
      float[] out,
      int outAt) {
    int k = 0;
    for (; k + 8 <= rows; k += 8) {
      int at = inAt + k * stride;
      eight(
          in[at],
          in[at + stride],
          in[at + 2 * stride],
          in[at + 3 * stride],
          in[at + 4 * stride],
          in[at + 5 * stride],
          in[at + 6 * stride],
          in[at + 7 * stride],
          m,
          mAt + k * columns,
          columns,
          out,
          outAt);
    }
    for (; k < rows; k++) {
      add(in[inAt + k * stride], m, mAt + k * columns, columns, out, outAt);
    }
  }

  private static void eight(
      float a,
      float b,
      float c,
      float d,
      float e,
      float f,
      float g,
      float h,
      float[] m,
      int at,
      int columns,
      float[] out,
      int outAt) {
    int m1 = at + columns;
    int m2 = m1 + columns;
    int m3 = m2 + columns;
    int m4 = m3 + columns;
    int m5 = m4 + columns;
    int m6 = m5 + columns;
    int m7 = m6 + columns;
    for (int j = 0; j < columns; j++) {
      out[outAt + j] +=
          a * m[at + j]
              + b * m[m1 + j]
              + c * m[m2 + j]
              + d * m[m3 + j]
              + e * m[m4 + j]
              + f * m[m5 + j]
              + g * m[m6 + j]
              + h * m[m7 + j];
    }
  }

  /** Adds a multiple of one stretch to another. */
  public static void add(float factor, float[] m, int at, int size, float[] out, int outAt) {
    for (int j = 0; j < size; j++) {
      out[outAt + j] += factor * m[at + j];
    }
  }

  /** Replaces the first values by their logistic function, and all others by their tangent. */
  static void gates(float[] values, int logistic) {
    for (int j = 0; j < logistic; j++) {
      values[j] *= 0.5f;
    }
    tanh(values, values, values.length);
    for (int j = 0; j < logistic; j++) {
      values[j] = 0.5f + 0.5f * values[j];
    }
  }

  /** Puts the hyperbolic tangent of values elsewhere; a continued fraction, right to 0.0001. */
  static void tanh(float[] values, float[] out, int size) {
    for (int j = 0; j < size; j++) {
      float x = Math.max(-4.9f, Math.min(4.9f, values[j]));
      float s = x * x;
      float above = x * (135135f + s * (17325f + s * (378f + s)));
      float below = 135135f + s * (62370f + s * (3150f + s * 28f));
      out[j] = above / below;
    }
  }

  /** Lets the first values through where positive and dampens negative ones to a tenth. */
  static void leak(float[] values, int size) {
    for (int j = 0; j < size; j++) {
      float v = values[j];
      values[j] = Math.max(v, 0.1f * v);
    }
  }
}
