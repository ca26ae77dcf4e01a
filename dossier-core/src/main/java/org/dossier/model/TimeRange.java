package org.dossier.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days on which something may have happened: every day from {@code earliest} to {@code latest},
 * both included. An absent end is unbounded.
 *
 * @param earliest first possible day
 * @param latest last possible day, not before {@code earliest}
 */
public record TimeRange(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  /** Any day at all: the documents do not bound it. */
  public static final TimeRange OPEN = new TimeRange(Optional.empty(), Optional.empty());

  /** How narrow a range is, in the steps event coders record. */
  public enum Precision {
    /** One day. */
    DAY,
    /** Two to seven days. */
    WEEK,
    /** Eight to 31 days. */
    MONTH,
    /** Up to 366 days. */
    YEAR,
    /** Longer than a year, both ends known. */
    PERIOD,
    /** One end or both unknown. */
    BOUND
  }

  public TimeRange {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException(
          "latest " + latest.get() + " is before earliest " + earliest.get());
    }
  }

  public static TimeRange day(LocalDate day) {
    return of(day, day);
  }

  public static TimeRange of(LocalDate earliest, LocalDate latest) {
    return new TimeRange(Optional.of(earliest), Optional.of(latest));
  }

  public static TimeRange month(YearMonth month) {
    return of(month.atDay(1), month.atEndOfMonth());
  }

  public static TimeRange year(int year) {
    return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public static TimeRange from(LocalDate earliest) {
    return new TimeRange(Optional.of(earliest), Optional.empty());
  }

  public static TimeRange until(LocalDate latest) {
    return new TimeRange(Optional.empty(), Optional.of(latest));
  }

  /** Returns the days both ranges allow, or empty if there is none. */
  public Optional<TimeRange> intersect(TimeRange other) {
    Optional<LocalDate> from = later(earliest, other.earliest);
    Optional<LocalDate> to = earlier(latest, other.latest);
    boolean empty = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    return empty ? Optional.empty() : Optional.of(new TimeRange(from, to));
  }

  public boolean contains(LocalDate day) {
    return earliest.map(first -> !day.isBefore(first)).orElse(true)
        && latest.map(last -> !day.isAfter(last)).orElse(true);
  }

  public Precision precision() {
    if (earliest.isEmpty() || latest.isEmpty()) {
      return Precision.BOUND;
    }
    long days = ChronoUnit.DAYS.between(earliest.get(), latest.get()) + 1;
    if (days == 1) {
      return Precision.DAY;
    }
    if (days <= 7) {
      return Precision.WEEK;
    }
    if (days <= 31) {
      return Precision.MONTH;
    }
    return days <= 366 ? Precision.YEAR : Precision.PERIOD;
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? a : b;
    }
    return a.get().isAfter(b.get()) ? a : b;
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? a : b;
    }
    return a.get().isBefore(b.get()) ? a : b;
  }
}
