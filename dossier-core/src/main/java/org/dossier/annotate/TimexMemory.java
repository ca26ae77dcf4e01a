package org.dossier.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The dates named so far in one document, for "a year earlier" and "that quarter". */
final class TimexMemory {

  /**
   * A date named before.
   *
   * @param first its first day
   * @param unit how long it is
   */
  record Named(LocalDate first, TimexUnit unit) {}

  private final Map<TimexUnit, Named> lastOf = new EnumMap<>(TimexUnit.class);
  private Optional<Named> last = Optional.empty();
  private Optional<Named> quarter = Optional.empty();

  /** Keeps a value if it is a day, week, month, quarter or year of the calendar. */
  void remember(String value) {
    Optional<Named> read = read(value);
    boolean months = value.startsWith("P") && value.endsWith("M") && !value.startsWith("PT");
    boolean isQuarter = read.filter(named -> named.unit() == TimexUnit.QUARTER).isPresent();
    quarter = isQuarter ? read : months ? Optional.empty() : quarter;
    read.ifPresent(named -> lastOf.put(named.unit(), named));
    last = read.isPresent() ? read : last;
  }

  /** Returns the quarter spoken of; none once results of several months are spoken of. */
  Optional<Named> quarter() {
    return quarter;
  }

  Optional<Named> last() {
    return last;
  }

  Optional<Named> last(TimexUnit unit) {
    return Optional.ofNullable(lastOf.get(unit));
  }

  /** Reads "2019-03-07", "2019-03", "2019-Q1", "2019-W10", "2019" and times on a day. */
  static Optional<Named> read(String value) {
    int clock = value.indexOf('T');
    String date = clock > 0 ? value.substring(0, clock) : value;
    try {
      return Optional.ofNullable(named(date));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static @org.jspecify.annotations.Nullable Named named(String date) {
    if (date.length() < 4 || !Character.isDigit(date.charAt(0))) {
      return null;
    }
    int year = Integer.parseInt(date.substring(0, 4));
    LocalDate start = LocalDate.of(year, 1, 1);
    if (date.length() == 4) {
      return new Named(start, TimexUnit.YEAR);
    }
    if (date.length() == 10) {
      return new Named(LocalDate.parse(date), TimexUnit.DAY);
    }
    if (date.length() == 7 && date.charAt(5) == 'Q') {
      int quarter = Integer.parseInt(date.substring(6));
      return new Named(start.plusMonths(3L * (quarter - 1)), TimexUnit.QUARTER);
    }
    if (date.length() == 8 && date.charAt(5) == 'W') {
      LocalDate inFirst = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
      return new Named(inFirst.plusWeeks(Integer.parseInt(date.substring(6)) - 1L), TimexUnit.WEEK);
    }
    return date.length() == 7
        ? new Named(LocalDate.of(year, Integer.parseInt(date.substring(5)), 1), TimexUnit.MONTH)
        : null;
  }
}
