package org.dossier.lab.syntax;

import org.dossier.annotate.syntax.Matrix;
import org.dossier.annotate.syntax.Plan;

/** The matrices of a network turned over: rows are columns, for the way back. */
final class Turned {

  /** Of the cells, by layer and direction. */
  final Matrix[][] cells;

  /** Of what the cells remember, by layer and direction. */
  final Matrix[][] recurrent;

  final Matrix projection;
  final Matrix relation;

  private final Plan plan;

  Turned(Plan plan) {
    this.plan = plan;
    int gates = 4 * plan.hidden();
    cells = new Matrix[plan.layers()][2];
    recurrent = new Matrix[plan.layers()][2];
    for (int l = 0; l < plan.layers(); l++) {
      for (int d = 0; d < 2; d++) {
        cells[l][d] = new Matrix(gates, plan.inputOf(l));
        recurrent[l][d] = new Matrix(gates, plan.hidden());
      }
    }
    projection = new Matrix(plan.projections(), 2 * plan.hidden());
    relation = new Matrix(plan.relations(), plan.label());
  }

  /** Takes over a network's numbers. */
  void turn(float[] values) {
    for (int l = 0; l < plan.layers(); l++) {
      for (int d = 0; d < 2; d++) {
        cells[l][d].fillTurned(values, plan.cellAt(l, d));
        recurrent[l][d].fillTurned(values, plan.recurrentAt(l, d));
      }
    }
    projection.fillTurned(values, plan.projectionAt());
    relation.fillTurned(values, plan.relationAt());
  }
}
