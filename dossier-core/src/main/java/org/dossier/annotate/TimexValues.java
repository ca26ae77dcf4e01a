package org.dossier.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values of time expressions: the last column of the table of rules names one of these functions
 * and its arguments.
 */
final class TimexValues {

  /** Makes a value of captured words; empty if the words make none. */
  @FunctionalInterface
  interface Function {
    Optional<String> value(List<String> arguments, TimexMatch match, TimexContext context);
  }

  private static final Map<String, Function> FUNCTIONS =
      Map.ofEntries(
          Map.entry("const", (arguments, match, context) -> Optional.of(arguments.get(1))),
          Map.entry("date", TimexDates::date),
          Map.entry("same-month", TimexDates::dayOfLastMonth),
          Map.entry("month", TimexDates::month),
          Map.entry("weekday", TimexDates::weekday),
          Map.entry("season", TimexDates::season),
          Map.entry("holiday", TimexHolidays::value),
          Map.entry("quarter", TimexPeriods::quarter),
          Map.entry("quarter-of", TimexPeriods::quarterOf),
          Map.entry("half", TimexPeriods::half),
          Map.entry("century", TimexPeriods::century),
          Map.entry("weekend", TimexDates::weekend),
          Map.entry("shift", TimexValues::shift),
          Map.entry("ago", TimexValues::ago),
          Map.entry("from", TimexPeriods::from),
          Map.entry("year-from", TimexPeriods::yearFrom),
          Map.entry("latest", TimexPeriods::latest),
          Map.entry("that", TimexPeriods::that),
          Map.entry("that-or", TimexPeriods::thatOr),
          Map.entry("length", TimexLengths::length),
          Map.entry("vague", TimexLengths::vague),
          Map.entry("half-length", TimexLengths::half),
          Map.entry("every", TimexLengths::every),
          Map.entry("every-weekday", TimexLengths::everyWeekday),
          Map.entry("clock", TimexClock::clock),
          Map.entry("part", TimexClock::part),
          Map.entry("captured", TimexValues::captured));

  private static final List<String> UNIT_CLASSES = List.of("unit", "units", "span", "period");

  private TimexValues() {}

  /** Finds the function a row names. */
  static Function named(String name) {
    Function function = FUNCTIONS.get(name);
    if (function == null) {
      throw new IllegalArgumentException("no value function is named " + name);
    }
    return function;
  }

  /** {@code captured NAME [before [after]]}: what was captured, between two fixed strings. */
  private static Optional<String> captured(
      List<String> arguments, TimexMatch match, TimexContext context) {
    String before = arguments.size() > 2 ? arguments.get(2).replace("_", "") : "";
    String after = arguments.size() > 3 ? arguments.get(3) : "";
    return match.text(arguments.get(1)).map(value -> before + value + after);
  }

  /** {@code shift N [unit]}: the unit of the calendar so many after the present one. */
  private static Optional<String> shift(
      List<String> arguments, TimexMatch match, TimexContext context) {
    TimexUnit unit = unit(arguments, 2, match);
    int count = Integer.parseInt(arguments.get(1));
    return Optional.of(
        context
            .today()
            .map(today -> unit.holding(unit.shift(today, count)))
            .orElse(unit.unknown()));
  }

  /** {@code ago SIGN}: so many units from the present, as exactly as the unit says. */
  private static Optional<String> ago(
      List<String> arguments, TimexMatch match, TimexContext context) {
    TimexUnit unit = unit(arguments, 2, match);
    long count = match.has("num") ? Long.parseLong(match.text("num").orElse("1")) : 1;
    if (unit.isClock() || count > 10_000) {
      return Optional.of(unit.length(count));
    }
    long signed = count * Integer.parseInt(arguments.get(1));
    return Optional.of(
        context.today().map(today -> agoFrom(today, unit, signed)).orElse(unit.unknown()));
  }

  private static String agoFrom(LocalDate today, TimexUnit unit, long signed) {
    return unit.holding(unit.shift(today, signed));
  }

  static TimexUnit unit(List<String> arguments, int at, TimexMatch match) {
    String name =
        arguments.size() > at
            ? arguments.get(at)
            : UNIT_CLASSES.stream()
                .flatMap(one -> match.text(one).stream())
                .findFirst()
                .orElse("day");
    return TimexUnit.named(name);
  }
}
