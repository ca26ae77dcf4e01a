package org.dossier.lab.syntax;

import java.util.SplittableRandom;
import org.dossier.annotate.syntax.Plan;

/** The numbers a network begins with. */
final class FirstGuess {

  private final Plan plan;
  private final SplittableRandom random;

  FirstGuess(Plan plan, SplittableRandom random) {
    this.plan = plan;
    this.random = random;
  }

  /** Fills a network: known words begin as nothing beside their fixed vectors. */
  void fill(float[] values) {
    spread(values, plan.suffixesAt(), plan.piecesAt(), 0.4);
    matrix(values, plan.piecesAt(), plan.pieces(), plan.input());
    for (int l = 0; l < plan.layers(); l++) {
      for (int d = 0; d < 2; d++) {
        int h = plan.hidden();
        matrix(values, plan.cellAt(l, d), plan.inputOf(l), 4 * h);
        matrix(values, plan.recurrentAt(l, d), h, 4 * h);
        for (int j = 0; j < h; j++) {
          values[plan.gateBiasAt(l, d) + h + j] = 1;
        }
      }
    }
    matrix(values, plan.projectionAt(), 2 * plan.hidden(), plan.projections());
    matrix(values, plan.relationAt(), plan.label(), plan.relations());
  }

  private void matrix(float[] values, int at, int rows, int columns) {
    spread(values, at, at + rows * columns, Math.sqrt(6.0 / (rows + columns)));
  }

  private void spread(float[] values, int from, int to, double most) {
    for (int i = from; i < to; i++) {
      values[i] = (float) (random.nextDouble(2 * most) - most);
    }
  }
}
