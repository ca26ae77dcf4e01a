package org.dossier.reconcile;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.dossier.model.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * Upper bounds on the distance of moments, as a weighted graph: the simple temporal problem of
 * Dechter, Meiri and Pearl (1991).
 *
 * <p>An edge says that {@code to} is at most {@code days} after {@code from}; shortest paths are
 * the tightest bounds that follow, negative cycles are contradictions. Of equally short paths the
 * one with fewest edges is taken, so that what is printed as a derivation has no detours.
 */
final class DifferenceGraph {

  /** One hop costs less than any day and still counts. */
  private static final long DAY = 1_000_000;

  private static final long FAR = Long.MAX_VALUE / 4;

  /**
   * {@code to} is at most {@code days} days after {@code from}.
   *
   * @param cause what says so
   */
  record Edge(TimePoint from, TimePoint to, long days, Cause cause) {
    private long cost() {
      return days * DAY + 1;
    }
  }

  /**
   * A shortest path.
   *
   * @param days its length
   * @param edges in order, from its start to its end
   */
  record Path(long days, List<Edge> edges) {}

  private final Map<TimePoint, Integer> index = new HashMap<>();
  private final List<Edge> edges;
  private final int[] from;
  private final int[] to;
  private final long[] costs;

  DifferenceGraph(Collection<Edge> edges) {
    this.edges = List.copyOf(edges);
    number(TimePoint.EPOCH);
    this.edges.forEach(
        edge -> {
          number(edge.from());
          number(edge.to());
        });
    from = this.edges.stream().mapToInt(edge -> at(edge.from())).toArray();
    to = this.edges.stream().mapToInt(edge -> at(edge.to())).toArray();
    costs = this.edges.stream().mapToLong(Edge::cost).toArray();
  }

  private void number(TimePoint point) {
    index.putIfAbsent(point, index.size());
  }

  /** Returns whether the bounds cannot all hold; much sooner than {@link #contradiction}. */
  boolean isContradictory() {
    Search search = new Search(true);
    for (int round = 1; search.sweep() >= 0; round++) {
      // to look for a cycle costs about a sweep: now and then is soon enough
      if (Integer.bitCount(round) == 1 && search.hasCycle()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the edges of a negative cycle, or nothing if the bounds can all hold.
   *
   * <p>Not the first cycle met, which may be a detour of another: as many sweeps as there are
   * points leave the one that gains most.
   */
  Optional<List<Edge>> contradiction() {
    Search search = new Search(true);
    int last = search.sweep();
    for (int round = 1; last >= 0 && round <= index.size(); round++) {
      last = search.sweep();
    }
    return last < 0 ? Optional.empty() : Optional.of(search.cycleBefore(edges.get(last)));
  }

  /** Returns the shortest paths from a point to all others. */
  Paths from(TimePoint start) {
    return new Paths(start, true);
  }

  /** Returns the shortest paths from all other points to one. */
  Paths to(TimePoint end) {
    return new Paths(end, false);
  }

  /** The shortest paths from one point, or to one; asks for a graph without contradiction. */
  final class Paths {

    private final Search search;
    private final boolean known;

    private Paths(TimePoint origin, boolean forward) {
      search = new Search(forward);
      Integer at = index.get(origin);
      known = at != null;
      if (at != null) {
        search.startAt(at);
        while (search.sweep() >= 0) {
          // until nothing gets shorter
        }
      }
    }

    /** Returns the length of the path, in days; empty if there is none. */
    OptionalLong days(TimePoint point) {
      Integer at = index.get(point);
      return known && at != null ? search.days(at) : OptionalLong.empty();
    }

    /** Returns the path; empty if there is none. */
    Optional<Path> path(TimePoint point) {
      OptionalLong days = days(point);
      Integer at = index.get(point);
      return days.isEmpty() || at == null
          ? Optional.empty()
          : Optional.of(new Path(days.getAsLong(), search.walk(at)));
    }
  }

  /** Bellman and Ford's relaxation with the edge by which each point was reached. */
  private final class Search {

    private final boolean forward;
    private final long[] cost = new long[index.size()];
    private final @Nullable Edge[] by = new @Nullable Edge[index.size()];

    Search(boolean forward) {
      this.forward = forward;
    }

    void startAt(int start) {
      Arrays.fill(cost, FAR);
      cost[start] = 0;
    }

    /** Relaxes every edge once and returns the last one that helped, -1 if none did. */
    int sweep() {
      int last = -1;
      for (int i = 0; i < costs.length; i++) {
        int near = forward ? from[i] : to[i];
        int far = forward ? to[i] : from[i];
        if (cost[near] < FAR && cost[near] + costs[i] < cost[far]) {
          cost[far] = cost[near] + costs[i];
          by[far] = edges.get(i);
          last = i;
        }
      }
      return last;
    }

    /**
     * Returns whether the edges by which points were reached close a cycle. Only negative cycles
     * do; and if there is one they do so at the latest after as many sweeps as there are points.
     */
    boolean hasCycle() {
      int[] walk = new int[by.length];
      for (int start = 0; start < by.length; start++) {
        int here = start;
        while (walk[here] == 0 && by[here] != null) {
          walk[here] = start + 1;
          here = before(reached(here));
        }
        if (walk[here] == start + 1) {
          return true;
        }
      }
      return false;
    }

    OptionalLong days(int point) {
      return cost[point] == FAR
          ? OptionalLong.empty()
          : OptionalLong.of(Math.floorDiv(cost[point], DAY));
    }

    List<Edge> walk(int point) {
      Deque<Edge> path = new ArrayDeque<>();
      for (Edge edge = by[point]; edge != null; edge = by[before(edge)]) {
        if (forward) {
          path.addFirst(edge);
        } else {
          path.addLast(edge);
        }
      }
      return List.copyOf(path);
    }

    List<Edge> cycleBefore(Edge last) {
      int inside = at(last.to());
      for (int step = 0; step < index.size(); step++) {
        inside = before(reached(inside));
      }
      Deque<Edge> cycle = new ArrayDeque<>();
      int here = inside;
      do {
        Edge edge = reached(here);
        cycle.addFirst(edge);
        here = before(edge);
      } while (here != inside);
      return List.copyOf(cycle);
    }

    private Edge reached(int point) {
      Edge edge = by[point];
      if (edge == null) {
        throw new AssertionError("a point on the way to a negative cycle was never reached");
      }
      return edge;
    }

    private int before(Edge edge) {
      return at(forward ? edge.from() : edge.to());
    }
  }

  private int at(TimePoint point) {
    Integer at = index.get(point);
    if (at == null) {
      throw new IllegalArgumentException("no such moment: " + point);
    }
    return at;
  }
}
