package org.dossier.lab.attribution;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dossier.extract.attribution.Examples.Example;
import org.dossier.extract.attribution.Scheme;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), one example
 * after the other.
 */
final class ConditionalField {

  /** Gradients smaller than this move nothing. */
  private static final double LEAST = 1e-4;

  private final Scheme scheme;
  private final FeatureRows features;
  private final ProximalWeights weights;
  private final float[][] transitions;
  private final float[][] squares;
  private final float rate;

  /**
   * @param features what is learnt from
   * @param rate first step size
   * @param lasso how strongly weights are held at zero
   * @param ridge how strongly weights are kept small
   */
  ConditionalField(Scheme scheme, FeatureRows features, float rate, float lasso, float ridge) {
    this.scheme = scheme;
    this.rate = rate;
    this.features = features;
    this.weights = new ProximalWeights(features.size(), scheme.labels(), rate, lasso, ridge);
    this.transitions = new float[scheme.states() + 1][scheme.states()];
    this.squares = new float[scheme.states() + 1][scheme.states()];
  }

  /** Returns which features are learnt. */
  FeatureRows features() {
    return features;
  }

  /** Returns the weights of the features by their rows. */
  ProximalWeights weights() {
    return weights;
  }

  /** Returns the weight of each state after each other, the start last; not to be changed. */
  float[][] transitions() {
    return transitions;
  }

  /** Goes through all examples several times, each time in another order. */
  void train(List<Example> examples, int rounds, PrintWriter log) {
    List<Learnt> order = new ArrayList<>();
    examples.forEach(e -> order.add(new Learnt(features.rows(e.features()), e.states())));
    Random random = new Random(1);
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (Learnt example : order) {
        loss += learn(example);
      }
      log.println("round " + round + ": loss " + Math.round(1000 * loss / order.size()) / 1000.0);
      log.flush();
    }
  }

  private double learn(Learnt example) {
    int[][] rows = example.rows;
    Lattice lattice = new Lattice(scheme, transitions, weights.scores(rows));
    double[][] labels = lattice.labels();
    double[][] moves = lattice.moves();
    double loss = lattice.total() - lattice.score(example.states);
    int before = scheme.states();
    for (int i = 0; i < rows.length; i++) {
      int right = example.states[i];
      labels[i][scheme.label(right)]--;
      moves[before][right]--;
      before = right;
      stepTokens(rows[i], labels[i]);
    }
    stepTransitions(moves);
    return loss;
  }

  private void stepTokens(int[] rows, double[] gradient) {
    for (int label = 0; label < gradient.length; label++) {
      if (Math.abs(gradient[label]) > LEAST) {
        for (int row : rows) {
          weights.step(row, label, (float) gradient[label]);
        }
      }
    }
  }

  private void stepTransitions(double[][] moves) {
    for (int from = 0; from < moves.length; from++) {
      for (int to = 0; to < moves[from].length; to++) {
        float gradient = (float) moves[from][to];
        squares[from][to] += gradient * gradient;
        transitions[from][to] -= rate * gradient / (1 + (float) Math.sqrt(squares[from][to]));
      }
    }
  }

  /** An example with rows in place of its features. */
  private static final class Learnt {
    private final int[][] rows;
    private final int[] states;

    Learnt(int[][] rows, int[] states) {
      this.rows = rows;
      this.states = states;
    }
  }
}
