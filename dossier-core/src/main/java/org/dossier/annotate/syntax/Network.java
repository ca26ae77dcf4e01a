package org.dossier.annotate.syntax;

import java.util.Arrays;

/**
 * The parser's network: words become vectors, a long short-term memory reads them in both
 * directions, and every word compares itself with every possible head (Dozat and Manning 2017, in a
 * small size). Reading only; how it learns is the laboratory's business.
 */
public final class Network {

  private final Plan plan;
  private final float[] values;

  /**
   * Makes a network.
   *
   * @param plan its sizes
   * @param values its numbers, as many as the plan says; not copied, as the laboratory changes them
   */
  public Network(Plan plan, float[] values) {
    if (values.length != plan.size()) {
      throw new IllegalArgumentException(
          "a network of this plan has " + plan.size() + " numbers, not " + values.length);
    }
    this.plan = plan;
    this.values = values;
  }

  /** Returns the sizes. */
  public Plan plan() {
    return plan;
  }

  /** Lets a sentence pass through, as far as the scores of all heads. */
  public Pass pass(Signs signs, Noise noise) {
    Pass pass = new Pass(plan, signs.size());
    embed(signs, pass);
    int site = 0;
    noise.disturb(pass.layers[0], site++);
    for (int l = 0; l < plan.layers(); l++) {
      remember(pass, l, 0);
      remember(pass, l, 1);
      noise.disturb(pass.layers[l + 1], site++);
    }
    project(pass);
    noise.disturb(pass.projections, site);
    compare(pass);
    return pass;
  }

  private void embed(Signs signs, Pass pass) {
    int d = plan.input();
    float[] out = pass.layers[0];
    System.arraycopy(values, plan.rootAt(), out, 0, d);
    for (int i = 0; i < signs.size(); i++) {
      int at = (i + 1) * d;
      Kernel.add(1, values, plan.wordsAt() + signs.words()[i] * d, d, out, at);
      Kernel.add(1, values, plan.suffixesAt() + signs.suffixes()[i] * d, d, out, at);
      Kernel.add(1, values, plan.shapesAt() + signs.shapes()[i] * d, d, out, at);
      Kernel.add(1, values, plan.tagsAt() + signs.tags()[i] * d, d, out, at);
      int pieces = plan.pieces();
      Kernel.multiply(signs.pieces(), i * pieces, 1, values, plan.piecesAt(), pieces, d, out, at);
    }
  }

  private void remember(Pass pass, int layer, int direction) {
    int h = plan.hidden();
    int in = plan.inputOf(layer);
    float[] gates = pass.gates[layer][direction];
    for (int t = 0; t < pass.size; t++) {
      System.arraycopy(values, plan.gateBiasAt(layer, direction), gates, t * 4 * h, 4 * h);
    }
    int cell = plan.cellAt(layer, direction);
    Kernel.multiplyAll(pass.layers[layer], values, cell, in, 4 * h, gates, pass.size);
    int step = direction == 0 ? 1 : -1;
    int last = -1;
    for (int t = direction == 0 ? 0 : pass.size - 1; t >= 0 && t < pass.size; t += step) {
      step(pass, layer, direction, t, last);
      last = t;
    }
  }

  /** One step: gates in the order input, forget, output, candidate. */
  private void step(Pass pass, int layer, int direction, int t, int last) {
    int h = plan.hidden();
    float[] gates = pass.gates[layer][direction];
    float[] cells = pass.cells[layer][direction];
    float[] squashed = pass.squashed[layer][direction];
    float[] out = pass.layers[layer + 1];
    int g = t * 4 * h;
    if (last >= 0) {
      Kernel.multiply(
          out,
          last * 2 * h + direction * h,
          1,
          values,
          plan.recurrentAt(layer, direction),
          h,
          4 * h,
          gates,
          g);
    }
    Kernel.logistic(gates, g, 3 * h);
    Kernel.tanh(gates, g + 3 * h, h, gates, g + 3 * h);
    int c = t * h;
    for (int j = 0; j < h; j++) {
      cells[c + j] = gates[g + j] * gates[g + 3 * h + j];
    }
    if (last >= 0) {
      int before = last * h;
      for (int j = 0; j < h; j++) {
        cells[c + j] += gates[g + h + j] * cells[before + j];
      }
    }
    Kernel.tanh(cells, c, h, squashed, c);
    int o = t * 2 * h + direction * h;
    for (int j = 0; j < h; j++) {
      out[o + j] = gates[g + 2 * h + j] * squashed[c + j];
    }
  }

  private void project(Pass pass) {
    int width = plan.width();
    int p = plan.projections();
    float[] top = pass.layers[plan.layers()];
    for (int t = 0; t < pass.size; t++) {
      System.arraycopy(values, plan.projectionBiasAt(), pass.projections, t * p, p);
    }
    int at = plan.projectionAt();
    Kernel.multiplyAll(top, values, at, width, p, pass.projections, pass.size);
    for (int t = 0; t < pass.size; t++) {
      Kernel.leak(pass.projections, t * p, 2 * plan.arc());
    }
  }

  private void compare(Pass pass) {
    int a = plan.arc();
    int p = plan.projections();
    int n = pass.size;
    float[] heads = new float[a * n];
    float[] liking = new float[n];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < a; k++) {
        float value = pass.projections[j * p + k];
        heads[k * n + j] = value;
        liking[j] += values[plan.headBiasAt() + k] * value;
      }
    }
    for (int i = 1; i < n; i++) {
      int row = i * n;
      for (int j = 0; j < n; j++) {
        pass.scores[row + j] = liking[j] + values[plan.distanceAt() + Plan.step(i, j)];
      }
      Kernel.multiply(pass.projections, i * p + a, 1, heads, 0, a, n, pass.scores, row);
    }
  }

  /**
   * Fills in how well each relation fits between a word and its head.
   *
   * @param dependent position of the word
   * @param head position of its head
   * @param hidden room for the numbers it is told from, {@link Plan#label}
   * @param scores room for one score for each relation
   * @param noise disturbs {@code hidden}
   */
  public void relate(
      Pass pass, int dependent, int head, float[] hidden, float[] scores, Noise noise) {
    int r = plan.label();
    int p = plan.projections();
    int h = head * p + 2 * plan.arc();
    int d = dependent * p + 2 * plan.arc() + r;
    for (int j = 0; j < r; j++) {
      hidden[j] = pass.projections[h + j] + pass.projections[d + j];
    }
    Kernel.leak(hidden, 0, r);
    noise.disturb(hidden, -1);
    System.arraycopy(values, plan.relationBiasAt(), scores, 0, plan.relations());
    Kernel.multiply(hidden, 0, 1, values, plan.relationAt(), r, plan.relations(), scores, 0);
  }

  /** Returns the best relation between a word and its head. */
  int relation(Pass pass, int dependent, int head, float[] hidden, float[] scores) {
    relate(pass, dependent, head, hidden, scores, Noise.NONE);
    int best = 0;
    for (int j = 1; j < scores.length; j++) {
      best = scores[j] > scores[best] ? j : best;
    }
    return best;
  }

  @Override
  public String toString() {
    return "Network" + plan + Arrays.hashCode(values);
  }
}
