package org.dossier.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BestTreeTest {

  @Test
  void takesTheBestHeadOfEveryWordWhereThatIsATree() {
    float[] scores = {0, 0, 0, 0, 5, 0, 1, 1, 1, 9, 0, 1, 1, 1, 9, 0};
    assertThat(BestTree.of(scores, 4)).containsExactly(0, 0, 1, 2);
  }

  @Test
  void breaksACircleWhereItCostsLeast() {
    // 1 and 2 like each other best; the root fits 2 better than 1.
    float[] scores = {0, 0, 0, 1, 0, 9, 4, 8, 0};
    assertThat(BestTree.of(scores, 3)).containsExactly(0, 2, 0);
  }

  @Test
  void ofTwoRootsOneIsLeft() {
    float[] scores = {0, 0, 0, 9, 0, 5, 9, 2, 0};
    assertThat(BestTree.of(scores, 3)).containsExactly(0, 2, 0);
  }

  @Test
  void anyScoresGiveATreeWithOneRoot() {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      int n = 2 + random.nextInt(14);
      float[] scores = new float[n * n];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = random.nextInt(7);
      }
      int[] heads = BestTree.of(scores, n);
      int roots = 0;
      for (int i = 1; i < n; i++) {
        roots += heads[i] == 0 ? 1 : 0;
        int at = i;
        for (int steps = 0; at != 0; steps++) {
          assertThat(steps).as("a circle at %s", i).isLessThan(n);
          at = heads[at];
        }
      }
      assertThat(roots).isEqualTo(1);
    }
  }
}
