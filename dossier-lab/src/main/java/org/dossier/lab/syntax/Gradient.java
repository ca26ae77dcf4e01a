package org.dossier.lab.syntax;

import java.util.Arrays;
import org.dossier.annotate.syntax.Kernel;
import org.dossier.annotate.syntax.Network;
import org.dossier.annotate.syntax.Pass;
import org.dossier.annotate.syntax.Plan;
import org.dossier.annotate.syntax.Signs;

/**
 * How the loss of the parser's network changes with each of its numbers, summed over sentences: the
 * network's pass run backwards.
 */
final class Gradient {

  private final Network network;
  private final Plan plan;
  private final float[] values;
  private final float[] sums;
  private final float[] turned;

  Gradient(Network network, float[] values) {
    this.network = network;
    this.plan = network.plan();
    this.values = values;
    this.sums = new float[values.length];
    this.turned = new float[values.length];
    turn();
  }

  /** Returns the sums; the caller sets them to zero when it has used them. */
  float[] sums() {
    return sums;
  }

  /** Turns every matrix over; call it whenever the network's numbers have changed. */
  void turn() {
    network.refresh();
    int g = 4 * plan.hidden();
    turn(plan.piecesAt(), plan.pieces(), plan.input());
    for (int l = 0; l < plan.layers(); l++) {
      for (int d = 0; d < 2; d++) {
        turn(plan.cellAt(l, d), plan.inputOf(l), g);
        turn(plan.recurrentAt(l, d), plan.hidden(), g);
      }
    }
    turn(plan.projectionAt(), 2 * plan.hidden(), plan.projections());
    turn(plan.relationAt(), plan.label(), plan.relations());
  }

  private void turn(int from, int rows, int columns) {
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        turned[from + c * rows + r] = values[from + r * columns + c];
      }
    }
  }

  /**
   * Adds the gradient of one sentence.
   *
   * @param heads position of each word's head, 0 for the root
   * @param relations number of each word's relation
   * @param drop disturbs the pass, and says afterwards what it let through
   * @return the loss
   */
  double add(Signs signs, int[] heads, int[] relations, Dropout drop) {
    Pass pass = network.pass(signs, drop);
    float[] projected = new float[pass.projections.length];
    double loss =
        heads(pass, heads, projected) + relations(pass, heads, relations, projected, drop);
    backFromProjections(signs, pass, projected, drop);
    return loss;
  }

  private double heads(Pass pass, int[] heads, float[] projected) {
    int n = pass.size;
    int a = plan.arc();
    int p = plan.projections();
    float[] row = new float[n];
    float[] flatHeads = new float[n * a];
    float[] flatBack = new float[n * a];
    for (int j = 0; j < n; j++) {
      System.arraycopy(pass.projections, j * p, flatHeads, j * a, a);
    }
    double loss = 0;
    for (int i = 1; i < n; i++) {
      pass.scores[i * n + i] = -1e9f;
      loss += softmax(pass.scores, i * n, n, heads[i - 1], row);
      row[i] = 0;
      Kernel.multiply(row, 0, 1, flatHeads, 0, n, a, projected, i * p + a);
      for (int j = 0; j < n; j++) {
        Kernel.add(row[j], pass.projections, i * p + a, a, flatBack, j * a);
        Kernel.add(row[j], values, plan.headBiasAt(), a, flatBack, j * a);
        Kernel.add(row[j], flatHeads, j * a, a, sums, plan.headBiasAt());
        sums[plan.distanceAt() + Plan.step(i, j)] += row[j];
      }
    }
    for (int j = 0; j < n; j++) {
      Kernel.add(1, flatBack, j * a, a, projected, j * p);
    }
    return loss;
  }

  private double relations(
      Pass pass, int[] heads, int[] relations, float[] projected, Dropout drop) {
    int r = plan.label();
    int p = plan.projections();
    float[] hidden = new float[r];
    float[] scores = new float[plan.relations()];
    float[] back = new float[plan.relations()];
    double loss = 0;
    for (int i = 1; i < pass.size; i++) {
      int head = heads[i - 1];
      network.relate(pass, i, head, hidden, scores, drop);
      loss += softmax(scores, 0, scores.length, relations[i - 1], back);
      float[] hiddenBack = new float[r];
      Kernel.multiply(back, 0, 1, turned, plan.relationAt(), back.length, r, hiddenBack, 0);
      for (int k = 0; k < r; k++) {
        Kernel.add(hidden[k], back, 0, back.length, sums, plan.relationAt() + k * back.length);
      }
      Kernel.add(1, back, 0, back.length, sums, plan.relationBiasAt());
      drop.back(hiddenBack, Dropout.RELATION);
      unleak(hidden, 0, hiddenBack, 0, r);
      Kernel.add(1, hiddenBack, 0, r, projected, head * p + 2 * plan.arc());
      Kernel.add(1, hiddenBack, 0, r, projected, i * p + 2 * plan.arc() + r);
    }
    return loss;
  }

  private static void unleak(float[] out, int outAt, float[] back, int backAt, int size) {
    for (int j = 0; j < size; j++) {
      back[backAt + j] *= out[outAt + j] > 0 ? 1f : 0.1f;
    }
  }

  /** Fills in the gradient of a choice and returns its loss. */
  private static double softmax(float[] scores, int from, int size, int right, float[] back) {
    float most = Float.NEGATIVE_INFINITY;
    for (int j = 0; j < size; j++) {
      most = Math.max(most, scores[from + j]);
    }
    double sum = 0;
    for (int j = 0; j < size; j++) {
      double e = scores[from + j] - most < -30 ? 0 : StrictMath.exp(scores[from + j] - most);
      back[j] = (float) e;
      sum += e;
    }
    double chance = back[right] / sum;
    for (int j = 0; j < size; j++) {
      back[j] = (float) (back[j] / sum);
    }
    back[right] -= 1;
    return -StrictMath.log(Math.max(1e-30, chance));
  }

  private void backFromProjections(Signs signs, Pass pass, float[] projected, Dropout drop) {
    int p = plan.projections();
    int width = 2 * plan.hidden();
    int n = pass.size;
    int top = plan.layers();
    drop.back(projected, top + 1);
    for (int t = 0; t < n; t++) {
      unleak(pass.projections, t * p, projected, t * p, 2 * plan.arc());
    }
    float[] back = new float[n * width];
    for (int t = 0; t < n; t++) {
      Kernel.multiply(projected, t * p, 1, turned, plan.projectionAt(), p, width, back, t * width);
      Kernel.add(1, projected, t * p, p, sums, plan.projectionBiasAt());
    }
    outer(pass.layers[top], width, projected, p, n, plan.projectionAt());
    for (int l = top - 1; l >= 0; l--) {
      drop.back(back, l + 1);
      back = backThrough(pass, l, back);
    }
    drop.back(back, 0);
    backToWords(signs, back);
  }

  /** Adds the outer products of two lists of vectors to the sums of a matrix. */
  private void outer(float[] in, int rows, float[] back, int columns, int n, int matrix) {
    for (int k = 0; k < rows; k++) {
      Kernel.multiply(in, k, rows, back, 0, n, columns, sums, matrix + k * columns);
    }
  }

  private float[] backThrough(Pass pass, int layer, float[] back) {
    int h = plan.hidden();
    int in = plan.inputOf(layer);
    float[] below = new float[pass.size * in];
    for (int d = 0; d < 2; d++) {
      float[] gates = gatesBack(pass, layer, d, back);
      outer(pass.layers[layer], in, gates, 4 * h, pass.size, plan.cellAt(layer, d));
      for (int t = 0; t < pass.size; t++) {
        Kernel.add(1, gates, t * 4 * h, 4 * h, sums, plan.gateBiasAt(layer, d));
        Kernel.multiply(
            gates, t * 4 * h, 1, turned, plan.cellAt(layer, d), 4 * h, in, below, t * in);
      }
    }
    return below;
  }

  private float[] gatesBack(Pass pass, int layer, int d, float[] back) {
    int h = plan.hidden();
    int n = pass.size;
    float[] gatesBack = new float[n * 4 * h];
    float[] carried = new float[h];
    float[] cell = new float[h];
    float[] before = new float[n * h];
    for (int s = n - 1; s >= 0; s--) {
      int t = d == 0 ? s : n - 1 - s;
      int last = s == 0 ? -1 : d == 0 ? t - 1 : t + 1;
      stepBack(pass, layer, d, t, last, back, carried, cell, gatesBack);
      if (last >= 0) {
        Arrays.fill(carried, 0);
        Kernel.multiply(
            gatesBack, t * 4 * h, 1, turned, plan.recurrentAt(layer, d), 4 * h, h, carried, 0);
        remembered(pass, layer, d, last, before, t * h);
      }
    }
    outer(before, h, gatesBack, 4 * h, n, plan.recurrentAt(layer, d));
    return gatesBack;
  }

  /** Repeats what a step gave out, before it was disturbed. */
  private void remembered(Pass pass, int layer, int d, int t, float[] out, int outAt) {
    int h = plan.hidden();
    for (int j = 0; j < h; j++) {
      out[outAt + j] =
          pass.gates[layer][d][t * 4 * h + 2 * h + j] * pass.squashed[layer][d][t * h + j];
    }
  }

  private void stepBack(
      Pass pass,
      int layer,
      int d,
      int t,
      int last,
      float[] back,
      float[] carried,
      float[] cell,
      float[] gatesBack) {
    int h = plan.hidden();
    float[] gates = pass.gates[layer][d];
    float[] cells = pass.cells[layer][d];
    float[] squashed = pass.squashed[layer][d];
    int g = t * 4 * h;
    int c = t * h;
    int b = t * 2 * h + d * h;
    for (int j = 0; j < h; j++) {
      float in = gates[g + j];
      float forget = gates[g + h + j];
      float out = gates[g + 2 * h + j];
      float candidate = gates[g + 3 * h + j];
      float dh = back[b + j] + carried[j];
      float tanh = squashed[c + j];
      float dc = cell[j] + dh * out * (1 - tanh * tanh);
      float earlier = last >= 0 ? cells[last * h + j] : 0;
      gatesBack[g + j] = dc * candidate * in * (1 - in);
      gatesBack[g + h + j] = dc * earlier * forget * (1 - forget);
      gatesBack[g + 2 * h + j] = dh * tanh * out * (1 - out);
      gatesBack[g + 3 * h + j] = dc * in * (1 - candidate * candidate);
      cell[j] = dc * forget;
    }
  }

  private void backToWords(Signs signs, float[] back) {
    int d = plan.input();
    Kernel.add(1, back, 0, d, sums, plan.rootAt());
    for (int i = 0; i < signs.size(); i++) {
      int from = (i + 1) * d;
      Kernel.add(1, back, from, d, sums, plan.wordsAt() + signs.words()[i] * d);
      Kernel.add(1, back, from, d, sums, plan.suffixesAt() + signs.suffixes()[i] * d);
      Kernel.add(1, back, from, d, sums, plan.shapesAt() + signs.shapes()[i] * d);
      Kernel.add(1, back, from, d, sums, plan.tagsAt() + signs.tags()[i] * d);
      for (int k = 0; k < plan.pieces(); k++) {
        Kernel.add(
            signs.pieces()[i * plan.pieces() + k], back, from, d, sums, plan.piecesAt() + k * d);
      }
    }
  }
}
