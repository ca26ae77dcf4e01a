package org.dossier.annotate;

import java.util.List;
import java.util.Optional;

/** Values of times of day. */
final class TimexClock {

  private static final int NOON = 12;

  private TimexClock() {}

  /** {@code clock}: an hour or a clock time, with its half of the day and its date if named. */
  static Optional<String> clock(List<String> arguments, TimexMatch match, TimexContext context) {
    return match
        .text("clock")
        .or(() -> match.text("halfclock"))
        .or(() -> match.text("hour"))
        .map(time -> inHalf(time, match.text("half").orElse("")))
        .map(time -> date(match, context) + "T" + time);
  }

  private static String inHalf(String time, String half) {
    int hour = Integer.parseInt(time.substring(0, 2));
    boolean later = half.equals("PM") && hour < NOON;
    boolean midnight = half.equals("AM") && hour == NOON;
    return TimexUnit.two(later ? hour + NOON : midnight ? 0 : hour) + time.substring(2);
  }

  /**
   * {@code part [CODE [DAYS]]}: a part of the day named, or of the day so many from the present, or
   * of the day spoken of.
   */
  static Optional<String> part(List<String> arguments, TimexMatch match, TimexContext context) {
    String code =
        arguments.size() > 1 && !arguments.get(1).equals("-")
            ? arguments.get(1)
            : match.text("part").or(() -> match.text("noon")).orElse("");
    String date =
        arguments.size() > 2
            ? present(context, Integer.parseInt(arguments.get(2)))
            : date(match, context);
    return Optional.of(date + "T" + code);
  }

  /** The day named beside the time, else the one named last, else the present day. */
  private static String date(TimexMatch match, TimexContext context) {
    return match
        .text("day")
        .or(() -> match.text("numdate"))
        .or(() -> lastDay(context))
        .orElseGet(() -> present(context, 0));
  }

  private static String present(TimexContext context, int days) {
    return context
        .today()
        .map(today -> today.plusDays(days).toString())
        .orElse(TimexUnit.DAY.unknown());
  }

  private static Optional<String> lastDay(TimexContext context) {
    return context
        .memory()
        .last()
        .filter(named -> named.unit() == TimexUnit.DAY)
        .map(named -> named.first().toString());
  }
}
