package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;

/**
 * A set of time constraints brought to its fixpoint: distances by shortest paths, dates without a
 * year by bounds consistency.
 *
 * <p>Exact for distances. For dates without a year it is sound and not complete: days it excludes
 * are impossible, but days it leaves may be impossible together. Ends because every round takes at
 * least one year from finitely many.
 *
 * @param graph every bound, those that follow from years included
 * @param bounds the days left
 */
record Consistent(DifferenceGraph graph, DayBounds bounds) {

  /**
   * Either the fixpoint or why there is none.
   *
   * @param consistent the fixpoint, unless there is a conflict
   * @param conflict finds constraints that cannot all hold; none if there is a fixpoint
   */
  record Attempt(Optional<Consistent> consistent, Supplier<Set<TimeConstraint>> conflict) {}

  /** Tries to let all constraints hold. */
  static Attempt of(List<TimeConstraint> constraints) {
    List<DifferenceGraph.Edge> distances = new ArrayList<>();
    Map<TimeConstraint, YearChoice> years = new TreeMap<>(ConstraintOrder.CANONICAL);
    for (TimeConstraint constraint : constraints) {
      if (constraint.yearless().isPresent()) {
        years.put(constraint, YearChoice.OPEN);
      } else {
        distances.addAll(edges(constraint));
      }
    }
    return fixpoint(distances, years);
  }

  private static Attempt fixpoint(
      List<DifferenceGraph.Edge> distances, Map<TimeConstraint, YearChoice> years) {
    while (true) {
      List<DifferenceGraph.Edge> edges = new ArrayList<>(distances);
      years.values().forEach(choice -> edges.addAll(choice.bounds()));
      DifferenceGraph graph = new DifferenceGraph(edges);
      if (graph.isContradictory()) {
        return failed(() -> causes(graph.contradiction().orElseThrow()));
      }
      Consistent state = new Consistent(graph, new DayBounds(graph));
      Map<TimeConstraint, YearChoice> narrower = new TreeMap<>(ConstraintOrder.CANONICAL);
      for (TimeConstraint constraint : years.keySet()) {
        Optional<YearChoice> choice = YearChoice.of(constraint, state.bounds);
        if (choice.isEmpty()) {
          return failed(() -> state.around(constraint));
        }
        narrower.put(constraint, choice.get());
      }
      if (sameYears(years, narrower)) {
        return new Attempt(Optional.of(state), Set::of);
      }
      years.putAll(narrower);
    }
  }

  private static Attempt failed(Supplier<List<Cause>> why) {
    return new Attempt(Optional.empty(), () -> Cause.join(why.get()).constraints());
  }

  private static List<Cause> causes(List<DifferenceGraph.Edge> cycle) {
    return cycle.stream().map(DifferenceGraph.Edge::cause).toList();
  }

  private static boolean sameYears(
      Map<TimeConstraint, YearChoice> before, Map<TimeConstraint, YearChoice> after) {
    return after.entrySet().stream()
        .allMatch(
            entry ->
                entry.getValue().sameYears(before.getOrDefault(entry.getKey(), YearChoice.OPEN)));
  }

  /** Returns all that bears on a date for which no year is left. */
  private List<Cause> around(TimeConstraint date) {
    return List.of(
        Cause.of(date),
        bounds.whyNotEarlier(date.from()),
        bounds.whyNotLater(date.from()),
        bounds.whyNotEarlier(date.to()),
        bounds.whyNotLater(date.to()));
  }

  private static List<DifferenceGraph.Edge> edges(TimeConstraint constraint) {
    List<DifferenceGraph.Edge> edges = new ArrayList<>(2);
    Cause cause = Cause.of(constraint);
    TimePoint from = constraint.from();
    TimePoint to = constraint.to();
    constraint.most().ifPresent(d -> edges.add(new DifferenceGraph.Edge(from, to, d, cause)));
    constraint
        .least()
        .ifPresent(d -> edges.add(new DifferenceGraph.Edge(to, from, -(long) d, cause)));
    return edges;
  }
}
