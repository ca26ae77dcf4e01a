package org.dossier.lab.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.dossier.annotate.syntax.Network;
import org.dossier.annotate.syntax.Plan;
import org.dossier.annotate.syntax.Signs;
import org.junit.jupiter.api.Test;

class GradientTest {

  private static final Plan PLAN = new Plan(5, 4, 3, 4, 6, 5, 8, 8, 2, 7, 5);
  private static final int[] HEADS = {2, 0, 2, 5, 2, 5};
  private static final int[] RELATIONS = {0, 1, 2, 3, 4, 5};

  private final SplittableRandom random = new SplittableRandom(1);

  private Signs signs() {
    float[] pieces = new float[6 * PLAN.pieces()];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = (float) (random.nextDouble() - 0.5);
    }
    int[] words = {1, 2, 0, 4, 1, 3};
    int[] ends = {1, 0, 2, 3, 1, 1};
    int[] shapes = {0, 1, 2, 0, 1, 2};
    int[] tags = {1, 2, 3, 0, 1, 2};
    return new Signs(words, ends, shapes, tags, pieces);
  }

  /** The loss must grow along the gradient as fast as the gradient is long. */
  @Test
  void pointsWhereTheLossGrows() {
    float[] values = new float[PLAN.size()];
    new FirstGuess(PLAN, random).fill(values);
    for (int i = 0; i < values.length; i++) {
      values[i] += (float) (random.nextDouble() * 0.2 - 0.1);
    }
    Signs signs = signs();
    Gradient gradient = new Gradient(new Network(PLAN, values), values);
    gradient.add(signs, HEADS, RELATIONS, none());
    float[] slope = gradient.sums().clone();
    for (int part = 0; part < 8; part++) {
      double expected = 0;
      float[] more = values.clone();
      float[] less = values.clone();
      for (int i = part; i < values.length; i += 8) {
        more[i] += 0.001f * slope[i];
        less[i] -= 0.001f * slope[i];
        expected += slope[i] * slope[i];
      }
      double grown = (loss(more, signs) - loss(less, signs)) / 0.002;
      assertThat(grown / expected).as("part %s", part).isCloseTo(1, within(0.03));
    }
  }

  private static double loss(float[] values, Signs signs) {
    return new Gradient(new Network(PLAN, values), values).add(signs, HEADS, RELATIONS, none());
  }

  private static Dropout none() {
    return new Dropout(new SplittableRandom(2), 0);
  }
}
