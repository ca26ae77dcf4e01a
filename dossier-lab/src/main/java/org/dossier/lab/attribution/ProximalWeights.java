package org.dossier.lab.attribution;

import java.util.Arrays;

/**
 * Weights trained by follow-the-proximally-regularised-leader (McMahan and others 2013), which
 * leaves what is rarely of use at zero.
 */
final class ProximalWeights {

  private final int labels;
  private final float rate;
  private final float lasso;
  private final float ridge;
  private final float[] sums;
  private final float[] squares;
  private final float[] weights;

  ProximalWeights(int features, int labels, float rate, float lasso, float ridge) {
    this.labels = labels;
    this.rate = rate;
    this.lasso = lasso;
    this.ridge = ridge;
    this.sums = new float[features * labels];
    this.squares = new float[features * labels];
    this.weights = new float[features * labels];
  }

  int labels() {
    return labels;
  }

  /** Returns the weights of the feature of a row. */
  float[] of(int row) {
    return Arrays.copyOfRange(weights, row * labels, (row + 1) * labels);
  }

  /** Returns the score of each label at each token. */
  double[][] scores(int[][] rows) {
    double[][] scores = new double[rows.length][labels];
    for (int i = 0; i < rows.length; i++) {
      for (int row : rows[i]) {
        for (int label = 0; label < labels; label++) {
          scores[i][label] += weights[row * labels + label];
        }
      }
    }
    return scores;
  }

  void step(int row, int label, float gradient) {
    int at = row * labels + label;
    double before = Math.sqrt(squares[at]);
    squares[at] += gradient * gradient;
    double now = Math.sqrt(squares[at]);
    sums[at] += gradient - (float) ((now - before) / rate) * weights[at];
    float beyond = Math.abs(sums[at]) - lasso;
    weights[at] =
        beyond <= 0 ? 0 : -Math.signum(sums[at]) * beyond / (float) ((1 + now) / rate + ridge);
  }
}
