package org.dossier.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** The days that a TIMEX3 value of a date or a time of day stands for. */
final class TimexDays {

  /** First month of a season, by the weather's calendar; a winter begins in the year it names. */
  private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private TimexDays() {}

  /** Returns them; empty for a value that leaves the year, month or day unknown. */
  static Optional<TimeRange> of(String value) {
    int clock = value.indexOf('T');
    String date = clock > 0 ? value.substring(0, clock) : value;
    if (date.isEmpty() || !date.chars().allMatch(c -> c == '-' || isCode(c))) {
      return Optional.empty();
    }
    try {
      return read(date);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isCode(int c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'W');
  }

  private static Optional<TimeRange> read(String date) {
    return switch (date.length()) {
      case 2 -> Optional.of(years(Integer.parseInt(date) * 100, 100));
      case 3 -> Optional.of(years(Integer.parseInt(date) * 10, 10));
      case 4 -> Optional.of(years(Integer.parseInt(date), 1));
      case 7 -> part(Integer.parseInt(date.substring(0, 4)), date.substring(5));
      case 8 -> Optional.of(week(date, DayOfWeek.MONDAY));
      case 10 -> Optional.of(TimeRange.day(LocalDate.parse(date)));
      case 11 -> weekend(date);
      default -> Optional.empty();
    };
  }

  private static TimeRange years(int first, int count) {
    return TimeRange.of(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private static Optional<TimeRange> part(int year, String part) {
    if (SEASONS.containsKey(part)) {
      return Optional.of(months(year, SEASONS.getOrDefault(part, 1), 3));
    }
    int nth = Integer.parseInt(part.substring(1));
    return switch (part.charAt(0)) {
      case 'Q' -> Optional.of(months(year, 3 * nth - 2, 3));
      case 'H' -> Optional.of(months(year, 6 * nth - 5, 6));
      default -> Optional.of(months(year, Integer.parseInt(part), 1));
    };
  }

  private static TimeRange months(int year, int first, int count) {
    YearMonth begin = YearMonth.of(year, first);
    return TimeRange.of(begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth());
  }

  private static Optional<TimeRange> weekend(String date) {
    return date.endsWith("-WE")
        ? Optional.of(week(date.substring(0, 8), DayOfWeek.SATURDAY))
        : Optional.empty();
  }

  /** A week of ISO 8601, from one of its days to Sunday. */
  private static TimeRange week(String date, DayOfWeek from) {
    LocalDate inFirst = LocalDate.of(Integer.parseInt(date.substring(0, 4)), 1, 4);
    LocalDate day = inFirst.plusWeeks(Integer.parseInt(date.substring(6)) - 1L);
    return TimeRange.of(day.with(from), day.with(DayOfWeek.SUNDAY));
  }
}
