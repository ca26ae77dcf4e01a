package org.dossier.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Bearing;
import org.dossier.model.MonthPart;
import org.dossier.model.TimeValue.Yearless;

/**
 * Values of days, months and seasons that are named. Without a year, tense decides: what a past
 * clause names is the last one, what a clause that looks forward names the next; without a tense
 * the nearest.
 */
final class TimexDates {

  private TimexDates() {}

  /** {@code date [years]}: a day of a named month, of a year that many years from now if given. */
  static Optional<String> date(List<String> arguments, TimexMatch match, TimexContext context) {
    int month = match.number("month");
    int day = match.number("daynum");
    String rest = "-" + TimexUnit.two(month) + "-" + TimexUnit.two(day);
    if (match.has("year")) {
      return valid(match.number("year"), month, day);
    }
    if (context.today().isEmpty()) {
      return Optional.of("XXXX" + rest);
    }
    LocalDate today = context.today().get();
    if (arguments.size() > 1) {
      return valid(today.getYear() + Integer.parseInt(arguments.get(1)), month, day);
    }
    return nearest(today, month, day, context);
  }

  private static Optional<String> nearest(
      LocalDate today, int month, int day, TimexContext context) {
    if (day > Month.of(month).maxLength()) {
      return Optional.empty();
    }
    Bearing bearing = context.tense().get();
    Yearless date = new Yearless(Month.of(month), OptionalInt.of(day), MonthPart.WHOLE, bearing);
    String open = "XXXX-" + TimexUnit.two(month) + "-" + TimexUnit.two(day);
    return valid(date.yearFor(today), month, day).or(() -> Optional.of(open));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> valid(int year, int month, int day) {
    return day(year, month, day).map(LocalDate::toString);
  }

  /** A day of the month named last: "the 14th". */
  static Optional<String> dayOfLastMonth(
      List<String> arguments, TimexMatch match, TimexContext context) {
    return context
        .memory()
        .last()
        .flatMap(
            named ->
                valid(
                    named.first().getYear(),
                    named.first().getMonthValue(),
                    match.number("daynum")));
  }

  /** {@code month [last|next|YEARS]}: a named month. */
  static Optional<String> month(List<String> arguments, TimexMatch match, TimexContext context) {
    int month = match.number(match.has("month") ? "month" : "lonemonth");
    if (match.has("year")) {
      return Optional.of(match.text("year").orElse("") + "-" + TimexUnit.two(month));
    }
    if (context.today().isEmpty()) {
      return Optional.of("XXXX-" + TimexUnit.two(month));
    }
    LocalDate today = context.today().get();
    String which = arguments.size() > 1 ? arguments.get(1) : "";
    Bearing bearing =
        switch (which) {
          case "last" -> Bearing.LAST;
          case "next" -> Bearing.NEXT;
          case "-1" -> Bearing.LAST_YEAR;
          case "0" -> Bearing.THIS_YEAR;
          case "1" -> Bearing.NEXT_YEAR;
          default -> context.tense().get();
        };
    Yearless named = new Yearless(Month.of(month), OptionalInt.empty(), MonthPart.WHOLE, bearing);
    return Optional.of(YearMonth.of(named.yearFor(today), month).toString());
  }

  /** {@code weekday [last|next|this]}: a named day of the week. */
  static Optional<String> weekday(List<String> arguments, TimexMatch match, TimexContext context) {
    DayOfWeek day = DayOfWeek.of(match.number("weekday"));
    if (context.today().isEmpty()) {
      return Optional.of("XXXX-WXX-" + day.getValue());
    }
    LocalDate today = context.today().get();
    String which = arguments.size() > 1 ? arguments.get(1) : "";
    boolean forward = which.equals("next") || (which.isEmpty() && context.looksForward());
    LocalDate meant =
        switch (which) {
          case "last" -> today.with(TemporalAdjusters.previous(day));
          case "next" -> today.with(TemporalAdjusters.next(day));
          default ->
              forward
                  ? today.with(TemporalAdjusters.nextOrSame(day))
                  : today.with(TemporalAdjusters.previousOrSame(day));
        };
    return Optional.of(meant.toString());
  }

  /** {@code weekend [this]}: the last one, or the next if the clause looks forward or names it. */
  static Optional<String> weekend(List<String> arguments, TimexMatch match, TimexContext context) {
    TimexUnit unit = TimexUnit.WEEKEND;
    boolean named = arguments.size() > 1 && !context.looksBack();
    return Optional.of(
        context
            .today()
            .map(
                today ->
                    unit.holding(
                        today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                                || named
                                || context.looksForward()
                            ? today
                            : today.minusWeeks(1)))
            .orElse(unit.unknown()));
  }

  /** {@code season [YEARS]}: a season of a year, of the year so many away, or the nearest. */
  static Optional<String> season(List<String> arguments, TimexMatch match, TimexContext context) {
    String season = match.text("season").or(() -> match.text("sureseason")).orElse("");
    if (match.has("year")) {
      return match.text("year").map(year -> year + "-" + season);
    }
    if (context.today().isEmpty()) {
      return Optional.of("XXXX-" + season);
    }
    LocalDate today = context.today().get();
    int start = season.equals("SP") ? 3 : season.equals("SU") ? 6 : season.equals("FA") ? 9 : 12;
    boolean over = today.getMonthValue() >= start + 2;
    String which = arguments.size() > 1 ? arguments.get(1) : "";
    int year =
        switch (which) {
          case "last" -> over ? today.getYear() : today.getYear() - 1;
          case "next" -> today.getMonthValue() < start ? today.getYear() : today.getYear() + 1;
          default -> today.getYear();
        };
    return Optional.of(year + "-" + season);
  }
}
