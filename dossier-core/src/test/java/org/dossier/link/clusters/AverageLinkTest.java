package org.dossier.link.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

  @Test
  void theMeanOverAllPairsDecidesAndNotTheBestPair() {
    float[][] similar = symmetric(new float[][] {{}, {0.9f}, {0.8f, 0.2f}, {0, 0, 0.6f}});
    assertThat(AverageLink.merges(similar, 0.45f))
        .containsExactly(new AverageLink.Merge(0, 1, 0.9f), new AverageLink.Merge(2, 3, 0.6f));
  }

  @Test
  void nothingBelowTheLeastIsMerged() {
    float[][] similar = symmetric(new float[][] {{}, {0.4f}});
    assertThat(AverageLink.merges(similar, 0.5f)).isEmpty();
    assertThat(AverageLink.merges(new float[0][0], 0)).isEmpty();
    assertThat(AverageLink.merges(new float[1][1], 0)).isEmpty();
  }

  @Test
  void ofEqualsTheLowestNumbersAreMerged() {
    float[][] similar = symmetric(new float[][] {{}, {0.5f}, {0.1f, 0.1f}, {0.1f, 0.1f, 0.5f}});
    assertThat(AverageLink.merges(similar, 0.5f))
        .extracting(AverageLink.Merge::kept)
        .containsExactly(0, 2);
  }

  /** Every merge is of the two clusters with the highest mean, counted anew over all pairs. */
  @Test
  void everyMergeIsTheBestThereIs() {
    Random random = new Random(7);
    for (int run = 0; run < 60; run++) {
      float[][] similar = symmetric(randomPairs(random, 2 + random.nextInt(12)));
      float[][] copy = new float[similar.length][];
      for (int i = 0; i < copy.length; i++) {
        copy[i] = similar[i].clone();
      }
      List<List<Integer>> clusters = new ArrayList<>();
      for (int i = 0; i < similar.length; i++) {
        clusters.add(new ArrayList<>(List.of(i)));
      }
      for (AverageLink.Merge merge : AverageLink.merges(similar, -1)) {
        double best = best(copy, clusters);
        List<Integer> kept = clusters.get(merge.kept());
        List<Integer> gone = clusters.get(merge.gone());
        assertThat((double) merge.level()).isCloseTo(best, within(1e-4));
        assertThat(mean(copy, kept, gone)).isCloseTo(best, within(1e-4));
        kept.addAll(gone);
        gone.clear();
      }
      assertThat(clusters.stream().filter(cluster -> !cluster.isEmpty())).hasSize(1);
    }
  }

  private static double best(float[][] similar, List<List<Integer>> clusters) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < clusters.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!clusters.get(i).isEmpty() && !clusters.get(j).isEmpty()) {
          best = Math.max(best, mean(similar, clusters.get(i), clusters.get(j)));
        }
      }
    }
    return best;
  }

  private static double mean(float[][] similar, List<Integer> a, List<Integer> b) {
    double sum = 0;
    for (int i : a) {
      for (int j : b) {
        sum += similar[i][j];
      }
    }
    return sum / (a.size() * b.size());
  }

  private static float[][] randomPairs(Random random, int size) {
    float[][] pairs = new float[size][];
    for (int i = 0; i < size; i++) {
      pairs[i] = new float[i];
      for (int j = 0; j < i; j++) {
        pairs[i][j] = random.nextFloat();
      }
    }
    return pairs;
  }

  private static float[][] symmetric(float[][] below) {
    float[][] all = new float[below.length][below.length];
    for (int i = 0; i < below.length; i++) {
      for (int j = 0; j < i; j++) {
        all[i][j] = below[i][j];
        all[j][i] = below[i][j];
      }
    }
    return all;
  }
}
