package org.dossier.lab.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.dossier.link.stories.TreeModel;
import org.junit.jupiter.api.Test;

class BoostingTest {

  /** Positive where exactly one of two features is large: no sum of weights tells it. */
  private static Examples either() {
    Random random = new Random(1);
    double[][] features = new double[2000][];
    boolean[] labels = new boolean[features.length];
    double[] importance = new double[features.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()};
      labels[i] = features[i][0] > 0.5 != features[i][1] > 0.3;
    }
    Arrays.fill(importance, 1.0 / features.length);
    return new Examples(features, labels, importance);
  }

  @Test
  void whatDependsOnTwoFeaturesAtOnceIsLearnt() {
    TreeModel model = Boosting.fit(either());
    assertThat(model.score(new double[] {0.9, 0.1, 0.5})).isPositive();
    assertThat(model.score(new double[] {0.1, 0.9, 0.5})).isPositive();
    assertThat(model.score(new double[] {0.9, 0.9, 0.5})).isNegative();
    assertThat(model.score(new double[] {0.1, 0.1, 0.5})).isNegative();
  }

  @Test
  void theSameExamplesGiveTheSameTrees() {
    assertThat(Boosting.fit(either())).isEqualTo(Boosting.fit(either()));
  }
}
