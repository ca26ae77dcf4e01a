package org.dossier.lab.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterScoreTest {

  /** Pairs together: ab, ac, bc, de; right are ab and de; labelled are ab, cd, ce, de. */
  @Test
  void countsPairsAndReports() {
    ClusterScore score = ClusterScore.of(List.of("x", "x", "y", "y", "y"), List.of(1, 1, 1, 2, 2));
    assertThat(score.pairs()).isEqualTo(new ClusterScore.Agreement(0.5, 0.5));
    assertThat(score.pairs().f1()).isEqualTo(0.5);
    // a and b: two of three in their group; c: one of three; d and e: all of two
    assertThat(score.bCubed().precision()).isCloseTo((2 / 3.0 * 2 + 1 / 3.0 + 2) / 5, within(1e-9));
    // a and b: two of two; c: one of three; d and e: two of three
    assertThat(score.bCubed().recall()).isCloseTo((2 + 1 / 3.0 + 2 / 3.0 * 2) / 5, within(1e-9));
  }

  @Test
  void theLabelsThemselvesArePerfect() {
    ClusterScore score = ClusterScore.of(List.of("x", "y", "x"), List.of("1", "2", "1"));
    assertThat(score.pairs().f1()).isEqualTo(1);
    assertThat(score.bCubed().f1()).isEqualTo(1);
  }

  @Test
  void everyReportAloneIsPreciseAndAllInOneIsComplete() {
    List<String> labels = List.of("x", "x", "y", "y");
    ClusterScore alone = ClusterScore.of(labels, List.of(1, 2, 3, 4));
    assertThat(alone.pairs()).isEqualTo(new ClusterScore.Agreement(1, 0));
    assertThat(alone.bCubed()).isEqualTo(new ClusterScore.Agreement(1, 0.5));
    ClusterScore one = ClusterScore.of(labels, List.of(1, 1, 1, 1));
    assertThat(one.pairs().recall()).isEqualTo(1);
    assertThat(one.pairs().precision()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(one.bCubed()).isEqualTo(new ClusterScore.Agreement(0.5, 1));
  }

  @Test
  void whatIsNeverRightHasNoF1() {
    ClusterScore score = ClusterScore.of(List.of("x", "y", "x", "y"), List.of(1, 1, 2, 2));
    assertThat(score.pairs().f1()).isEqualTo(0);
  }
}
