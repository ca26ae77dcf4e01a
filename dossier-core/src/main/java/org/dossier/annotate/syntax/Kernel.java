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

  /**
   * Adds row vectors times one matrix: for each the same bits as {@link #multiply}, but two at a
   * time, so that the matrix is fetched half as often.
   *
   * @param in the vectors, one behind the other
   * @param out the results, one behind the other
   * @param count number of vectors
   */
  static void multiplyAll(
      float[] in, float[] m, int mAt, int rows, int columns, float[] out, int count) {
    int i = 0;
    for (; i + 2 <= count && rows % 8 == 0; i += 2) {
      for (int k = 0; k < rows; k += 8) {
        twice(in, i * rows + k, rows, m, mAt + k * columns, columns, out, i * columns);
      }
    }
    for (; i < count; i++) {
      multiply(in, i * rows, 1, m, mAt, rows, columns, out, i * columns);
    }
  }

  private static void twice(
      float[] in, int at, int step, float[] m, int mAt, int columns, float[] out, int outAt) {
    int next = at + step;
    int other = outAt + columns;
    float a = in[at];
    float b = in[at + 1];
    float c = in[at + 2];
    float d = in[at + 3];
    float e = in[at + 4];
    float f = in[at + 5];
    float g = in[at + 6];
    float h = in[at + 7];
    float p = in[next];
    float q = in[next + 1];
    float r = in[next + 2];
    float s = in[next + 3];
    float t = in[next + 4];
    float u = in[next + 5];
    float v = in[next + 6];
    float w = in[next + 7];
    for (int j = 0; j < columns; j++) {
      int x = mAt + j;
      float k0 = m[x];
      float k1 = m[x + columns];
      float k2 = m[x + 2 * columns];
      float k3 = m[x + 3 * columns];
      float k4 = m[x + 4 * columns];
      float k5 = m[x + 5 * columns];
      float k6 = m[x + 6 * columns];
      float k7 = m[x + 7 * columns];
      out[outAt + j] += a * k0 + b * k1 + c * k2 + d * k3 + e * k4 + f * k5 + g * k6 + h * k7;
      out[other + j] += p * k0 + q * k1 + r * k2 + s * k3 + t * k4 + u * k5 + v * k6 + w * k7;
    }
  }

  /** Adds a multiple of one stretch to another. */
  public static void add(float factor, float[] m, int at, int size, float[] out, int outAt) {
    for (int j = 0; j < size; j++) {
      out[outAt + j] += factor * m[at + j];
    }
  }

  /** Replaces values by their logistic function. */
  static void logistic(float[] values, int at, int size) {
    for (int j = 0; j < size; j++) {
      values[at + j] *= 0.5f;
    }
    tanh(values, at, size, values, at);
    for (int j = 0; j < size; j++) {
      values[at + j] = 0.5f + 0.5f * values[at + j];
    }
  }

  /** Puts the hyperbolic tangent of values elsewhere; a continued fraction, right to 0.0001. */
  static void tanh(float[] values, int at, int size, float[] out, int outAt) {
    for (int j = 0; j < size; j++) {
      float x = Math.max(-4.9f, Math.min(4.9f, values[at + j]));
      float s = x * x;
      float above = x * (135135f + s * (17325f + s * (378f + s)));
      float below = 135135f + s * (62370f + s * (3150f + s * 28f));
      out[outAt + j] = above / below;
    }
  }

  /** Lets positive values through and dampens negative ones to a tenth. */
  static void leak(float[] values, int at, int size) {
    for (int j = 0; j < size; j++) {
      float v = values[at + j];
      values[at + j] = Math.max(v, 0.1f * v);
    }
  }
}
