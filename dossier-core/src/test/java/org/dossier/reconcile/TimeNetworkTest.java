package org.dossier.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.model.TimeConstraint.Strength.HARD;
import static org.dossier.model.TimeConstraint.Strength.SOFT;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.dossier.model.Dating;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue.Yearless;
import org.junit.jupiter.api.Test;

class TimeNetworkTest {

  private static final TimePoint ATTACK = TimePoint.incident("attack");
  private static final TimePoint MEMO = TimePoint.statement("memo");
  private static final TimePoint ALERT = TimePoint.statement("alert");
  private static final TimePoint DAILY = TimePoint.publicationOf("daily");
  private static final TimePoint WEEKLY = TimePoint.publicationOf("weekly");
  private static final TimePoint WIRE = TimePoint.publicationOf("wire");

  /** No report gives the date; together they leave little more than three weeks. */
  private static List<TimeConstraint> undatedStory() {
    return List.of(
        TimeConstraint.between(WEEKLY, ATTACK, -7, -7, HARD, "a week before the weekly"),
        TimeConstraint.within(
            WEEKLY, TimeRange.from(LocalDate.of(2031, 1, 1)), HARD, "speaks of 2031 as present"),
        yearless(WEEKLY, ALERT, Month.MARCH, OptionalInt.of(7), "7 March"),
        TimeConstraint.notBefore(ALERT, WEEKLY, HARD, "the alert is told as past"),
        yearless(DAILY, MEMO, Month.MARCH, OptionalInt.empty(), "a memo in March"),
        TimeConstraint.notBefore(MEMO, ATTACK, HARD, "the memo came before the attack"),
        TimeConstraint.notBefore(ATTACK, DAILY, HARD, "the daily tells of the attack"),
        TimeConstraint.within(
            WIRE, TimeRange.until(LocalDate.of(2031, 3, 24)), HARD, "the wire carries a date"),
        TimeConstraint.notBefore(ATTACK, WIRE, HARD, "the wire tells of the attack"),
        TimeConstraint.between(ALERT, ATTACK, 1, 400, SOFT, "put off because of the alert"));
  }

  private static TimeConstraint yearless(
      TimePoint paper, TimePoint point, Month month, OptionalInt day, String reason) {
    return TimeConstraint.inYearOf(paper, point, new Yearless(month, day), HARD, reason);
  }

  private static TimeNetwork solve(List<TimeConstraint> constraints) {
    return TimeNetwork.solve(constraints, ConstraintOrder.CANONICAL);
  }

  private static TimeRange days(String from, String to) {
    return TimeRange.of(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void reportsThatNeverGiveTheDateBoundItTogether() {
    TimeNetwork network = solve(undatedStory());
    assertThat(network.dating(ATTACK).range()).isEqualTo(days("2031-03-01", "2031-03-24"));
    assertThat(network.supported(ATTACK).orElseThrow().range())
        .isEqualTo(days("2031-03-08", "2031-03-24"));
    assertThat(network.dating(ALERT).range()).isEqualTo(days("2031-03-07", "2031-03-07"));
    assertThat(network.dating(MEMO).range()).isEqualTo(days("2031-03-01", "2031-03-24"));
    assertThat(network.dating(WEEKLY).range()).isEqualTo(days("2031-03-08", "2031-03-31"));
    assertThat(network.dating(DAILY).range().latest()).contains(LocalDate.of(2031, 12, 31));
    assertThat(network.conflicts()).isEmpty();
  }

  @Test
  void theDerivationTellsEveryStepOnceAndNoOther() {
    List<String> reasons =
        solve(undatedStory()).dating(ATTACK).derivation().stream()
            .map(Dating.Step::reason)
            .toList();
    assertThat(reasons)
        .containsExactly(
            "the wire carries a date",
            "the wire tells of the attack",
            "so not after 2031-03-24",
            "speaks of 2031 as present",
            "a week before the weekly",
            "7 March, and only the year 2031 fits",
            "the alert is told as past",
            "the daily tells of the attack",
            "the memo came before the attack",
            "a memo in March, and only the year 2031 fits",
            "so not before 2031-03-01");
  }

  @Test
  void aYearIsNeverGuessedWhenNothingBoundsIt() {
    TimeNetwork network =
        solve(List.of(yearless(WEEKLY, ALERT, Month.MARCH, OptionalInt.of(7), "7 March")));
    assertThat(network.dating(ALERT)).isEqualTo(Dating.UNKNOWN);
  }

  @Test
  void severalYearsThatFitLeaveTheirHull() {
    TimeNetwork network =
        solve(
            List.of(
                yearless(WEEKLY, ALERT, Month.MARCH, OptionalInt.of(7), "7 March"),
                TimeConstraint.within(WEEKLY, days("2030-05-01", "2032-02-01"), HARD, "between"),
                TimeConstraint.notBefore(ALERT, WEEKLY, HARD, "told as past")));
    assertThat(network.dating(ALERT).range()).isEqualTo(days("2030-03-07", "2031-03-07"));
    assertThat(network.dating(WEEKLY).range()).isEqualTo(days("2030-05-01", "2031-12-31"));
  }

  @Test
  void theLeapDayFitsLeapYearsOnly() {
    TimeNetwork network =
        solve(
            List.of(
                yearless(WEEKLY, ALERT, Month.FEBRUARY, OptionalInt.of(29), "29 February"),
                TimeConstraint.within(WEEKLY, days("2029-01-01", "2034-01-01"), HARD, "between")));
    assertThat(network.dating(ALERT).range()).isEqualTo(days("2032-02-29", "2032-02-29"));
  }

  @Test
  void aContradictionSetsTheLeastReliableAsideAndTellsIt() {
    TimeConstraint first =
        TimeConstraint.within(ATTACK, days("2031-03-05", "2031-03-05"), HARD, "on the fifth");
    TimeConstraint second =
        TimeConstraint.within(ATTACK, days("2031-03-09", "2031-03-09"), HARD, "on the ninth");
    TimeNetwork network =
        TimeNetwork.solve(
            List.of(second, first), Comparator.comparing(c -> c.reason().equals("on the ninth")));
    assertThat(network.dating(ATTACK).range()).isEqualTo(days("2031-03-05", "2031-03-05"));
    assertThat(network.conflicts())
        .containsExactly(new TimeNetwork.Conflict(network.conflicts().get(0).among(), second));
    assertThat(network.conflicts().get(0).among()).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void aContradictionIsFoundWhereNothingIsOnTheCalendar() {
    TimeConstraint week = TimeConstraint.between(WEEKLY, ATTACK, -7, -7, HARD, "seven days before");
    TimeConstraint day = TimeConstraint.between(WEEKLY, ATTACK, -1, -1, HARD, "the day before");
    assertThat(solve(List.of(week, day)).conflicts()).hasSize(1);
  }

  @Test
  void noYearLeftIsAContradiction() {
    TimeNetwork network =
        solve(
            List.of(
                yearless(WEEKLY, ALERT, Month.MAY, OptionalInt.of(2), "2 May"),
                TimeConstraint.within(WEEKLY, days("2031-03-01", "2031-03-02"), HARD, "in March"),
                TimeConstraint.notBefore(ALERT, WEEKLY, HARD, "told as past")));
    assertThat(network.conflicts()).hasSize(1);
    assertThat(network.conflicts().get(0).among()).hasSize(3);
  }

  @Test
  void hedgedWordsThatDoNotFitAreLeftOut() {
    List<TimeConstraint> constraints = new ArrayList<>(undatedStory());
    constraints.add(
        TimeConstraint.within(ATTACK, days("2031-06-01", "2031-06-30"), SOFT, "perhaps in June"));
    assertThat(solve(constraints).supported(ATTACK).orElseThrow().range())
        .isEqualTo(days("2031-03-08", "2031-03-24"));
  }

  @Test
  void distancesAreKnownWithoutAnyDate() {
    TimeNetwork network =
        solve(List.of(TimeConstraint.between(DAILY, WEEKLY, 2, 9, HARD, "two to nine days later")));
    assertThat(network.atMostAfter(WEEKLY).days(DAILY)).hasValue(-2);
    assertThat(network.atMostAfter(DAILY).days(WEEKLY)).hasValue(9);
    assertThat(network.atMostAfter(DAILY).days(WIRE)).isEmpty();
  }

  @Test
  void theOrderOfConstraintsDoesNotMatter() {
    List<TimeConstraint> constraints = new ArrayList<>(undatedStory());
    Dating expected = solve(constraints).dating(ATTACK);
    Optional<Dating> supported = solve(constraints).supported(ATTACK);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(constraints, new Random(seed));
      assertThat(solve(constraints).dating(ATTACK)).isEqualTo(expected);
      assertThat(solve(constraints).supported(ATTACK)).isEqualTo(supported);
    }
  }
}
