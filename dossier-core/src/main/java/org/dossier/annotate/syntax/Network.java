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
  private final Matrix pieces;
  private final Matrix[][] cells;
  private final Matrix[][] recurrent;
  private final Matrix projection;
  private final Matrix relation;

  /**
   * Makes a network.
   *
   * @param plan its sizes
   * @param values its numbers, as many as the plan says; whoever changes them calls {@link
   *     #refresh}
   */
  public Network(Plan plan, float[] values) {
    if (values.length != plan.size()) {
      throw new IllegalArgumentException(
          "a network of this plan has " + plan.size() + " numbers, not " + values.length);
    }
    this.plan = plan;
    this.values = values;
    int gates = 4 * plan.hidden();
    pieces = new Matrix(plan.pieces(), plan.input());
    cells = new Matrix[plan.layers()][2];
    recurrent = new Matrix[plan.layers()][2];
    for (int l = 0; l < plan.layers(); l++) {
      for (int d = 0; d < 2; d++) {
        cells[l][d] = new Matrix(plan.inputOf(l), gates);
        recurrent[l][d] = new Matrix(plan.hidden(), gates);
      }
    }
    projection = new Matrix(plan.width(), plan.projections());
    relation = new Matrix(plan.label(), plan.relations());
    refresh();
  }

  /** Takes the numbers over anew. */
  public void refresh() {
    pieces.fill(values, plan.piecesAt());
    for (int l = 0; l < plan.layers(); l++) {
      for (int d = 0; d < 2; d++) {
        cells[l][d].fill(values, plan.cellAt(l, d));
        recurrent[l][d].fill(values, plan.recurrentAt(l, d));
      }
    }
    projection.fill(values, plan.projectionAt());
    relation.fill(values, plan.relationAt());
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
    float[] sum = new float[d];
    for (int i = 0; i < signs.size(); i++) {
      Arrays.fill(sum, 0);
      Kernel.add(1, values, plan.wordsAt() + signs.words()[i] * d, d, sum, 0);
      Kernel.add(1, values, plan.suffixesAt() + signs.suffixes()[i] * d, d, sum, 0);
      Kernel.add(1, values, plan.shapesAt() + signs.shapes()[i] * d, d, sum, 0);
      Kernel.add(1, values, plan.tagsAt() + signs.tags()[i] * d, d, sum, 0);
      pieces.multiply(signs.pieces(), i * plan.pieces(), pass.room, sum);
      System.arraycopy(sum, 0, out, (i + 1) * d, d);
    }
  }

  private void remember(Pass pass, int layer, int direction) {
    float[][] gates = pass.sums(4 * plan.hidden(), values, plan.gateBiasAt(layer, direction));
    cells[layer][direction].multiplyAll(pass.layers[layer], pass.room, gates);
    State state = new State(plan.hidden());
    int step = direction == 0 ? 1 : -1;
    int last = -1;
    for (int t = direction == 0 ? 0 : pass.size - 1; t >= 0 && t < pass.size; t += step) {
      if (last >= 0) {
        recurrent[layer][direction].multiply(state.out, 0, pass.room, gates[t]);
      }
      state.step(gates[t]);
      state.keep(pass, layer, direction, t, gates[t]);
      last = t;
    }
  }

  private void project(Pass pass) {
    int p = plan.projections();
    float[][] sums = pass.sums(p, values, plan.projectionBiasAt());
    projection.multiplyAll(pass.layers[plan.layers()], pass.room, sums);
    for (int t = 0; t < pass.size; t++) {
      Kernel.leak(sums[t], 2 * plan.arc());
      System.arraycopy(sums[t], 0, pass.projections, t * p, p);
    }
  }

  private void compare(Pass pass) {
    int a = plan.arc();
    int p = plan.projections();
    int n = pass.size;
    float[][] heads = new float[a][n];
    float[] liking = new float[n];
    for (int k = 0; k < a; k++) {
      float factor = values[plan.headBiasAt() + k];
      float[] row = heads[k];
      for (int j = 0; j < n; j++) {
        row[j] = pass.projections[j * p + k];
        liking[j] += factor * row[j];
      }
    }
    Matrix compared = new Matrix(heads);
    float[] room = new float[n];
    float[] row = new float[n];
    for (int i = 1; i < n; i++) {
      for (int j = 0; j < n; j++) {
        row[j] = liking[j] + values[plan.distanceAt() + Plan.step(i, j)];
      }
      compared.multiply(pass.projections, i * p + a, room, row);
      System.arraycopy(row, 0, pass.scores, i * n, n);
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
    Kernel.leak(hidden, r);
    noise.disturb(hidden, -1);
    System.arraycopy(values, plan.relationBiasAt(), scores, 0, plan.relations());
    relation.multiply(hidden, 0, pass.room, scores);
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
