package org.dossier.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Values of public holidays. */
final class TimexHolidays {

  private TimexHolidays() {}

  /** {@code holiday [last]}: a holiday of a named year, else the nearest, or the last. */
  static Optional<String> value(List<String> arguments, TimexMatch match, TimexContext context) {
    String holiday = match.text("holiday").orElse("");
    if (match.has("year")) {
      return Optional.of(in(holiday, match.number("year")).toString());
    }
    return context.today().map(today -> near(holiday, today, arguments, context).toString());
  }

  private static LocalDate near(
      String holiday, LocalDate today, List<String> arguments, TimexContext context) {
    LocalDate same = in(holiday, today.getYear());
    long away = ChronoUnit.DAYS.between(today, same);
    boolean last = arguments.size() > 1 || context.looksBack();
    if (away > 0 && last && (arguments.size() > 1 || away > 45)) {
      return in(holiday, today.getYear() - 1);
    }
    return away < -200 || (away < -45 && context.looksForward())
        ? in(holiday, today.getYear() + 1)
        : same;
  }

  /** A fixed day as MM-DD, or the nth day of the week of a month, or Easter Sunday. */
  private static LocalDate in(String holiday, int year) {
    if (holiday.equals("easter")) {
      return easter(year);
    }
    if (holiday.equals("election")) {
      return nth(year, 11, DayOfWeek.MONDAY, 1).plusDays(1);
    }
    int month = Integer.parseInt(holiday.substring(0, 2));
    if (holiday.charAt(2) == '-') {
      return LocalDate.of(year, month, Integer.parseInt(holiday.substring(3)));
    }
    int nth = holiday.charAt(3) == 'L' ? -1 : holiday.charAt(3) - '0';
    return nth(year, month, DayOfWeek.of(holiday.charAt(4) - '0'), nth);
  }

  private static LocalDate nth(int year, int month, DayOfWeek day, int nth) {
    return LocalDate.of(year, Month.of(month), 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }

  /** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
