package org.dossier.lab.names;

import java.util.Arrays;
import org.dossier.annotate.names.Labels;

/** How likely each label and each step is, over all ways to label a stretch of tokens. */
final class Lattice {

  /** All labels are allowed at every token. */
  static final int[] ANY = {};

  private static final int N = Labels.COUNT;
  private static final int ALL = (1 << N) - 1;
  private static final int[][] AFTER = after();

  /** By token and label. */
  final float[][] labels;

  /** By label and next label, summed over the stretch. */
  final float[] steps = new float[N * N];

  private final double[][] local;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] stepWorth;

  private Lattice(int size, double[] stepWorth) {
    this.stepWorth = stepWorth;
    labels = new float[size][N];
    local = new double[size][N];
    forward = new double[size][N];
    backward = new double[size][N];
  }

  private static int[][] after() {
    int[][] after = new int[N][];
    for (int before = 0; before < N; before++) {
      int from = before;
      after[before] =
          java.util.stream.IntStream.range(0, N).filter(to -> Labels.follows(from, to)).toArray();
    }
    return after;
  }

  /**
   * Sums over all ways that are allowed.
   *
   * @param scores by token and label
   * @param stepWorth how many times likelier a step makes a way, by label and next label
   * @param allowed the labels of each token, a bit each, or {@link #ANY}
   */
  static Lattice of(float[][] scores, double[] stepWorth, int[] allowed) {
    Lattice lattice = new Lattice(scores.length, stepWorth);
    for (int t = 0; t < scores.length; t++) {
      lattice.open(scores[t], t, allowed == ANY ? ALL : allowed[t]);
    }
    lattice.sweepForward();
    lattice.sweepBackward();
    lattice.count();
    return lattice;
  }

  /** Returns the lattice of the one way that is allowed. */
  static Lattice certain(int[] allowed) {
    Lattice lattice = new Lattice(allowed.length, new double[0]);
    for (int t = 0; t < allowed.length; t++) {
      int label = Integer.numberOfTrailingZeros(allowed[t]);
      lattice.labels[t][label] = 1;
      if (t > 0) {
        lattice.steps[Integer.numberOfTrailingZeros(allowed[t - 1]) * N + label]++;
      }
    }
    return lattice;
  }

  private void open(float[] scores, int t, int allowed) {
    boolean begins = t == 0;
    boolean ends = t == local.length - 1;
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    for (int label = 0; label < N; label++) {
      boolean open = (allowed >>> label & 1) != 0;
      open &= !begins || Labels.follows(Labels.OUTSIDE, label);
      open &= !ends || Labels.follows(label, Labels.OUTSIDE);
      local[t][label] = open ? Math.exp(Math.max(-60, scores[label] - most)) : 0;
    }
  }

  private void sweepForward() {
    forward[0] = local[0].clone();
    scale(forward[0]);
    for (int t = 1; t < local.length; t++) {
      for (int before = 0; before < N; before++) {
        double here = forward[t - 1][before];
        if (here > 0) {
          for (int label : AFTER[before]) {
            forward[t][label] += here * stepWorth[before * N + label] * local[t][label];
          }
        }
      }
      scale(forward[t]);
    }
  }

  private void sweepBackward() {
    int last = local.length - 1;
    Arrays.fill(backward[last], 1);
    for (int t = last - 1; t >= 0; t--) {
      for (int before = 0; before < N; before++) {
        for (int label : AFTER[before]) {
          backward[t][before] +=
              stepWorth[before * N + label] * local[t + 1][label] * backward[t + 1][label];
        }
      }
      scale(backward[t]);
    }
  }

  private void count() {
    for (int t = 0; t < local.length; t++) {
      double sum = 0;
      for (int label = 0; label < N; label++) {
        sum += forward[t][label] * backward[t][label];
      }
      for (int label = 0; label < N; label++) {
        labels[t][label] = (float) (forward[t][label] * backward[t][label] / sum);
      }
      if (t > 0) {
        countSteps(t);
      }
    }
  }

  private void countSteps(int t) {
    double sum = 0;
    for (int before = 0; before < N; before++) {
      for (int label : AFTER[before]) {
        sum += worth(t, before, label);
      }
    }
    for (int before = 0; before < N; before++) {
      for (int label : AFTER[before]) {
        steps[before * N + label] += (float) (worth(t, before, label) / sum);
      }
    }
  }

  private double worth(int t, int before, int label) {
    return forward[t - 1][before]
        * stepWorth[before * N + label]
        * local[t][label]
        * backward[t][label];
  }

  private static void scale(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length && sum > 0; i++) {
      values[i] /= sum;
    }
  }
}
