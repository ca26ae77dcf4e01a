package org.dossier.annotate.syntax;

/**
 * All numbers of one pass of a sentence through the network. Position 0 is the artificial root,
 * word {@code i} stands at position {@code i + 1}.
 */
public final class Pass {

  /** Positions: words and root. */
  public final int size;

  /** What goes into each layer, and last what comes out; position after position. */
  public final float[][] layers;

  /** Gates after their activation, by layer and direction. */
  public final float[][][] gates;

  /** Cell contents, by layer and direction. */
  public final float[][][] cells;

  /** Their tangents, by layer and direction. */
  public final float[][][] squashed;

  /** The four projections of each position. */
  public final float[] projections;

  /** Scores of heads: row of the dependent, column of the head. */
  public final float[] scores;

  /** Overwritten by every sum; as long as the longest row of a matrix. */
  final float[] room;

  Pass(Plan plan, int words) {
    size = words + 1;
    layers = new float[plan.layers() + 1][];
    gates = new float[plan.layers()][2][size * 4 * plan.hidden()];
    cells = new float[plan.layers()][2][size * plan.hidden()];
    squashed = new float[plan.layers()][2][size * plan.hidden()];
    for (int l = 0; l <= plan.layers(); l++) {
      layers[l] = new float[size * plan.inputOf(l)];
    }
    projections = new float[size * plan.projections()];
    scores = new float[size * size];
    int widest = Math.max(4 * plan.hidden(), Math.max(plan.input(), plan.projections()));
    room = new float[Math.max(widest, plan.relations())];
  }

  /** Returns room for a sum at each position, which begins with the numbers from a place on. */
  float[][] sums(int width, float[] values, int at) {
    float[][] sums = new float[size][width];
    for (float[] sum : sums) {
      System.arraycopy(values, at, sum, 0, width);
    }
    return sums;
  }
}
