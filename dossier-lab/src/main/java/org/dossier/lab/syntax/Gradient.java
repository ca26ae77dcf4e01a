package org.dossier.lab.syntax;

import java.util.Arrays;
import org.dossier.annotate.syntax.Kernel;
import org.dossier.annotate.syntax.Matrix;
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
  private final Turned turned;

  Gradient(Network network, float[] values) {
    this.network = network;
    this.plan = network.plan();
    this.values = values;
    this.sums = new float[values.length];
    this.turned = new Turned(plan);
    turn();
  }

  /** Returns the sums; the caller sets them to zero when it has used them. */
  float[] sums() {
    return sums;
  }

  /** Turns every matrix over; call it whenever the network's numbers have changed. */
  void turn() {
    network.refresh();
    turned.turn(values);
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
    float[] room = new float[a];
    float[] bias = Arrays.copyOfRange(values, plan.headBiasAt(), plan.headBiasAt() + a);
    float[] biasBack = Arrays.copyOfRange(sums, plan.headBiasAt(), plan.headBiasAt() + a);
    float[][] head = Sums.rows(pass.projections, p, 0, n, a);
    float[][] dependent = Sums.rows(pass.projections, p, a, n, a);
    float[][] headBack = new float[n][a];
    float[][] dependentBack = new float[n][a];
    Matrix matrix = new Matrix(head);
    double loss = 0;
    for (int i = 1; i < n; i++) {
      pass.scores[i * n + i] = -1e9f;
      loss += softmax(pass.scores, i * n, n, heads[i - 1], row);
      row[i] = 0;
      matrix.multiply(row, 0, room, dependentBack[i]);
      for (int j = 0; j < n; j++) {
        Sums.add(row[j], dependent[i], headBack[j]);
        Sums.add(row[j], bias, headBack[j]);
        Sums.add(row[j], head[j], biasBack);
        sums[plan.distanceAt() + Plan.step(i, j)] += row[j];
      }
    }
    System.arraycopy(biasBack, 0, sums, plan.headBiasAt(), a);
    for (int j = 0; j < n; j++) {
      System.arraycopy(headBack[j], 0, projected, j * p, a);
      System.arraycopy(dependentBack[j], 0, projected, j * p + a, a);
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
    float[] room = new float[r];
    double loss = 0;
    for (int i = 1; i < pass.size; i++) {
      int head = heads[i - 1];
      network.relate(pass, i, head, hidden, scores, drop);
      loss += softmax(scores, 0, scores.length, relations[i - 1], back);
      float[] hiddenBack = new float[r];
      turned.relation.multiply(back, 0, room, hiddenBack);
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
    float[][] rows = Sums.rows(projected, p, 0, n, p);
    float[] back = new float[n * width];
    float[] room = new float[width];
    for (int t = 0; t < n; t++) {
      float[] sum = new float[width];
      turned.projection.multiply(projected, t * p, room, sum);
      System.arraycopy(sum, 0, back, t * width, width);
      Kernel.add(1, projected, t * p, p, sums, plan.projectionBiasAt());
    }
    Sums.outer(pass.layers[top], width, rows, sums, plan.projectionAt());
    for (int l = top - 1; l >= 0; l--) {
      drop.back(back, l + 1);
      back = backThrough(pass, l, back);
    }
    drop.back(back, 0);
    backToWords(signs, back);
  }

  private float[] backThrough(Pass pass, int layer, float[] back) {
    int in = plan.inputOf(layer);
    float[][] below = new float[pass.size][in];
    float[] room = new float[in];
    for (int d = 0; d < 2; d++) {
      float[][] gates = gatesBack(pass, layer, d, back);
      Sums.outer(pass.layers[layer], in, gates, sums, plan.cellAt(layer, d));
      for (int t = 0; t < pass.size; t++) {
        Kernel.add(1, gates[t], 0, gates[t].length, sums, plan.gateBiasAt(layer, d));
        turned.cells[layer][d].multiply(gates[t], 0, room, below[t]);
      }
    }
    return Sums.flat(below, in);
  }

  private float[][] gatesBack(Pass pass, int layer, int d, float[] back) {
    int h = plan.hidden();
    int n = pass.size;
    float[][] gatesBack = new float[n][4 * h];
    float[] carried = new float[h];
    float[] cell = new float[h];
    float[] before = new float[n * h];
    float[] room = new float[h];
    for (int s = n - 1; s >= 0; s--) {
      int t = d == 0 ? s : n - 1 - s;
      int last = s == 0 ? -1 : d == 0 ? t - 1 : t + 1;
      stepBack(pass, layer, d, t, last, back, carried, cell, gatesBack[t]);
      if (last >= 0) {
        Arrays.fill(carried, 0);
        turned.recurrent[layer][d].multiply(gatesBack[t], 0, room, carried);
        remembered(pass, layer, d, last, before, t * h);
      }
    }
    Sums.outer(before, h, gatesBack, sums, plan.recurrentAt(layer, d));
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
      gatesBack[j] = dc * candidate * in * (1 - in);
      gatesBack[h + j] = dc * earlier * forget * (1 - forget);
      gatesBack[2 * h + j] = dh * tanh * out * (1 - out);
      gatesBack[3 * h + j] = dc * in * (1 - candidate * candidate);
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
    }
    backToPieces(signs, Sums.rows(back, d, d, signs.size(), d));
  }

  private void backToPieces(Signs signs, float[][] back) {
    int d = plan.input();
    float[] sum = new float[d];
    for (int k = 0; k < plan.pieces(); k++) {
      System.arraycopy(sums, plan.piecesAt() + k * d, sum, 0, d);
      for (int i = 0; i < back.length; i++) {
        Sums.add(signs.pieces()[i * plan.pieces() + k], back[i], sum);
      }
      System.arraycopy(sum, 0, sums, plan.piecesAt() + k * d, d);
    }
  }
}
