package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.dossier.model.TimeValue.FromEvent;
import org.dossier.model.TimeValue.FromPublication;
import org.dossier.model.TimeValue.UnitFromPublication;
import org.dossier.model.TimeValue.Yearless;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeValueTest {

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2032, 1, 15);

  @ParameterizedTest
  @CsvSource({"-1, -1, 2032-01-14, 2032-01-14", "-8, -6, 2032-01-07, 2032-01-09"})
  void aDistanceIsCountedFromPublication(int least, int most, LocalDate first, LocalDate last) {
    assertThat(new FromPublication(least, most, Optional.empty()).on(PUBLISHED))
        .isEqualTo(TimeRange.of(first, last));
  }

  @ParameterizedTest
  @CsvSource({"SUNDAY, 2032-01-11", "THURSDAY, 2032-01-15", "FRIDAY, 2032-01-09"})
  void aWeekdayIsTheNearestInItsRange(DayOfWeek weekday, LocalDate day) {
    assertThat(new FromPublication(-6, 0, Optional.of(weekday)).on(PUBLISHED))
        .isEqualTo(TimeRange.day(day));
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKS, -1, false, 2032-01-05, 2032-01-11",
    "WEEKS, 0, true, 2032-01-12, 2032-01-15",
    "MONTHS, -1, false, 2031-12-01, 2031-12-31",
    "MONTHS, 1, false, 2032-02-01, 2032-02-29",
    "YEARS, 0, true, 2032-01-01, 2032-01-15",
    "YEARS, -1, true, 2031-01-01, 2031-12-31"
  })
  void aUnitIsAWholeOneOfTheCalendar(
      ChronoUnit unit, int shift, boolean until, LocalDate first, LocalDate last) {
    assertThat(new UnitFromPublication(unit, shift, until).on(PUBLISHED))
        .isEqualTo(TimeRange.of(first, last));
  }

  @Test
  void boundsHoldForEveryPublicationDay() {
    List<ChronoUnit> units = List.of(ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);
    Random random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      int shift = random.nextInt(9) - 4;
      boolean until = shift <= 0 && random.nextBoolean();
      UnitFromPublication value =
          new UnitFromPublication(units.get(random.nextInt(3)), shift, until);
      LocalDate published = LocalDate.ofEpochDay(random.nextInt(60_000));
      TimeRange exact = value.on(published);
      TimeRange bounds = value.bounds().on(published);
      assertThat(bounds.intersect(exact))
          .as("%s on %s: %s within %s", value, published, exact, bounds)
          .hasValue(exact);
    }
  }

  @Test
  void unitsOtherThanThoseOfTheCalendarAreRefused() {
    assertThatThrownBy(() -> new UnitFromPublication(ChronoUnit.DAYS, 0, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Days");
  }

  @Test
  void distancesThatCrossAreRefused() {
    assertThatThrownBy(() -> new FromPublication(2, 1, Optional.empty()))
        .hasMessage("most 1 is before least 2");
    assertThatThrownBy(() -> new FromEvent(2, 1, new Span(0, 1)))
        .hasMessage("most 1 is before least 2");
  }

  @Test
  void aYearlessMonthOrDayNeedsItsYear() {
    assertThat(new Yearless(Month.MARCH, OptionalInt.empty()).in(2031))
        .hasValue(TimeRange.of(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 31)));
    Yearless leapDay = new Yearless(Month.FEBRUARY, OptionalInt.of(29));
    assertThat(leapDay.in(2032)).hasValue(TimeRange.day(LocalDate.of(2032, 2, 29)));
    assertThat(leapDay.in(2031)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 31})
  void aMonthHasOnlyItsDays(int day) {
    assertThatThrownBy(() -> new Yearless(Month.APRIL, OptionalInt.of(day)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("APRIL has no day " + day);
  }
}
