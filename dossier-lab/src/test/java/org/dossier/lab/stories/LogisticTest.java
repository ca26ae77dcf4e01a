package org.dossier.lab.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTest {

  @Test
  void equationsAreSolved() {
    double[] solution = Logistic.solve(new double[][] {{0, 2, 4}, {3, 1, 11}});
    assertThat(solution[0]).isCloseTo(3, within(1e-9));
    assertThat(solution[1]).isCloseTo(2, within(1e-9));
  }

  /** Labels drawn by known weights: they are found again, but for what the penalty takes. */
  @Test
  void theWeightsBehindTheLabelsAreFound() {
    Random random = new Random(4);
    double[][] features = new double[20_000][];
    boolean[] labels = new boolean[features.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = new double[] {random.nextGaussian(), 5 * random.nextGaussian(), 1};
      double odds = 1.5 * features[i][0] - 0.2 * features[i][1] - 0.5;
      labels[i] = random.nextDouble() < 1 / (1 + Math.exp(-odds));
    }
    double[] importance = new double[features.length];
    Arrays.fill(importance, 1.0 / features.length);
    double[] learnt = Logistic.fit(features, labels, importance);
    assertThat(learnt[0]).isCloseTo(1.5, within(0.15));
    assertThat(learnt[1]).isCloseTo(-0.2, within(0.03));
    assertThat(learnt[2]).as("a feature that never changes").isCloseTo(0, within(1e-3));
    assertThat(learnt[3]).isCloseTo(-0.5, within(0.1));
  }
}
