package org.dossier.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.dossier.model.Bearing;
import org.dossier.model.MonthPart;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;

/**
 * A date as read: a day, a month or a year, with or without its year.
 *
 * @param end one past its last token
 * @param year the year, if written
 * @param month the month; empty for a year alone
 * @param day the day of the month; empty for a month or a year
 * @param bearing what "last year", "this year" or "next year" beside it tells of its year
 */
record Dated(int end, OptionalInt year, Optional<Month> month, OptionalInt day, Bearing bearing) {

  /** Makes a date beside which nothing tells of its year but the year itself. */
  Dated(int end, OptionalInt year, Optional<Month> month, OptionalInt day) {
    this(end, year, month, day, Bearing.NONE);
  }

  /** Returns the date with its end moved and a year added if it has none. */
  Dated in(OptionalInt other) {
    return year.isPresent() ? this : new Dated(end, other, month, day);
  }

  /**
   * Returns the value; empty if there is no such day.
   *
   * @param tense which way the clause looks, asked only if it matters
   */
  Optional<TimeValue> value(Supplier<Bearing> tense) {
    if (month.isEmpty()) {
      return Optional.of(new TimeValue.Calendar(TimeRange.year(year.getAsInt())));
    }
    if (year.isEmpty()) {
      boolean exists = day.orElse(1) >= 1 && day.orElse(1) <= month.get().maxLength();
      Bearing looks = bearing == Bearing.NONE ? tense.get() : bearing;
      return exists
          ? Optional.of(new TimeValue.Yearless(month.get(), day, MonthPart.WHOLE, looks))
          : Optional.empty();
    }
    return range().map(TimeValue.Calendar::new);
  }

  /** Returns the days meant; empty if the year is not written or there is no such day. */
  Optional<TimeRange> range() {
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (month.isEmpty()) {
      return Optional.of(TimeRange.year(year.getAsInt()));
    }
    YearMonth ofYear = YearMonth.of(year.getAsInt(), month.get());
    if (day.isEmpty()) {
      return Optional.of(TimeRange.month(ofYear));
    }
    return ofYear.isValidDay(day.getAsInt())
        ? Optional.of(TimeRange.day(ofYear.atDay(day.getAsInt())))
        : Optional.empty();
  }

  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
