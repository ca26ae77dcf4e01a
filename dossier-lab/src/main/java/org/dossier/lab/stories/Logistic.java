package org.dossier.lab.stories;

import java.util.Arrays;

/**
 * Logistic regression with weighted examples and an L2 penalty on standardised features, by
 * Newton's method; the weights it returns are for the features as they come.
 */
final class Logistic {

  private static final double PENALTY = 2e-3;
  private static final int ROUNDS = 25;
  private static final double TINY = 1e-6;

  private final double[][] features;
  private final boolean[] labels;
  private final double[] importance;
  private final double[] mean;
  private final double[] deviation;

  private Logistic(double[][] features, boolean[] labels, double[] importance) {
    this.features = features;
    this.labels = labels;
    this.importance = importance;
    int columns = features[0].length;
    mean = new double[columns];
    deviation = new double[columns];
    for (int c = 0; c < columns; c++) {
      mean[c] = moment(c, 0, 1);
      deviation[c] = Math.sqrt(moment(c, mean[c], 2)) + TINY;
    }
  }

  /**
   * Learns.
   *
   * @param features of every example
   * @param labels whether an example is positive
   * @param importance of every example, in all 1
   * @return a weight for every feature, and last the bias
   */
  static double[] fit(double[][] features, boolean[] labels, double[] importance) {
    return new Logistic(features, labels, importance).run();
  }

  private double moment(int column, double from, int power) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += importance[i] * Math.pow(features[i][column] - from, power);
    }
    return sum;
  }

  private double[] run() {
    double[] weights = new double[mean.length + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(weights);
      for (int c = 0; c < weights.length; c++) {
        weights[c] -= step[c];
      }
    }
    return plain(weights);
  }

  private double[] step(double[] weights) {
    int size = weights.length;
    double[][] system = new double[size][size + 1];
    double[] row = new double[size];
    for (int i = 0; i < features.length; i++) {
      standardise(features[i], row);
      double sum = 0;
      for (int c = 0; c < size; c++) {
        sum += weights[c] * row[c];
      }
      double p = 1 / (1 + Math.exp(-sum));
      double curve = importance[i] * p * (1 - p);
      double slope = importance[i] * (p - (labels[i] ? 1 : 0));
      for (int c = 0; c < size; c++) {
        for (int d = 0; d < size; d++) {
          system[c][d] += curve * row[c] * row[d];
        }
        system[c][size] += slope * row[c];
      }
    }
    for (int c = 0; c < size; c++) {
      system[c][c] += PENALTY;
      system[c][size] += c < size - 1 ? PENALTY * weights[c] : 0;
    }
    return solve(system);
  }

  private void standardise(double[] from, double[] to) {
    for (int c = 0; c < mean.length; c++) {
      to[c] = (from[c] - mean[c]) / deviation[c];
    }
    to[mean.length] = 1;
  }

  /** Gauss-Jordan elimination with pivots; the last column is the right side. */
  static double[] solve(double[][] system) {
    int size = system.length;
    for (int c = 0; c < size; c++) {
      int pivot = c;
      for (int r = c; r < size; r++) {
        pivot = Math.abs(system[r][c]) > Math.abs(system[pivot][c]) ? r : pivot;
      }
      double[] row = system[pivot];
      system[pivot] = system[c];
      system[c] = row;
      for (int r = 0; r < size; r++) {
        double factor = r == c ? 0 : system[r][c] / row[c];
        for (int k = c; factor != 0 && k <= size; k++) {
          system[r][k] -= factor * row[k];
        }
      }
    }
    double[] solution = new double[size];
    Arrays.setAll(solution, r -> system[r][size] / system[r][r]);
    return solution;
  }

  private double[] plain(double[] weights) {
    double[] plain = weights.clone();
    int bias = mean.length;
    for (int c = 0; c < bias; c++) {
      plain[c] = weights[c] / deviation[c];
      plain[bias] -= plain[c] * mean[c];
    }
    return plain;
  }
}
