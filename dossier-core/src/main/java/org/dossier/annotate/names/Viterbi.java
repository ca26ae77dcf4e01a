package org.dossier.annotate.names;

import java.util.Arrays;

/** Finds the labels of a sentence that are worth most together. */
public final class Viterbi {

  private static final float NEVER = -1e9f;
  private static final int N = Labels.COUNT;

  private final Scores scores;

  /** By label, the labels that may stand before it. */
  private final int[][] before = new int[N][];

  private final float[][] steps = new float[N][N];

  /** Looks for what a model values most. */
  public Viterbi(Scores scores) {
    this.scores = scores;
    for (int after = 0; after < N; after++) {
      int[] found = new int[N];
      int count = 0;
      for (int label = 0; label < N; label++) {
        steps[after][label] = scores.step(label, after);
        if (Labels.follows(label, after)) {
          found[count++] = label;
        }
      }
      before[after] = Arrays.copyOf(found, count);
    }
  }

  /**
   * Returns the best labels.
   *
   * @param features of each token; a token without any is outside all names
   */
  public int[] best(int[][] features) {
    int[] labels = new int[features.length];
    int i = 0;
    while (i < features.length) {
      int end = i;
      while (end < features.length && features[end].length > 0) {
        end++;
      }
      if (end > i) {
        label(features, i, end, labels);
      }
      i = end + 1;
    }
    return labels;
  }

  /** Labels a stretch of tokens between tokens that are outside. */
  private void label(int[][] features, int first, int end, int[] labels) {
    int[][] back = new int[end - first][N];
    float[] last = new float[N];
    Arrays.fill(last, NEVER);
    last[Labels.OUTSIDE] = 0;
    for (int i = first; i < end; i++) {
      float[] now = new float[N];
      scores.add(features[i], now);
      extend(last, now, back[i - first]);
      last = now;
    }
    int label = Labels.OUTSIDE;
    for (int l = 0; l < N; l++) {
      label = Labels.ends(l) && last[l] > last[label] ? l : label;
    }
    for (int i = end - 1; i >= first; i--) {
      labels[i] = label;
      label = back[i - first][label];
    }
  }

  private void extend(float[] last, float[] now, int[] back) {
    for (int after = 0; after < N; after++) {
      float best = NEVER * 2;
      float[] step = steps[after];
      for (int label : before[after]) {
        float value = last[label] + step[label];
        if (value > best) {
          best = value;
          back[after] = label;
        }
      }
      now[after] += best;
    }
  }

  /**
   * Returns how sure it is that a name is of its type and no other, the words being a name: from 0
   * to 1.
   *
   * @param features of each token of the sentence
   */
  double certainty(int[][] features, FoundName name) {
    NameType[] types = NameType.values();
    double[] worth = new double[types.length];
    for (int i = name.first(); i < name.end(); i++) {
      float[] local = new float[N];
      scores.add(features[i], local);
      for (NameType type : types) {
        worth[type.index()] += local[Labels.of(type, i - name.first(), name.end() - name.first())];
      }
    }
    double sum = 0;
    for (double other : worth) {
      sum += Math.exp(other - worth[name.type().index()]);
    }
    return 1 / sum;
  }
}
