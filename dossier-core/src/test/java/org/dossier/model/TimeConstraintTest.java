package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import org.dossier.model.TimeConstraint.Strength;
import org.junit.jupiter.api.Test;

class TimeConstraintTest {

  private static final TimePoint FIRE = TimePoint.incident("a#i0");
  private static final TimePoint REPORT = TimePoint.publicationOf("a");

  @Test
  void refusesDistancesThatCrossAndSaysWhy() {
    assertThatThrownBy(
            () -> TimeConstraint.between(FIRE, REPORT, 3, 2, Strength.HARD, "said to be later"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("most 2 is below least 3: said to be later");
  }

  @Test
  void notBeforeHasNoUpperEnd() {
    TimeConstraint order = TimeConstraint.notBefore(FIRE, REPORT, Strength.HARD, "told as past");
    assertThat(order.least()).hasValue(0);
    assertThat(order.most()).isEmpty();
  }

  @Test
  void calendarDatesAreDistancesFromTheEpoch() {
    TimeRange until = TimeRange.until(LocalDate.of(1970, 1, 11));
    TimeConstraint within = TimeConstraint.within(FIRE, until, Strength.SOFT, "dated");
    assertThat(within.from()).isEqualTo(TimePoint.EPOCH);
    assertThat(within.to()).isEqualTo(FIRE);
    assertThat(within.least()).isEmpty();
    assertThat(within.most()).hasValue(10);
  }

  @Test
  void aYearlessDateHangsOnItsPublication() {
    var march = new TimeValue.Yearless(Month.MARCH, OptionalInt.empty());
    TimeConstraint inYear = TimeConstraint.inYearOf(REPORT, FIRE, march, Strength.HARD, "in March");
    assertThat(inYear.from()).isEqualTo(REPORT);
    assertThat(inYear.yearless()).hasValue(march);
    assertThat(inYear.least()).isEmpty();
  }

  @Test
  void pointsOrderByKindThenId() {
    TimePoint statement = TimePoint.statement("a#s1");
    TimePoint other = TimePoint.incident("b#i0");
    assertThat(List.of(statement, other, FIRE, REPORT, TimePoint.EPOCH).stream().sorted())
        .containsExactly(TimePoint.EPOCH, REPORT, FIRE, other, statement);
  }
}
