package org.dossier.annotate.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import org.junit.jupiter.api.Test;

final class WordClustersTest {

  private static final WordClusters CLUSTERS = WordClusters.load();

  @Test
  void wordsUsedAlikeStandTogether() {
    for (int level = 0; level < CLUSTERS.levels(); level++) {
      assertThat(CLUSTERS.of("tuesday", level)).isEqualTo(CLUSTERS.of("wednesday", level));
      assertThat(CLUSTERS.of("tuesday", level)).isNotEqualTo(CLUSTERS.of("hospital", level));
    }
  }

  @Test
  void anUnknownWordStandsNowhere() {
    assertThat(CLUSTERS.of("zzyzxquill", 0)).isEqualTo(-1);
  }

  @Test
  void higherLevelsAreFiner() {
    assertThat(CLUSTERS.levels()).isEqualTo(3);
    assertThat(CLUSTERS.of("bridge", 0)).isBetween(0, 63);
    assertThat(CLUSTERS.of("bridge", 2)).isBetween(0, 1023);
  }

  @Test
  void aTornTableIsAnError() {
    assertThatThrownBy(() -> WordClusters.read(new ByteArrayInputStream(new byte[0])))
        .isInstanceOf(EOFException.class);
  }
}
