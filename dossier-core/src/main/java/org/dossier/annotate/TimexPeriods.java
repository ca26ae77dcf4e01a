package org.dossier.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Values of quarters, halves and periods that are counted from a date named before. */
final class TimexPeriods {

  private TimexPeriods() {}

  /** {@code quarter [YEARS]}: a quarter of a year, by default the nearest that fits the tense. */
  static Optional<String> quarter(List<String> arguments, TimexMatch match, TimexContext context) {
    return part(arguments, match, context, "-Q", 4);
  }

  /** {@code half [YEARS]}: a half of a year. */
  static Optional<String> half(List<String> arguments, TimexMatch match, TimexContext context) {
    return part(arguments, match, context, "-H", 2);
  }

  private static Optional<String> part(
      List<String> arguments, TimexMatch match, TimexContext context, String mark, int parts) {
    int nth = match.number("ord");
    if (nth < 1 || nth > parts) {
      return Optional.empty();
    }
    if (match.has("year")) {
      return match.text("year").map(year -> year + mark + nth);
    }
    if (context.today().isEmpty()) {
      return Optional.of("XXXX" + mark + nth);
    }
    LocalDate today = context.today().get();
    int now = (today.getMonthValue() - 1) * parts / 12 + 1;
    int shift =
        arguments.size() > 1
            ? Integer.parseInt(arguments.get(1))
            : nth > now && context.looksBack() && nth - now > 1 ? -1 : 0;
    return Optional.of(today.getYear() + shift + mark + nth);
  }

  /** {@code century}: a numbered century, by the first two digits of its years. */
  static Optional<String> century(List<String> arguments, TimexMatch match, TimexContext context) {
    int nth = match.number("ord");
    return nth >= 11 && nth <= 21 ? Optional.of("" + (nth - 1)) : Optional.empty();
  }

  /** {@code from SIGN [unit]}: so many units from the date named last. */
  static Optional<String> from(List<String> arguments, TimexMatch match, TimexContext context) {
    TimexUnit unit = TimexValues.unit(arguments, 2, match);
    long count = match.has("num") ? Long.parseLong(match.text("num").orElse("1")) : 1;
    if (unit.isClock() || count > 10_000) {
      return Optional.of(unit.length(count));
    }
    long signed = count * Integer.parseInt(arguments.get(1));
    Optional<LocalDate> base =
        context.memory().last().map(TimexMemory.Named::first).or(context::today);
    return Optional.of(
        base.map(day -> unit.holding(unit.shift(day, signed))).orElse(unit.unknown()));
  }

  /**
   * {@code year-from YEARS}: a year from the quarter, month or year named last; a quarter of it if
   * a quarter was named last, since that is what is compared.
   */
  static Optional<String> yearFrom(List<String> arguments, TimexMatch match, TimexContext context) {
    int years = Integer.parseInt(arguments.get(1));
    Optional<TimexMemory.Named> quarter =
        context.memory().quarter().filter(named -> isRecent(named, context));
    if (quarter.isPresent()) {
      return quarter.map(named -> TimexUnit.QUARTER.holding(named.first().plusYears(years)));
    }
    Optional<LocalDate> base =
        (arguments.size() > 2 ? Optional.<TimexMemory.Named>empty() : context.memory().last())
            .map(TimexMemory.Named::first)
            .or(context::today);
    return Optional.of(
        base.map(day -> TimexUnit.YEAR.holding(day.plusYears(years))).orElse("XXXX"));
  }

  /** The quarter named last, of another year; the year alone if none was named. */
  static Optional<String> quarterOf(
      List<String> arguments, TimexMatch match, TimexContext context) {
    Optional<TimexMemory.Named> quarter = context.memory().last(TimexUnit.QUARTER);
    return quarter.isPresent()
        ? quarter.map(
            named -> TimexUnit.QUARTER.holding(named.first().withYear(match.number("year"))))
        : match.text("year");
  }

  /** {@code latest}: the quarter named last if it is over, else the last that is. */
  static Optional<String> latest(List<String> arguments, TimexMatch match, TimexContext context) {
    TimexUnit unit = TimexUnit.QUARTER;
    Optional<LocalDate> over = context.today().map(today -> unit.shift(today, -1));
    Optional<LocalDate> named =
        context
            .memory()
            .last(unit)
            .map(TimexMemory.Named::first)
            .filter(first -> over.isEmpty() || !first.isAfter(over.get()));
    return Optional.of(named.or(() -> over).map(unit::holding).orElse(unit.unknown()));
  }

  private static boolean isRecent(TimexMemory.Named quarter, TimexContext context) {
    return context
        .today()
        .map(today -> !quarter.first().isBefore(today.minusMonths(12)))
        .orElse(false);
  }

  /** {@code that [unit]}: the unit named last, or the one that holds the date named last. */
  static Optional<String> that(List<String> arguments, TimexMatch match, TimexContext context) {
    TimexUnit unit = TimexValues.unit(arguments, 1, match);
    return context
        .memory()
        .last(unit)
        .or(() -> context.memory().last())
        .map(named -> unit.holding(named.first()));
  }

  /** {@code that-or N unit}: the unit named last, else the one so many from the present. */
  static Optional<String> thatOr(List<String> arguments, TimexMatch match, TimexContext context) {
    TimexUnit unit = TimexUnit.named(arguments.get(2));
    return context
        .memory()
        .last(unit)
        .map(TimexMemory.Named::first)
        .or(
            () ->
                context.today().map(today -> unit.shift(today, Integer.parseInt(arguments.get(1)))))
        .map(unit::holding)
        .or(() -> Optional.of(unit.unknown()));
  }
}
