package org.dossier.extract.attribution;

import java.util.Arrays;

/** A linear model over the labels of a sequence of tokens. */
public interface SequenceModel {

  /** Adds the weights of one feature to the scores of the labels. */
  void addTo(float[] scores, int feature);

  /** Returns the weight of one state after another; the row after the last state is the start. */
  float transition(int from, int to);

  /** Finds the best sequence of states (Viterbi). */
  static int[] best(SequenceModel model, Scheme scheme, int[][] features) {
    float[][] score = new float[features.length][scheme.states()];
    int[][] back = new int[features.length][scheme.states()];
    float[] labels = new float[scheme.labels()];
    for (int i = 0; i < features.length; i++) {
      Arrays.fill(labels, 0);
      for (int feature : features[i]) {
        model.addTo(labels, feature);
      }
      for (int to = 0; to < scheme.states(); to++) {
        back[i][to] = i == 0 ? scheme.states() : bestBefore(model, scheme, score[i - 1], to);
        score[i][to] = labels[scheme.label(to)] + arriving(model, scheme, score, back, i, to);
      }
    }
    return trace(score, back);
  }

  private static int bestBefore(SequenceModel model, Scheme scheme, float[] score, int to) {
    int best = -1;
    float highest = Float.NEGATIVE_INFINITY;
    for (int from : scheme.before(to)) {
      float total = score[from] + model.transition(from, to);
      if (best < 0 || total > highest) {
        best = from;
        highest = total;
      }
    }
    return best;
  }

  private static float arriving(
      SequenceModel model, Scheme scheme, float[][] score, int[][] back, int i, int to) {
    if (i == 0 && !scheme.mayBegin(to)) {
      return Float.NEGATIVE_INFINITY;
    }
    return model.transition(back[i][to], to) + (i == 0 ? 0 : score[i - 1][back[i][to]]);
  }

  private static int[] trace(float[][] score, int[][] back) {
    int[] path = new int[score.length];
    int last = score.length - 1;
    for (int to = 1; to < score[last].length; to++) {
      if (score[last][to] > score[last][path[last]]) {
        path[last] = to;
      }
    }
    for (int i = last; i > 0; i--) {
      path[i - 1] = back[i][path[i]];
    }
    return path;
  }
}
