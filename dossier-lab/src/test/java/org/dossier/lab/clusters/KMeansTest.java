package org.dossier.lab.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class KMeansTest {

  /** Vectors near the first axis stand at even places, vectors near the second at odd ones. */
  private static float[][] twoBundles() {
    SplittableRandom random = new SplittableRandom(3);
    float[][] vectors = new float[200][];
    for (int i = 0; i < vectors.length; i++) {
      float off = (float) random.nextDouble(-0.2, 0.2);
      float along = (float) Math.sqrt(1 - off * off);
      vectors[i] = i % 2 == 0 ? new float[] {along, off} : new float[] {off, along};
    }
    return vectors;
  }

  @Test
  void whatPointsTheSameWayIsTogether() {
    float[][] vectors = twoBundles();
    KMeans means = KMeans.learn(vectors, 2, 10, 1);

    for (int i = 2; i < vectors.length; i++) {
      assertThat(means.nearest(vectors[i])).isEqualTo(means.nearest(vectors[i % 2]));
    }
    assertThat(means.nearest(vectors[0])).isNotEqualTo(means.nearest(vectors[1]));
  }

  @Test
  void theSameSeedGivesTheSameClusters() {
    float[][] vectors = twoBundles();
    KMeans one = KMeans.learn(vectors, 7, 5, 1);
    KMeans other = KMeans.learn(vectors, 7, 5, 1);

    for (float[] vector : vectors) {
      assertThat(one.nearest(vector)).isEqualTo(other.nearest(vector));
    }
  }
}
