package org.dossier.lab.syntax;

import org.dossier.annotate.syntax.Matrix;

/**
 * Sums over vectors that are arrays of their own, which the compiler makes vector instructions of,
 * and the way from one long array to such vectors and back.
 */
final class Sums {

  private Sums() {}

  /** Adds a multiple of a vector to another of the same length. */
  static void add(float factor, float[] from, float[] to) {
    for (int j = 0; j < to.length; j++) {
      to[j] += factor * from[j];
    }
  }

  /**
   * Adds the outer products of two lists of vectors to a matrix.
   *
   * @param in the vectors that go with its rows, one behind the other
   * @param rows how long each of them is
   * @param back the vectors that go with its columns
   * @param sums holds the matrix, row after row
   * @param at where it begins
   */
  static void outer(float[] in, int rows, float[][] back, float[] sums, int at) {
    int columns = back[0].length;
    Matrix matrix = new Matrix(back);
    float[] column = new float[back.length];
    float[] room = new float[columns];
    float[] sum = new float[columns];
    for (int k = 0; k < rows; k++) {
      for (int t = 0; t < back.length; t++) {
        column[t] = in[t * rows + k];
      }
      System.arraycopy(sums, at + k * columns, sum, 0, columns);
      matrix.multiply(column, 0, room, sum);
      System.arraycopy(sum, 0, sums, at + k * columns, columns);
    }
  }

  /**
   * Copies vectors out of one long array.
   *
   * @param step from the beginning of one to that of the next
   * @param at beginning of the first
   */
  static float[][] rows(float[] values, int step, int at, int count, int size) {
    float[][] rows = new float[count][size];
    for (int i = 0; i < count; i++) {
      System.arraycopy(values, at + i * step, rows[i], 0, size);
    }
    return rows;
  }

  /** Puts vectors one behind the other. */
  static float[] flat(float[][] rows, int size) {
    float[] values = new float[rows.length * size];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, values, i * size, size);
    }
    return values;
  }
}
