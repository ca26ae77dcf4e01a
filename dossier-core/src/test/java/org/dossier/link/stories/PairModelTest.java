package org.dossier.link.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairModelTest {

  @Test
  void theScoreIsTheWeightedSum() {
    PairModel model = new PairModel(Map.of(Feature.TITLE, 2.0, Feature.SAME_DAY, -0.5), 0.25, 1);
    double[] values = new double[Feature.values().length];
    values[Feature.TITLE.column()] = 0.75;
    values[Feature.SAME_DAY.column()] = 1;
    assertThat(model.score(values)).isEqualTo(0.25 + 1.5 - 0.5);
  }

  @Test
  void weightsAreReadAsWritten() {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      weights.put(feature, feature.column() / 8.0);
    }
    PairModel model = new PairModel(weights, -3, 0.5);
    assertThat(PairModel.of(model.lines())).isEqualTo(model);
  }

  @Test
  void aMissingWeightIsNamed() {
    assertThatThrownBy(() -> PairModel.of(List.of("# nothing", "bias\t1")))
        .hasMessageContaining(Feature.ALL_WORDS.label());
  }

  @Test
  void theWeightsThatShipCoverEveryFeature() {
    assertThat(PairModel.standard().weights()).containsOnlyKeys(Feature.values());
  }
}
