package org.dossier.lab.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights trained by follow-the-proximally-regularised-leader (McMahan and others 2013), which
 * leaves what is rarely of use at zero.
 */
final class ProximalWeights {

  private final int labels;
  private final float rate;
  private final float lasso;
  private final float ridge;
  private final Map<Integer, Integer> rowOf = new HashMap<>();
  private final List<Integer> features = new ArrayList<>();
  private float[] sums = new float[1 << 16];
  private float[] squares = new float[1 << 16];
  private float[] weights = new float[1 << 16];

  ProximalWeights(int labels, float rate, float lasso, float ridge) {
    this.labels = labels;
    this.rate = rate;
    this.lasso = lasso;
    this.ridge = ridge;
  }

  int labels() {
    return labels;
  }

  /** Returns the numbers of all features, in the order in which they were met. */
  List<Integer> features() {
    return features;
  }

  /** Returns the weights of a feature that was met. */
  float[] of(int feature) {
    int row = rowOf.getOrDefault(feature, 0);
    return Arrays.copyOfRange(weights, row * labels, (row + 1) * labels);
  }

  /** Returns where the weights of features stand. */
  int[][] rows(int[][] tokens) {
    return Arrays.stream(tokens)
        .map(token -> Arrays.stream(token).map(this::row).toArray())
        .toArray(int[][]::new);
  }

  private int row(int feature) {
    Integer known = rowOf.get(feature);
    if (known != null) {
      return known;
    }
    int row = features.size();
    rowOf.put(feature, row);
    features.add(feature);
    if ((row + 1) * labels > weights.length) {
      sums = Arrays.copyOf(sums, 2 * weights.length);
      squares = Arrays.copyOf(squares, 2 * weights.length);
      weights = Arrays.copyOf(weights, 2 * weights.length);
    }
    return row;
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
