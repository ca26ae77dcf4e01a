package org.dossier.lab.pieces;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The directions in which vectors differ most, by Jacobi's rotations of their covariance (Golub and
 * Van Loan, Matrix Computations, 8.5). Every sum is taken in a fixed order, so that the same
 * vectors give the same bits. An axis points to where its largest component is positive.
 *
 * @param mean mean of the vectors
 * @param axes the directions, of length one, the most telling first
 * @param variances how much the vectors vary along each
 */
@SuppressWarnings("ArrayRecordComponent") // read by one trainer, compared with nothing
record PrincipalAxes(double[] mean, double[][] axes, double[] variances) {

  private static final int MOST_SWEEPS = 30;
  private static final double SMALL = 1e-22;

  /**
   * Finds all axes of vectors.
   *
   * @param vectors at least one, all of one length
   */
  static PrincipalAxes of(double[][] vectors) {
    double[] mean = mean(vectors);
    double[][] matrix = covariance(vectors, mean);
    double[][] axes = new double[mean.length][mean.length];
    for (int i = 0; i < axes.length; i++) {
      axes[i][i] = 1;
    }
    double allowed = SMALL * squares(matrix, true);
    for (int sweep = 0; sweep < MOST_SWEEPS && squares(matrix, false) > allowed; sweep++) {
      sweep(matrix, axes);
    }
    int[] order =
        IntStream.range(0, mean.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -matrix[i][i]))
            .mapToInt(i -> i)
            .toArray();
    double[][] sorted =
        Arrays.stream(order).mapToObj(i -> turned(axes[i])).toArray(double[][]::new);
    return new PrincipalAxes(
        mean, sorted, Arrays.stream(order).mapToDouble(i -> matrix[i][i]).toArray());
  }

  /** Returns how far a vector lies along an axis, seen from the mean. */
  double along(int axis, double[] vector) {
    double sum = 0;
    for (int j = 0; j < vector.length; j++) {
      sum += (vector[j] - mean[j]) * axes[axis][j];
    }
    return sum;
  }

  private static double[] mean(double[][] vectors) {
    double[] mean = new double[vectors[0].length];
    for (double[] vector : vectors) {
      for (int j = 0; j < mean.length; j++) {
        mean[j] += vector[j];
      }
    }
    for (int j = 0; j < mean.length; j++) {
      mean[j] /= vectors.length;
    }
    return mean;
  }

  private static double[][] covariance(double[][] vectors, double[] mean) {
    double[][] sums = new double[mean.length][mean.length];
    double[] from = new double[mean.length];
    for (double[] vector : vectors) {
      for (int j = 0; j < from.length; j++) {
        from[j] = vector[j] - mean[j];
      }
      for (int i = 0; i < from.length; i++) {
        for (int j = 0; j < from.length; j++) {
          sums[i][j] += from[i] * from[j];
        }
      }
    }
    for (double[] row : sums) {
      for (int j = 0; j < row.length; j++) {
        row[j] /= vectors.length;
      }
    }
    return sums;
  }

  private static double squares(double[][] matrix, boolean diagonal) {
    double sum = 0;
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        sum += i == j && !diagonal ? 0 : matrix[i][j] * matrix[i][j];
      }
    }
    return sum;
  }

  private static void sweep(double[][] matrix, double[][] axes) {
    for (int p = 0; p < matrix.length; p++) {
      for (int q = p + 1; q < matrix.length; q++) {
        if (matrix[p][q] != 0) {
          rotate(matrix, axes, p, q);
        }
      }
    }
  }

  /** Turns two directions so that they no longer vary together. */
  private static void rotate(double[][] matrix, double[][] axes, int p, int q) {
    double half = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = Math.copySign(1 / (Math.abs(half) + Math.sqrt(1 + half * half)), half);
    double cosine = 1 / Math.sqrt(1 + tangent * tangent);
    double sine = tangent * cosine;
    for (double[] row : matrix) {
      double before = row[p];
      row[p] = cosine * before - sine * row[q];
      row[q] = sine * before + cosine * row[q];
    }
    mix(matrix[p], matrix[q], cosine, sine);
    mix(axes[p], axes[q], cosine, sine);
  }

  private static void mix(double[] one, double[] other, double cosine, double sine) {
    for (int j = 0; j < one.length; j++) {
      double before = one[j];
      one[j] = cosine * before - sine * other[j];
      other[j] = sine * before + cosine * other[j];
    }
  }

  private static double[] turned(double[] axis) {
    double most = 0;
    for (double component : axis) {
      most = Math.abs(component) > Math.abs(most) ? component : most;
    }
    double sign = Math.signum(most);
    return Arrays.stream(axis).map(component -> component * sign).toArray();
  }
}
