package org.dossier.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dossier.model.Dating;
import org.dossier.model.Publication;
import org.dossier.model.TimeRange;

/** Days in English, the shortest phrase that says exactly the range. */
final class WordingOfDates {

  static final String NOT_STATED = "not stated";

  private WordingOfDates() {}

  /** Returns a dating, as in {@code "1 to 24 March 2024"}, {@code "2002"}, {@code "not stated"}. */
  static String dating(Dating dating) {
    return range(dating.range());
  }

  /** Returns the days of a range in words. */
  static String range(TimeRange range) {
    Optional<LocalDate> first = range.earliest();
    Optional<LocalDate> last = range.latest();
    if (first.isPresent() && last.isPresent()) {
      return between(first.get(), last.get());
    }
    return first
        .map(day -> "on or after " + day(day))
        .or(() -> last.map(day -> "on or before " + day(day)))
        .orElse(NOT_STATED);
  }

  /** Returns a day in words, as in {@code "6 March 2024"}. */
  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  /** Returns when a report was published, and what that rests on where it is not plainly stated. */
  static String publication(Publication publication) {
    return publication.time().map(time -> moment(time) + basis(publication)).orElse(NOT_STATED);
  }

  private static String basis(Publication publication) {
    String why =
        switch (publication.basis()) {
          case EMBEDDED -> "a date glued to the text, which may be the day it was collected";
          case DATELINE -> "by its own dateline";
          case STATED, UNKNOWN -> "";
        };
    String gainsaid =
        publication.recorded().map(time -> "; its file says " + moment(time)).orElse("");
    return why.isEmpty() ? "" : " (" + why + gainsaid + ")";
  }

  private static String moment(LocalDateTime time) {
    String day = day(time.toLocalDate());
    LocalTime clock = time.toLocalTime();
    return clock.equals(LocalTime.MIDNIGHT)
        ? day
        : day + ", " + clock.truncatedTo(ChronoUnit.MINUTES);
  }

  private static String between(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    if (isWholeYears(first, last)) {
      return span(String.valueOf(first.getYear()), String.valueOf(last.getYear()));
    }
    if (isWholeMonths(first, last)) {
      return months(YearMonth.from(first), YearMonth.from(last));
    }
    return days(first, last);
  }

  private static String days(LocalDate first, LocalDate last) {
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return first.getDayOfMonth() + " to " + day(last);
    }
    return first.getYear() == last.getYear()
        ? first.getDayOfMonth() + " " + name(first.getMonth()) + " to " + day(last)
        : day(first) + " to " + day(last);
  }

  private static String months(YearMonth first, YearMonth last) {
    return first.getYear() == last.getYear() && !first.equals(last)
        ? name(first.getMonth()) + " to " + month(last)
        : span(month(first), month(last));
  }

  private static String span(String first, String last) {
    return first.equals(last) ? first : first + " to " + last;
  }

  private static boolean isWholeYears(LocalDate first, LocalDate last) {
    return first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
  }

  private static boolean isWholeMonths(LocalDate first, LocalDate last) {
    return first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
  }

  private static String month(YearMonth month) {
    return name(month.getMonth()) + " " + month.getYear();
  }

  private static String name(Month month) {
    return Wording.capitalised(Wording.label(month));
  }
}
