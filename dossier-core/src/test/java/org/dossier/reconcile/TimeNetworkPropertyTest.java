package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.model.TimeConstraint.Strength.HARD;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue.Yearless;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the network against a search through all days of a small calendar. */
class TimeNetworkPropertyTest {

  /** The last days of one year and the first of the next. */
  private static final LocalDate FIRST = LocalDate.of(2030, 12, 28);

  private static final int DAYS = 9;
  private static final int POINTS = 3;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void distancesAreExact(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 300; run++) {
      List<TimeConstraint> constraints = calendar();
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        constraints.add(distance(random));
      }
      List<NavigableSet<LocalDate>> possible = search(constraints);
      TimeNetwork network = solveShuffled(constraints, random);
      assertThat(network.conflicts().isEmpty()).isEqualTo(!possible.get(0).isEmpty());
      if (network.conflicts().isEmpty()) {
        for (int p = 0; p < POINTS; p++) {
          assertThat(network.dating(point(p)).range())
              .isEqualTo(TimeRange.of(possible.get(p).first(), possible.get(p).last()));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void datesWithoutAYearNeverLoseAPossibleDay(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 300; run++) {
      List<TimeConstraint> constraints = calendar();
      constraints.add(distance(random));
      constraints.add(yearless(random));
      constraints.add(yearless(random));
      List<NavigableSet<LocalDate>> possible = search(constraints);
      TimeNetwork network = solveShuffled(constraints, random);
      if (!possible.get(0).isEmpty()) {
        assertThat(network.conflicts()).isEmpty();
        for (int p = 0; p < POINTS; p++) {
          TimeRange range = network.dating(point(p)).range();
          assertThat(possible.get(p)).allMatch(range::contains);
        }
      }
    }
  }

  private static TimeNetwork solveShuffled(List<TimeConstraint> constraints, Random random) {
    List<TimeConstraint> shuffled = new ArrayList<>(constraints);
    Collections.shuffle(shuffled, random);
    return TimeNetwork.solve(shuffled, ConstraintOrder.CANONICAL);
  }

  private static List<TimeConstraint> calendar() {
    List<TimeConstraint> constraints = new ArrayList<>();
    TimeRange all = TimeRange.of(FIRST, FIRST.plusDays(DAYS - 1));
    for (int p = 0; p < POINTS; p++) {
      constraints.add(TimeConstraint.within(point(p), all, HARD, "within the calendar"));
    }
    return constraints;
  }

  private static TimeConstraint distance(Random random) {
    int least = random.nextInt(2 * DAYS) - DAYS;
    int from = random.nextInt(POINTS);
    int to = (from + 1 + random.nextInt(POINTS - 1)) % POINTS;
    int most = least + random.nextInt(4);
    return TimeConstraint.between(point(from), point(to), least, most, HARD, "distance");
  }

  private static TimeConstraint yearless(Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    Yearless value = new Yearless(day.getMonth(), OptionalInt.of(day.getDayOfMonth()));
    Yearless month =
        new Yearless(random.nextBoolean() ? Month.DECEMBER : Month.JANUARY, OptionalInt.empty());
    return TimeConstraint.inYearOf(
        point(0), point(1 + random.nextInt(2)), random.nextBoolean() ? value : month, HARD, "on");
  }

  private static TimePoint point(int p) {
    return p == 0 ? TimePoint.publicationOf("p") : TimePoint.statement("s" + p);
  }

  private static List<NavigableSet<LocalDate>> search(List<TimeConstraint> constraints) {
    List<NavigableSet<LocalDate>> possible = new ArrayList<>();
    for (int p = 0; p < POINTS; p++) {
      possible.add(new TreeSet<>());
    }
    int all = (int) Math.pow(DAYS, POINTS);
    for (int code = 0; code < all; code++) {
      List<LocalDate> days = new ArrayList<>();
      for (int p = 0, rest = code; p < POINTS; p++, rest /= DAYS) {
        days.add(FIRST.plusDays(rest % DAYS));
      }
      if (constraints.stream().allMatch(c -> holds(c, days))) {
        for (int p = 0; p < POINTS; p++) {
          possible.get(p).add(days.get(p));
        }
      }
    }
    return possible;
  }

  private static boolean holds(TimeConstraint constraint, List<LocalDate> days) {
    LocalDate from = day(constraint.from(), days);
    LocalDate to = day(constraint.to(), days);
    if (constraint.yearless().isPresent()) {
      return constraint.yearless().get().in(from.getYear()).filter(r -> r.contains(to)).isPresent();
    }
    long distance = to.toEpochDay() - from.toEpochDay();
    return distance >= constraint.least().orElseThrow()
        && distance <= constraint.most().orElseThrow();
  }

  private static LocalDate day(TimePoint point, List<LocalDate> days) {
    if (point.equals(TimePoint.EPOCH)) {
      return LocalDate.EPOCH;
    }
    return days.get(
        point.kind() == TimePoint.Kind.PUBLICATION ? 0 : Integer.parseInt(point.of().substring(1)));
  }
}
