package org.dossier.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Figure;
import org.dossier.reconcile.policies.Witnesses;

/** What is known of the figures of a story: their origins and their order in time. */
final class StatementWitnesses implements Witnesses {

  private final Supports supports;
  private final FigurePairs pairs;
  private final Map<String, Figure> byId = new HashMap<>();

  StatementWitnesses(CaseFile file, Supports supports, FigurePairs pairs) {
    this.supports = supports;
    this.pairs = pairs;
    file.statements()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .forEach(figure -> byId.put(figure.grounds().id(), figure));
  }

  @Override
  public int independent(Collection<String> statements) {
    return supports.of(figures(statements)).independent();
  }

  @Override
  public boolean later(Collection<String> statements, Collection<String> others) {
    List<Figure> before = figures(others);
    return figures(statements).stream()
        .anyMatch(
            figure ->
                before.stream()
                    .allMatch(other -> pairs.later(figure, other) == FigureAlgebra.Later.FIRST));
  }

  private List<Figure> figures(Collection<String> ids) {
    return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
  }
}
