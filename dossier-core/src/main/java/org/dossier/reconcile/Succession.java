package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Comparison.Relation;
import org.dossier.model.Figure;
import org.dossier.model.Figure.Trend;
import org.dossier.model.Voice;
import org.dossier.reconcile.FigureAlgebra.Outcome;

/**
 * The values of one measure as a chain in time: a value that some report's figure revises is
 * history, also for the reports that repeat its successor without a word on the change.
 */
final class Succession {

  private record Step(String older, String newer) {}

  private final FigurePairs pairs;
  private final Map<String, List<Figure>> told = new LinkedHashMap<>();
  private final Map<Step, String> revisions = new LinkedHashMap<>();
  private final Map<String, Integer> age = new HashMap<>();

  /**
   * Orders values.
   *
   * @param totals figures of one measure and one incident that count everybody
   */
  Succession(Collection<Figure> totals, FigurePairs pairs) {
    this.pairs = pairs;
    withoutRepetitions(totals)
        .forEach(f -> told.computeIfAbsent(value(f), key -> new ArrayList<>()).add(f));
    for (String older : told.keySet()) {
      for (String newer : told.keySet()) {
        revision(older, newer).ifPresent(why -> revisions.put(new Step(older, newer), why));
      }
    }
    told.keySet().forEach(value -> age.put(value, 0));
    // a chain has no more links than values; a ring stops there too
    for (int link = 0; link < told.size(); link++) {
      told.keySet().forEach(this::grow);
    }
  }

  private static Collection<Figure> withoutRepetitions(Collection<Figure> figures) {
    Map<List<Object>, Figure> first = new LinkedHashMap<>();
    for (Figure figure : figures) {
      Optional<String> origin = figure.grounds().attribution().origin().map(Voice::name);
      first.putIfAbsent(
          List.of(
              value(figure),
              figure.grounds().document(),
              figure.trend(),
              figure.perpetrators(),
              figure.asOf().range(),
              origin),
          figure);
    }
    return first.values();
  }

  /** Returns the value of a figure, the same for equal numbers with equal qualifiers. */
  static String value(Figure figure) {
    return FigureFindings.key(figure.count());
  }

  private Optional<String> revision(String older, String newer) {
    return older.equals(newer)
        ? Optional.empty()
        : outcomes(older, newer)
            .filter(outcome -> outcome.relation() == Relation.REVISED && !outcome.swapped())
            .map(Outcome::reason)
            .findFirst();
  }

  private Stream<Outcome> outcomes(String one, String other) {
    return figures(one).stream()
        .flatMap(a -> figures(other).stream().map(b -> pairs.compare(a, b)));
  }

  private List<Figure> figures(String value) {
    return told.getOrDefault(value, List.of());
  }

  private void grow(String value) {
    int above =
        told.keySet().stream()
            .filter(newer -> replaces(newer, value))
            .mapToInt(newer -> age.getOrDefault(newer, 0) + 1)
            .max()
            .orElse(0);
    age.put(value, Math.min(above, told.size()));
  }

  /** Returns whether one value replaces another: somewhere it does, and nowhere the reverse. */
  boolean replaces(String newer, String older) {
    return revisions.containsKey(new Step(older, newer))
        && !revisions.containsKey(new Step(newer, older));
  }

  /** Returns why one value replaces another, a clause without a full stop. */
  Optional<String> why(String newer, String older) {
    return replaces(newer, older)
        ? Optional.ofNullable(revisions.get(new Step(older, newer)))
        : Optional.empty();
  }

  /** Returns how many values one after the other have replaced this one; 0 for a standing value. */
  int age(String value) {
    return Math.max(age.getOrDefault(value, 0), isOnlyEarlier(value) ? 1 : 0);
  }

  /** Returns whether a value is told only as the one that the words replace. */
  private boolean isOnlyEarlier(String value) {
    return figures(value).stream().allMatch(figure -> figure.trend() == Trend.EARLIER);
  }

  /** Returns whether two values, comparable as they are told, cannot both be true. */
  boolean exclude(String one, String other) {
    return outcomes(one, other).anyMatch(it -> it.relation() != Relation.NOT_COMPARABLE)
        && !People.of(figures(one).get(0).count()).meets(People.of(figures(other).get(0).count()));
  }
}
