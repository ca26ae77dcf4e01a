package org.dossier.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dossier.model.Dating;
import org.dossier.model.Dating.Step;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;

/** The days that a contradiction-free graph leaves to each moment, with the reasons. */
final class DayBounds {

  private final DifferenceGraph.Paths up;
  private final DifferenceGraph.Paths down;

  DayBounds(DifferenceGraph graph) {
    up = graph.from(TimePoint.EPOCH);
    down = graph.to(TimePoint.EPOCH);
  }

  Optional<LocalDate> earliest(TimePoint point) {
    return day(down.days(point), -1);
  }

  Optional<LocalDate> latest(TimePoint point) {
    return day(up.days(point), 1);
  }

  TimeRange range(TimePoint point) {
    return new TimeRange(earliest(point), latest(point));
  }

  /** Returns why a moment is not earlier; empty steps if nothing says so. */
  Cause whyNotEarlier(TimePoint point) {
    return cause(down.path(point), true);
  }

  /** Returns why a moment is not later; empty steps if nothing says so. */
  Cause whyNotLater(TimePoint point) {
    return cause(up.path(point), false);
  }

  /** Returns the days left to a moment and the derivation of both ends, the shorter one first. */
  Dating dating(TimePoint point) {
    List<Step> first = end(whyNotEarlier(point), "so not before ", earliest(point));
    List<Step> last = end(whyNotLater(point), "so not after ", latest(point));
    List<Step> steps = new ArrayList<>(first.size() <= last.size() ? first : last);
    steps.addAll(first.size() <= last.size() ? last : first);
    return new Dating(range(point), steps.stream().distinct().toList());
  }

  private static List<Step> end(Cause why, String so, Optional<LocalDate> end) {
    List<Step> steps = new ArrayList<>(why.steps());
    if (steps.size() > 1) {
      end.ifPresent(day -> steps.add(new Step(so + day, List.of())));
    }
    return steps;
  }

  private static Cause cause(Optional<DifferenceGraph.Path> path, boolean towardsEpoch) {
    List<Cause> causes = new ArrayList<>();
    path.ifPresent(p -> p.edges().forEach(edge -> causes.add(edge.cause())));
    if (towardsEpoch) {
      // a path to the epoch starts at the moment asked about; a reader starts at the calendar
      Collections.reverse(causes);
    }
    return Cause.join(causes);
  }

  private static Optional<LocalDate> day(OptionalLong days, int sign) {
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(sign * days.getAsLong()));
  }
}
