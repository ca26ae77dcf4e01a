package org.dossier.lab.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.dossier.annotate.names.Labels;

/**
 * Learns the weights of a conditional random field by stochastic gradient steps (AdaGrad). Where a
 * corpus leaves a label open, all labels it allows count together. Seeded and in one thread, so
 * that the same examples give the same weights.
 */
final class CrfTrainer {

  private static final int N = Labels.COUNT;
  private static final float RATE = 0.06f;

  /** Added to the sum of squared gradients, so that rare features do not leap. */
  private static final float CALM = 1;

  private static final float SMALL = 1e-4f;

  /** Features seen less often are not learnt. */
  private static final int LEAST = 2;

  private final LearntWeights weights;
  private final float[] squares;
  private final float[] stepSquares = new float[N * N];
  private final List<int[][]> features = new ArrayList<>();
  private final List<int[]> allowed = new ArrayList<>();

  private CrfTrainer(List<Stretch> stretches) {
    weights = LearntWeights.empty(stretches, LEAST);
    squares = new float[weights.values.length];
    for (Stretch stretch : stretches) {
      features.add(weights.indices(stretch.features()));
      allowed.add(stretch.allowed());
    }
  }

  /** Learns from stretches of labelled tokens, going over them so many times. */
  static LearntWeights learn(List<Stretch> stretches, int rounds, long seed) {
    CrfTrainer trainer = new CrfTrainer(stretches);
    int[] order = new int[stretches.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      for (int i : order) {
        trainer.step(trainer.features.get(i), trainer.allowed.get(i));
      }
    }
    return trainer.weights;
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int drawn = order[j];
      order[j] = order[i];
      order[i] = drawn;
    }
  }

  private void step(int[][] tokens, int[] labels) {
    float[][] scores = new float[tokens.length][N];
    for (int t = 0; t < tokens.length; t++) {
      weights.addIndexed(tokens[t], scores[t]);
    }
    double[] stepWorth = new double[N * N];
    for (int i = 0; i < N * N; i++) {
      stepWorth[i] = Math.exp(weights.steps[i]);
    }
    Lattice free = Lattice.of(scores, stepWorth, Lattice.ANY);
    boolean certain = Arrays.stream(labels).allMatch(open -> Integer.bitCount(open) == 1);
    Lattice known = certain ? Lattice.certain(labels) : Lattice.of(scores, stepWorth, labels);
    for (int t = 0; t < tokens.length; t++) {
      for (int label = 0; label < N; label++) {
        float gradient = known.labels[t][label] - free.labels[t][label];
        if (Math.abs(gradient) > SMALL) {
          move(tokens[t], label, gradient);
        }
      }
    }
    for (int i = 0; i < N * N; i++) {
      float gradient = known.steps[i] - free.steps[i];
      if (Math.abs(gradient) > SMALL) {
        stepSquares[i] += gradient * gradient;
        weights.steps[i] += RATE * gradient / (float) Math.sqrt(stepSquares[i] + CALM);
      }
    }
  }

  private void move(int[] indices, int label, float gradient) {
    for (int index : indices) {
      int at = index * N + label;

      squares[at] += gradient * gradient;
      weights.values[at] += RATE * gradient / (float) Math.sqrt(squares[at] + CALM);
    }
  }
}
