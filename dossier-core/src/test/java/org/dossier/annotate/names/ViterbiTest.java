package org.dossier.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ViterbiTest {

  /** A feature is worth something for the label of the same number. */
  private static final Scores OWN_LABEL =
      new Scores() {
        @Override
        public void add(int[] features, float[] into) {
          for (int feature : features) {
            into[feature]++;
          }
        }

        @Override
        public float step(int before, int after) {
          return 0;
        }
      };

  @Test
  void findsTheLabelsThatAreWorthMost() {
    int first = Labels.of(NameType.PLACE, 0, 2);
    int last = Labels.of(NameType.PLACE, 1, 2);

    assertThat(new Viterbi(OWN_LABEL).best(new int[][] {{0}, {first}, {last}, {}}))
        .containsExactly(0, first, last, 0);
  }

  @Test
  void aLabelThatCannotStandThereGivesWay() {
    int inner = Labels.of(NameType.PLACE, 1, 3);

    assertThat(new Viterbi(OWN_LABEL).best(new int[][] {{inner}})).containsExactly(0);
  }

  @Test
  void labelsAreAlwaysWholeNames() {
    SplittableRandom random = new SplittableRandom(5);
    Viterbi viterbi = new Viterbi(OWN_LABEL);
    for (int round = 0; round < 200; round++) {
      int[][] features = new int[random.nextInt(1, 9)][];
      for (int i = 0; i < features.length; i++) {
        features[i] =
            random.nextInt(4) == 0 ? new int[0] : new int[] {random.nextInt(Labels.COUNT)};
      }
      int[] labels = viterbi.best(features);

      assertThat(FoundName.labels(FoundName.of(labels), labels.length)).isEqualTo(labels);
    }
  }
}
