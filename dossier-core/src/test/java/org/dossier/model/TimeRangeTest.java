package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import org.dossier.model.TimeRange.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {

  private static final LocalDate DAY = LocalDate.of(2031, 2, 3);

  @Test
  void refusesEndsThatCross() {
    assertThatThrownBy(() -> TimeRange.of(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("latest 2031-02-02 is before earliest 2031-02-03");
  }

  @Test
  void bothEndsAreIncluded() {
    TimeRange february = TimeRange.month(YearMonth.of(2031, 2));
    assertThat(february)
        .isEqualTo(TimeRange.of(LocalDate.of(2031, 2, 1), LocalDate.of(2031, 2, 28)));
    assertThat(february.contains(LocalDate.of(2031, 2, 1))).isTrue();
    assertThat(february.contains(LocalDate.of(2031, 2, 28))).isTrue();
    assertThat(february.contains(LocalDate.of(2031, 3, 1))).isFalse();
    assertThat(TimeRange.from(DAY).contains(DAY.minusDays(1))).isFalse();
    assertThat(TimeRange.until(DAY).contains(DAY.plusDays(1))).isFalse();
    assertThat(TimeRange.OPEN.contains(DAY)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, DAY",
    "2, WEEK",
    "7, WEEK",
    "8, MONTH",
    "31, MONTH",
    "32, YEAR",
    "366, YEAR",
    "367, PERIOD"
  })
  void precisionGoesByLength(int days, Precision precision) {
    assertThat(TimeRange.of(DAY, DAY.plusDays(days - 1)).precision()).isEqualTo(precision);
  }

  @Test
  void oneOpenEndIsABound() {
    assertThat(TimeRange.until(DAY).precision()).isEqualTo(Precision.BOUND);
    assertThat(TimeRange.from(DAY).precision()).isEqualTo(Precision.BOUND);
    assertThat(TimeRange.year(2031).precision()).isEqualTo(Precision.YEAR);
  }

  @Test
  void intersectionHoldsTheDaysOfBothAndNoOthers() {
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      TimeRange a = any(random);
      TimeRange b = any(random);
      Optional<TimeRange> both = a.intersect(b);
      assertThat(b.intersect(a)).isEqualTo(both);
      for (int shift = -8; shift <= 8; shift++) {
        LocalDate day = DAY.plusDays(shift);
        assertThat(both.map(range -> range.contains(day)).orElse(false))
            .as("%s in %s and %s", day, a, b)
            .isEqualTo(a.contains(day) && b.contains(day));
      }
    }
  }

  private static TimeRange any(Random random) {
    LocalDate first = DAY.plusDays(random.nextInt(11) - 5);
    return switch (random.nextInt(4)) {
      case 0 -> TimeRange.from(first);
      case 1 -> TimeRange.until(first);
      case 2 -> TimeRange.OPEN;
      default -> TimeRange.of(first, first.plusDays(random.nextInt(4)));
    };
  }
}
