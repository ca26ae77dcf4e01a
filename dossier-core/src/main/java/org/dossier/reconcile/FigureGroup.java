package org.dossier.reconcile;

import java.util.List;
import org.dossier.model.Answer;
import org.dossier.model.Count;
import org.dossier.model.Figure;

/**
 * Figures that give one answer.
 *
 * @param figures in text order, never empty
 * @param answer the answer they give
 */
record FigureGroup(List<Figure> figures, Answer answer) {

  FigureGroup {
    figures = List.copyOf(figures);
  }

  Count count() {
    return figures.get(0).count();
  }

  /** Returns the value that the figures share, for comparing. */
  String key() {
    return Succession.value(figures.get(0));
  }

  /** Returns whether every figure says that it counts those who did it. */
  boolean countsPerpetrators() {
    return figures.stream().allMatch(f -> f.perpetrators() == Figure.Perpetrators.INCLUDED);
  }

  String value() {
    return answer.value();
  }
}
