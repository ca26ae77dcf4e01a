package org.dossier.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.model.Dating.Step;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue.Yearless;

/**
 * The years in which a date without a year can lie, given what is known so far.
 *
 * @param first first year that fits
 * @param last last year that fits
 * @param bounds the edges that follow
 */
record YearChoice(int first, int last, List<DifferenceGraph.Edge> bounds) {

  /** Nothing is known yet: the years that fit have no first or no last. */
  static final YearChoice OPEN = new YearChoice(Integer.MIN_VALUE, Integer.MAX_VALUE, List.of());

  /**
   * Chooses the years that fit.
   *
   * @return the years; {@link #OPEN} if they are not bounded on both sides, for a year is never
   *     guessed; empty if no year fits
   */
  static Optional<YearChoice> of(TimeConstraint constraint, DayBounds known) {
    Optional<Integer> low = year(constraint, known::earliest).max(Integer::compare);
    Optional<Integer> high = year(constraint, known::latest).min(Integer::compare);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.of(OPEN);
    }
    int[] fitting =
        IntStream.rangeClosed(low.get(), high.get())
            .filter(year -> fits(constraint, year, known))
            .toArray();
    return fitting.length == 0
        ? Optional.empty()
        : Optional.of(between(constraint, fitting[0], fitting[fitting.length - 1], known));
  }

  boolean sameYears(YearChoice other) {
    return first == other.first && last == other.last;
  }

  private static Stream<Integer> year(
      TimeConstraint constraint, Function<TimePoint, Optional<LocalDate>> end) {
    return Stream.of(constraint.from(), constraint.to())
        .flatMap(point -> end.apply(point).stream())
        .map(LocalDate::getYear);
  }

  private static boolean fits(TimeConstraint constraint, int year, DayBounds known) {
    boolean published = TimeRange.year(year).intersect(known.range(constraint.from())).isPresent();
    return published
        && value(constraint)
            .in(year)
            .flatMap(days -> days.intersect(known.range(constraint.to())))
            .isPresent();
  }

  private static YearChoice between(
      TimeConstraint constraint, int first, int last, DayBounds known) {
    Cause cause = cause(constraint, first, last, known);
    LocalDate from = days(constraint, first).earliest().orElseThrow();
    LocalDate to = days(constraint, last).latest().orElseThrow();
    List<DifferenceGraph.Edge> edges = new ArrayList<>();
    edges.addAll(within(constraint.to(), from, to, cause));
    edges.addAll(
        within(constraint.from(), LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), cause));
    return new YearChoice(first, last, edges);
  }

  private static Cause cause(TimeConstraint constraint, int first, int last, DayBounds known) {
    String said = constraint.reason() + ", and only the year";
    String reason =
        first == last
            ? "%s %s fits".formatted(said, first)
            : "%ss %s to %s fit".formatted(said, first, last);
    Cause chosen = new Cause(Set.of(constraint), List.of(new Step(reason, constraint.evidence())));
    return Cause.join(
        List.of(
            // an earlier and wider choice for the same words is told no more
            whyNotBefore(constraint, first, known).without(said),
            whyNotAfter(constraint, last, known).without(said),
            chosen));
  }

  /** Returns what rules out the year before the first: the publication if it can, else the date. */
  private static Cause whyNotBefore(TimeConstraint constraint, int first, DayBounds known) {
    boolean byPublication =
        known.earliest(constraint.from()).filter(day -> day.getYear() >= first).isPresent();
    return known.whyNotEarlier(byPublication ? constraint.from() : constraint.to());
  }

  private static Cause whyNotAfter(TimeConstraint constraint, int last, DayBounds known) {
    boolean byPublication =
        known.latest(constraint.from()).filter(day -> day.getYear() <= last).isPresent();
    return known.whyNotLater(byPublication ? constraint.from() : constraint.to());
  }

  private static List<DifferenceGraph.Edge> within(
      TimePoint point, LocalDate from, LocalDate to, Cause cause) {
    return List.of(
        new DifferenceGraph.Edge(TimePoint.EPOCH, point, to.toEpochDay(), cause),
        new DifferenceGraph.Edge(point, TimePoint.EPOCH, -from.toEpochDay(), cause));
  }

  private static TimeRange days(TimeConstraint constraint, int year) {
    return value(constraint).in(year).orElseThrow();
  }

  private static Yearless value(TimeConstraint constraint) {
    return constraint.yearless().orElseThrow();
  }
}
