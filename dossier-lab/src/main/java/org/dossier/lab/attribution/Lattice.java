package org.dossier.lab.attribution;

import java.util.Arrays;
import org.dossier.extract.attribution.Scheme;

/** All sequences of states of one example, weighed (the forward-backward algorithm). */
final class Lattice {

  private final Scheme scheme;
  private final float[][] transitions;
  private final double[][] scores;
  private final double[][] jumps;
  private final double[][] emitted;
  private final double[][] forward;
  private final double[] scale;
  private double total;

  /**
   * @param transitions of each state after each other, the start last
   * @param scores of each label at each token
   */
  Lattice(Scheme scheme, float[][] transitions, double[][] scores) {
    this.scheme = scheme;
    this.transitions = transitions;
    this.scores = scores;
    this.jumps = new double[transitions.length][scheme.states()];
    for (int from = 0; from < jumps.length; from++) {
      for (int to = 0; to < jumps[from].length; to++) {
        jumps[from][to] = Math.exp(transitions[from][to]);
      }
    }
    this.emitted = new double[scores.length][scheme.states()];
    this.forward = new double[scores.length][scheme.states()];
    this.scale = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      goForward(i);
    }
  }

  private void goForward(int i) {
    double highest = Arrays.stream(scores[i]).max().orElse(0);
    double sum = 0;
    for (int state = 0; state < scheme.states(); state++) {
      emitted[i][state] = Math.exp(scores[i][scheme.label(state)] - highest);
      forward[i][state] = arriving(i, state) * emitted[i][state];
      sum += forward[i][state];
    }
    for (int state = 0; state < scheme.states(); state++) {
      forward[i][state] /= sum;
    }
    scale[i] = sum;
    total += Math.log(sum) + highest;
  }

  private double arriving(int i, int state) {
    if (i == 0) {
      return scheme.mayBegin(state) ? jumps[scheme.states()][state] : 0;
    }
    double sum = 0;
    for (int from : scheme.before(state)) {
      sum += forward[i - 1][from] * jumps[from][state];
    }
    return sum;
  }

  /** Returns the logarithm of the weight of all sequences. */
  double total() {
    return total;
  }

  /** Returns the logarithm of the weight of one sequence. */
  double score(int[] states) {
    double score = 0;
    int before = scheme.states();
    for (int i = 0; i < states.length; i++) {
      score += scores[i][scheme.label(states[i])] + transitions[before][states[i]];
      before = states[i];
    }
    return score;
  }

  /** Returns how likely each label is at each token. */
  double[][] labels() {
    double[][] backward = backward();
    double[][] labels = new double[scores.length][scheme.labels()];
    for (int i = 0; i < scores.length; i++) {
      for (int state = 0; state < scheme.states(); state++) {
        labels[i][scheme.label(state)] += forward[i][state] * backward[i][state];
      }
    }
    return labels;
  }

  /** Returns how often each state is expected after each other, the start last. */
  double[][] moves() {
    double[][] backward = backward();
    double[][] moves = new double[jumps.length][scheme.states()];
    for (int state = 0; state < scheme.states(); state++) {
      moves[scheme.states()][state] = forward[0][state] * backward[0][state];
    }
    for (int i = 1; i < scores.length; i++) {
      for (int to = 0; to < scheme.states(); to++) {
        double leaving = emitted[i][to] * backward[i][to] / scale[i];
        for (int from : scheme.before(to)) {
          moves[from][to] += forward[i - 1][from] * jumps[from][to] * leaving;
        }
      }
    }
    return moves;
  }

  private double[][] backward() {
    double[][] backward = new double[scores.length][scheme.states()];
    Arrays.fill(backward[scores.length - 1], 1);
    for (int i = scores.length - 1; i > 0; i--) {
      for (int to = 0; to < scheme.states(); to++) {
        double leaving = emitted[i][to] * backward[i][to] / scale[i];
        for (int from : scheme.before(to)) {
          backward[i - 1][from] += jumps[from][to] * leaving;
        }
      }
    }
    return backward;
  }
}
