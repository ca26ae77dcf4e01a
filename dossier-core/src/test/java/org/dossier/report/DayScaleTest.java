package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.dossier.model.TimeRange;
import org.junit.jupiter.api.Test;

class DayScaleTest {

  private static final LocalDate DAY = LocalDate.of(2031, 4, 9);

  @Test
  void givesASingleDayRoomOnBothSides() {
    DayScale scale = DayScale.over(List.of(TimeRange.day(DAY)), 0, 300);
    assertThat(scale.first()).isEqualTo(DAY.minusDays(1));
    assertThat(scale.middle(TimeRange.day(DAY))).isCloseTo(150, Offset.offset(1e-9));
    assertThat(scale.ticks()).containsExactly(DAY.minusDays(1), DAY, DAY.plusDays(1));
    assertThat(scale.label(DAY)).isEqualTo("9 Apr 2031");
  }

  @Test
  void labelsMonthsByMonthAndDecadesByYear() {
    DayScale months = DayScale.over(List.of(TimeRange.year(2031)), 0, 500);
    assertThat(months.ticks()).allMatch(day -> day.getDayOfMonth() == 1);
    assertThat(months.label(months.ticks().get(1))).isEqualTo("Apr 2031");
    DayScale decades =
        DayScale.over(
            List.of(TimeRange.year(1964), TimeRange.from(LocalDate.of(2031, 2, 2))), 0, 9);
    assertThat(decades.ticks().stream().map(decades::label))
        .containsExactly("1980", "2000", "2020");
  }

  @Test
  void ordersDaysAndKeepsTheTicksFew() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      LocalDate first = DAY.plusDays(random.nextInt(20000));
      LocalDate last = first.plusDays(random.nextInt(1 << random.nextInt(20)));
      DayScale scale = DayScale.over(List.of(TimeRange.of(first, last)), 10, 710);
      assertThat(scale.start(first)).isGreaterThan(10).isLessThan(scale.end(last));
      assertThat(scale.end(last)).isLessThan(710);
      assertThat(scale.ticks()).isSorted().hasSizeBetween(1, 9);
      assertThat(scale.ticks()).allMatch(d -> !d.isBefore(scale.first()));
      assertThat(scale.ticks()).allMatch(d -> !d.isAfter(scale.last()));
    }
  }
}
