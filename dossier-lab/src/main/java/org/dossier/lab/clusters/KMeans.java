package org.dossier.lab.clusters;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Spherical k-means: vectors of length one, centres that are the direction of their members' mean.
 * Seeded and in one thread, so that the same vectors give the same clusters.
 */
final class KMeans {

  private final int size;

  /** The centres side by side, so that one pass over a vector's numbers meets all of them. */
  private final float[][] centres;

  private KMeans(int dimensions, int size) {
    this.size = size;
    this.centres = new float[dimensions][size];
  }

  /**
   * Learns centres.
   *
   * @param vectors of length one each
   * @param size how many centres
   * @param rounds how often to move them
   */
  static KMeans learn(float[][] vectors, int size, int rounds, long seed) {
    KMeans means = new KMeans(vectors[0].length, size);
    means.choose(vectors, new SplittableRandom(seed));
    for (int round = 0; round < rounds; round++) {
      means.move(vectors);
    }
    return means;
  }

  /** Begins with members drawn without repetition. */
  private void choose(float[][] vectors, SplittableRandom random) {
    int[] order = new int[vectors.length];
    Arrays.setAll(order, i -> i);
    for (int c = 0; c < size; c++) {
      int at = random.nextInt(c, order.length);
      int drawn = order[at];
      order[at] = order[c];
      for (int d = 0; d < centres.length; d++) {
        centres[d][c] = vectors[drawn][d];
      }
    }
  }

  private void move(float[][] vectors) {
    double[][] sums = new double[size][centres.length];
    float[] scores = new float[size];
    for (float[] vector : vectors) {
      double[] sum = sums[nearest(vector, scores)];
      for (int d = 0; d < vector.length; d++) {
        sum[d] += vector[d];
      }
    }
    for (int c = 0; c < size; c++) {
      setCentre(c, sums[c]);
    }
  }

  private void setCentre(int c, double[] sum) {
    double square = 0;
    for (double value : sum) {
      square += value * value;
    }
    for (int d = 0; d < sum.length && square > 0; d++) {
      centres[d][c] = (float) (sum[d] / Math.sqrt(square));
    }
  }

  /** Returns the cluster of a vector. */
  int nearest(float[] vector) {
    return nearest(vector, new float[size]);
  }

  private int nearest(float[] vector, float[] scores) {
    Arrays.fill(scores, 0);
    for (int d = 0; d < vector.length; d++) {
      float value = vector[d];
      float[] row = centres[d];
      for (int c = 0; c < scores.length; c++) {
        scores[c] += value * row[c];
      }
    }
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    return best;
  }
}
