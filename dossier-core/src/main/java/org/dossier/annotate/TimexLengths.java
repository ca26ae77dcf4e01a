package org.dossier.annotate;

import java.util.List;
import java.util.Optional;

/** Values of lengths of time, and of times that come again. */
final class TimexLengths {

  private static final long MOST = 100_000;

  private TimexLengths() {}

  /** {@code length [COUNT [unit]]}: so many units. */
  static Optional<String> length(List<String> arguments, TimexMatch match, TimexContext context) {
    TimexUnit unit = TimexValues.unit(arguments, 2, match);
    long count =
        arguments.size() > 1 && !arguments.get(1).equals("num")
            ? Long.parseLong(arguments.get(1))
            : Long.parseLong(match.text("num2").or(() -> match.text("num")).orElse("1"));
    return count <= MOST ? Optional.of(unit.length(count)) : Optional.empty();
  }

  /** {@code vague}: nobody says how many units. */
  static Optional<String> vague(List<String> arguments, TimexMatch match, TimexContext context) {
    return Optional.of(TimexValues.unit(arguments, 1, match).vagueLength());
  }

  /** {@code half-length}: so many units and a half, in the next smaller unit. */
  static Optional<String> half(List<String> arguments, TimexMatch match, TimexContext context) {
    TimexUnit unit = TimexValues.unit(arguments, 2, match);
    String count = match.text("num").orElse(arguments.size() > 1 ? arguments.get(1) : "1");
    String whole = count.equals("0") ? "" : count;
    return Optional.ofNullable(
        switch (unit) {
          case MINUTE -> whole.isEmpty() ? "PT30S" : "PT" + whole + "M30S";
          case HOUR -> whole.isEmpty() ? "PT30M" : "PT" + whole + "H30M";
          case YEAR -> whole.isEmpty() ? "P6M" : "P" + whole + "Y6M";
          case DAY -> whole.isEmpty() ? "PT12H" : "P" + whole + "DT12H";
          case DECADE -> "P" + (Integer.parseInt(count) * 10 + 5) + "Y";
          default -> null;
        });
  }

  /** {@code every [unit]}: once in every unit. */
  static Optional<String> every(List<String> arguments, TimexMatch match, TimexContext context) {
    return Optional.of(TimexValues.unit(arguments, 1, match).length(1));
  }

  /** {@code every-weekday}: a day of every week. */
  static Optional<String> everyWeekday(
      List<String> arguments, TimexMatch match, TimexContext context) {
    String part =
        match.text("part").or(() -> match.text("parts")).map(code -> "T" + code).orElse("");
    return match
        .text("weekday")
        .or(() -> match.text("weekdays"))
        .map(day -> "XXXX-WXX-" + day + part);
  }
}
