package org.dossier.report;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dossier.model.TimeRange;

/**
 * Days laid out from left to right, every day with a width of its own.
 *
 * @param first first day shown
 * @param last last day shown
 * @param left where the first day begins, in pixels
 * @param right where the last day ends
 */
record DayScale(LocalDate first, LocalDate last, double left, double right) {
  private static final int MOST_TICKS = 7;
  private static final int MONTH = 31;
  private static final int YEAR = 366;
  private static final List<Integer> STEPS =
      List.of(1, 2, 7, 14, 31, 93, 186, 366, 732, 1830, 3660, 7320, 18300, 36600);

  /** Returns a scale that shows all ranges, with some days to spare; absent ends do not count. */
  static DayScale over(List<TimeRange> ranges, double left, double right) {
    List<LocalDate> days =
        ranges.stream()
            .flatMap(range -> Stream.concat(range.earliest().stream(), range.latest().stream()))
            .sorted()
            .toList();
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    long spare = Math.max(1, ChronoUnit.DAYS.between(first, last) / 20);
    return new DayScale(first.minusDays(spare), last.plusDays(spare), left, right);
  }

  /** Returns where a day begins. */
  double start(LocalDate day) {
    double days = ChronoUnit.DAYS.between(first, last) + 1.0;
    return left + (right - left) * ChronoUnit.DAYS.between(first, day) / days;
  }

  /** Returns where a day ends. */
  double end(LocalDate day) {
    return start(day.plusDays(1));
  }

  /** Returns the middle of a range of which both ends are known. */
  double middle(TimeRange range) {
    return (start(range.earliest().orElse(first)) + end(range.latest().orElse(last))) / 2;
  }

  /** Returns the days to label, evenly spread; first days of years where years are the step. */
  List<LocalDate> ticks() {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    int step = STEPS.stream().filter(s -> days / s < MOST_TICKS).findFirst().orElse(decades(days));
    if (step < MONTH) {
      return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(step)).toList();
    }
    return monthTicks(step < YEAR ? step / MONTH : step / YEAR * 12);
  }

  private static int decades(long days) {
    return Math.toIntExact(days / MOST_TICKS / YEAR / 10 + 1) * 10 * YEAR;
  }

  // Counted from year 0, so that steps of several years fall on round years.
  private List<LocalDate> monthTicks(int step) {
    long from = Math.floorDiv(first.getLong(ChronoField.PROLEPTIC_MONTH), step) * step;
    return LongStream.iterate(from, month -> month + step)
        .mapToObj(month -> LocalDate.of(0, 1, 1).plusMonths(month))
        .dropWhile(day -> day.isBefore(first))
        .takeWhile(day -> !day.isAfter(last))
        .toList();
  }

  /** Returns the label of a tick: its day, or its month or year where all ticks begin one. */
  String label(LocalDate tick) {
    boolean months = ticks().stream().allMatch(day -> day.getDayOfMonth() == 1);
    boolean years = months && ticks().stream().allMatch(day -> day.getMonthValue() == 1);
    String day = HtmlWords.shortDay(tick);
    return years ? "" + tick.getYear() : months ? day.substring(2) : day;
  }
}
