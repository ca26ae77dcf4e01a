package org.dossier.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** What a time expression means before any document date is applied. */
public sealed interface TimeValue {

  /** A value on the calendar: "2004", "May 2004", "17 May 2024", "between 1994 and 2005". */
  record Calendar(TimeRange range) implements TimeValue {}

  /**
   * A month, or a day of a month, without its year: "in March", "on March 7".
   *
   * @param month the month
   * @param day day of the month, 1 to 31; empty for the whole month
   */
  record Yearless(Month month, OptionalInt day) implements TimeValue {
    public Yearless {
      if (day.isPresent() && (day.getAsInt() < 1 || day.getAsInt() > month.maxLength())) {
        throw new IllegalArgumentException(month + " has no day " + day.getAsInt());
      }
    }

    /** Returns the days meant in one year; empty for 29 February of a common year. */
    public Optional<TimeRange> in(int year) {
      if (day.isEmpty()) {
        return Optional.of(TimeRange.month(java.time.YearMonth.of(year, month)));
      }
      java.time.YearMonth ofYear = java.time.YearMonth.of(year, month);
      return ofYear.isValidDay(day.getAsInt())
          ? Optional.of(TimeRange.day(ofYear.atDay(day.getAsInt())))
          : Optional.empty();
    }
  }

  /**
   * A distance from the day of publication: "yesterday" is -1..-1, "seven days ago" -7..-7, "a week
   * ago" -8..-6.
   *
   * @param least earliest day meant, in days from publication, negative before it
   * @param most latest day meant, not before {@code least}
   * @param weekday the day of the week named, as in "on Sunday": the nearest such day in the range
   */
  record FromPublication(int least, int most, Optional<DayOfWeek> weekday) implements TimeValue {
    public FromPublication {
      if (most < least) {
        throw new IllegalArgumentException("most " + most + " is before least " + least);
      }
    }

    /** Returns the days meant for a report published on {@code published}. */
    public TimeRange on(LocalDate published) {
      if (weekday.isEmpty()) {
        return TimeRange.of(published.plusDays(least), published.plusDays(most));
      }
      LocalDate last = published.plusDays(most);
      return TimeRange.day(last.with(TemporalAdjusters.previousOrSame(weekday.get())));
    }
  }

  /**
   * A calendar unit counted from the one that holds the day of publication: "last month" is months,
   * -1.
   *
   * @param unit weeks (Monday to Sunday), months or years
   * @param shift how many units away, negative before
   * @param untilPublication whether it ends on the day of publication, as "earlier this week" does
   */
  record UnitFromPublication(ChronoUnit unit, int shift, boolean untilPublication)
      implements TimeValue {
    public UnitFromPublication {
      if (unit != ChronoUnit.WEEKS && unit != ChronoUnit.MONTHS && unit != ChronoUnit.YEARS) {
        throw new IllegalArgumentException("unit must be weeks, months or years: " + unit);
      }
    }

    /** Returns the days meant for a report published on {@code published}. */
    public TimeRange on(LocalDate published) {
      LocalDate inUnit = published.plus(shift, unit);
      LocalDate first;
      LocalDate last;
      if (unit == ChronoUnit.WEEKS) {
        first = inUnit.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        last = first.plusDays(6);
      } else if (unit == ChronoUnit.MONTHS) {
        first = inUnit.withDayOfMonth(1);
        last = inUnit.with(TemporalAdjusters.lastDayOfMonth());
      } else {
        first = inUnit.withDayOfYear(1);
        last = inUnit.with(TemporalAdjusters.lastDayOfYear());
      }
      return TimeRange.of(first, untilPublication && last.isAfter(published) ? published : last);
    }

    /** Returns the bounds in days from publication that hold for any publication day. */
    public FromPublication bounds() {
      int shortest = unit == ChronoUnit.WEEKS ? 7 : unit == ChronoUnit.MONTHS ? 28 : 365;
      int longest = unit == ChronoUnit.WEEKS ? 7 : unit == ChronoUnit.MONTHS ? 31 : 366;
      int least = shift <= 0 ? shift * longest - (longest - 1) : (shift - 1) * shortest + 1;
      int end = (shift + 1) * (shift < 0 ? shortest : longest) - 1;
      int most = untilPublication ? Math.min(0, end) : end;
      return new FromPublication(least, most, Optional.empty());
    }
  }

  /**
   * A distance from another event: "a few days before the attack" is -6..-2, "the day after" 1..1.
   *
   * @param least earliest day meant, in days from that event; {@code Integer.MIN_VALUE} for
   *     unbounded
   * @param most latest day meant; {@code Integer.MAX_VALUE} for unbounded
   * @param anchor the words that name the event, in the field of the expression
   */
  record FromEvent(int least, int most, Span anchor) implements TimeValue {
    public FromEvent {
      if (most < least) {
        throw new IllegalArgumentException("most " + most + " is before least " + least);
      }
    }
  }

  /** A length of time, never a date: "50 years", "in decades", "three days". */
  record Length(String words) implements TimeValue {}
}
