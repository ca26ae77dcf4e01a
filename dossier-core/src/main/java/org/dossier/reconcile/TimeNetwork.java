package org.dossier.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.Dating;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimePoint;

/**
 * What all reports together say about when: the tightest days for every moment, each with its
 * derivation.
 *
 * <p>Hard constraints come first. Where they contradict each other the least reliable of the
 * contradiction is set aside, and told. Then soft constraints are taken one by one, in canonical
 * order, as long as they fit; what they add is kept apart from what must hold.
 */
final class TimeNetwork {

  /**
   * Hard constraints that cannot all hold.
   *
   * @param among the contradiction, in canonical order
   * @param setAside the one that was not used
   */
  record Conflict(List<TimeConstraint> among, TimeConstraint setAside) {}

  private final Consistent hard;
  private final Consistent supported;
  private final List<Conflict> conflicts;

  private TimeNetwork(Consistent hard, Consistent supported, List<Conflict> conflicts) {
    this.hard = hard;
    this.supported = supported;
    this.conflicts = List.copyOf(conflicts);
  }

  /**
   * Solves the constraints.
   *
   * @param constraints in any order
   * @param reliability the most reliable first; decides what is set aside in a contradiction
   */
  static TimeNetwork solve(
      Collection<TimeConstraint> constraints, Comparator<TimeConstraint> reliability) {
    List<TimeConstraint> sorted = ConstraintOrder.sorted(constraints);
    List<TimeConstraint> kept =
        new ArrayList<>(sorted.stream().filter(c -> c.strength() == Strength.HARD).toList());
    List<Conflict> conflicts = new ArrayList<>();
    Consistent hard = settle(kept, reliability, conflicts);
    List<TimeConstraint> soft = sorted.stream().filter(c -> c.strength() == Strength.SOFT).toList();
    Consistent supported = support(kept, soft, hard);
    return new TimeNetwork(hard, supported, conflicts);
  }

  /**
   * Takes soft constraints in order, each if it fits with those taken before. Halves are tried as a
   * whole first, which comes to the same: what is consistent is so in every part.
   */
  private static Consistent support(
      List<TimeConstraint> kept, List<TimeConstraint> soft, Consistent before) {
    if (soft.isEmpty()) {
      return before;
    }
    int size = kept.size();
    kept.addAll(soft);
    Optional<Consistent> with = Consistent.of(kept).consistent();
    if (with.isPresent()) {
      return with.get();
    }
    kept.subList(size, kept.size()).clear();
    if (soft.size() == 1) {
      return before;
    }
    int half = soft.size() / 2;
    Consistent first = support(kept, soft.subList(0, half), before);
    return support(kept, soft.subList(half, soft.size()), first);
  }

  private static Consistent settle(
      List<TimeConstraint> kept, Comparator<TimeConstraint> reliability, List<Conflict> conflicts) {
    while (true) {
      Consistent.Attempt attempt = Consistent.of(kept);
      if (attempt.consistent().isPresent()) {
        return attempt.consistent().get();
      }
      Conflict conflict = conflict(attempt.conflict().get(), reliability);
      conflicts.add(conflict);
      kept.remove(conflict.setAside());
    }
  }

  private static Conflict conflict(
      Set<TimeConstraint> among, Comparator<TimeConstraint> reliability) {
    TimeConstraint worst =
        among.stream()
            .max(reliability.thenComparing(ConstraintOrder.CANONICAL))
            .orElseThrow(() -> new AssertionError("a contradiction of nothing"));
    return new Conflict(ConstraintOrder.sorted(among), worst);
  }

  /** Returns the days that must hold; open if nothing is known. */
  Dating dating(TimePoint point) {
    return hard.bounds().dating(point);
  }

  /** Returns narrower days that hedged words support; empty if they add nothing. */
  Optional<Dating> supported(TimePoint point) {
    Dating dating = supported.bounds().dating(point);
    return dating.range().equals(hard.bounds().range(point))
        ? Optional.empty()
        : Optional.of(dating);
  }

  /** Returns the most days by which other moments can come after this one. */
  DifferenceGraph.Paths atMostAfter(TimePoint moment) {
    return hard.graph().from(moment);
  }

  /** Returns the contradictions, in the order in which they were met. */
  List<Conflict> conflicts() {
    return conflicts;
  }
}
