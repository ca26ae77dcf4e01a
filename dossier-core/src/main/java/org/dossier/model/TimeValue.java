package org.dossier.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** What a time expression means before any document date is applied. */
public sealed interface TimeValue {

  /**
   * Returns the days meant in a report of {@code published}; empty for a length, for a distance
   * from another event, and for a day that does not exist.
   */
  default Optional<TimeRange> daysIn(LocalDate published) {
    return Optional.empty();
  }

  /** A value on the calendar: "2004", "May 2004", "17 May 2024", "between 1994 and 2005". */
  record Calendar(TimeRange range) implements TimeValue {
    @Override
    public Optional<TimeRange> daysIn(LocalDate published) {
      return Optional.of(range);
    }
  }

  /**
   * A month, a part of it, or a day of a month, without its year: "in March", "in early March", "on
   * March 7".
   *
   * @param month the month
   * @param day day of the month, 1 to 31; empty for a month or a part of one
   * @param part the part of the month; the whole where a day is named
   * @param bearing what the words around it tell about its year
   */
  record Yearless(Month month, OptionalInt day, MonthPart part, Bearing bearing)
      implements TimeValue {
    public Yearless {
      if (day.isPresent() && (day.getAsInt() < 1 || day.getAsInt() > month.maxLength())) {
        throw new IllegalArgumentException(month + " has no day " + day.getAsInt());
      }
    }

    /** Makes a value about whose year the words around it tell nothing. */
    public Yearless(Month month, OptionalInt day) {
      this(month, day, MonthPart.WHOLE, Bearing.NONE);
    }

    /** Returns the days meant in one year; empty for 29 February of a common year. */
    public Optional<TimeRange> in(int year) {
      YearMonth ofYear = YearMonth.of(year, month);
      if (day.isEmpty()) {
        return Optional.of(part.of(ofYear));
      }
      return ofYear.isValidDay(day.getAsInt())
          ? Optional.of(TimeRange.day(ofYear.atDay(day.getAsInt())))
          : Optional.empty();
    }

    /**
     * Returns the year meant in a report of {@code published}: the one its words name, else the
     * last, the next or the nearest such month or day, as the clause looks.
     */
    public int yearFor(LocalDate published) {
      int year = published.getYear();
      if (day.isEmpty()) {
        return year + bearing.yearsForMonth(month.getValue() - published.getMonthValue());
      }
      int last = YearMonth.of(year, month).lengthOfMonth();
      LocalDate same = LocalDate.of(year, month, Math.min(day.getAsInt(), last));
      return year + bearing.yearsForDay(ChronoUnit.DAYS.between(published, same));
    }

    @Override
    public Optional<TimeRange> daysIn(LocalDate published) {
      return in(yearFor(published));
    }
  }

  /**
   * A distance from the day of publication: "yesterday" is -1..-1, "seven days ago" -7..-7, "a week
   * ago" -8..-6.
   *
   * @param least earliest day meant, in days from publication, negative before it
   * @param most latest day meant, not before {@code least}
   * @param weekday the day of the week named, as in "on Sunday": the last such day in the range
   * @param daysBefore how many days before that day are meant too: one for "over the weekend",
   *     which ends on a Sunday
   * @param untilPublication whether all days from that one to publication are meant: "since Sunday"
   */
  record FromPublication(
      int least, int most, Optional<DayOfWeek> weekday, int daysBefore, boolean untilPublication)
      implements TimeValue {
    public FromPublication {
      if (most < least) {
        throw new IllegalArgumentException("most " + most + " is before least " + least);
      }
      if (weekday.isEmpty() && (daysBefore != 0 || untilPublication)) {
        throw new IllegalArgumentException("days beside a weekday, and no weekday");
      }
    }

    /** Makes a value of single days. */
    public FromPublication(int least, int most, Optional<DayOfWeek> weekday) {
      this(least, most, weekday, 0, false);
    }

    @Override
    public Optional<TimeRange> daysIn(LocalDate published) {
      return Optional.of(on(published));
    }

    /** Returns the days meant for a report published on {@code published}. */
    public TimeRange on(LocalDate published) {
      if (weekday.isEmpty()) {
        return TimeRange.of(published.plusDays(least), published.plusDays(most));
      }
      LocalDate last = published.plusDays(most);
      LocalDate named = last.with(TemporalAdjusters.previousOrSame(weekday.get()));
      boolean since = untilPublication && named.isBefore(published);
      return TimeRange.of(named.minusDays(daysBefore), since ? published : named);
    }

    /** Returns the distance from a publication so many days later. */
    public FromPublication plus(int days) {
      return new FromPublication(least + days, most + days, weekday, daysBefore, untilPublication);
    }

    /** Returns the distance without its weekday: bounds that hold for any publication day. */
    public FromPublication bounds() {
      int end = untilPublication ? Math.max(most, 0) : most;
      return new FromPublication(least - daysBefore, end, Optional.empty());
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

    @Override
    public Optional<TimeRange> daysIn(LocalDate published) {
      return Optional.of(on(published));
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
