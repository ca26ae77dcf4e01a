package org.dossier.annotate;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.model.MonthPart;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;

/** Reads expressions counted from the date named last: "the next day", "two years later". */
final class FollowingTimes implements TimeRule {

  private static final Set<String> NEXT = Set.of("next", "following");
  private static final Set<String> PREVIOUS = Set.of("previous", "preceding");
  private static final Set<String> DAYS = Set.of("day", "night", "morning", "evening");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ":", "");
  private static final Set<String> SAME = Set.of("same", "very");

  private final Durations durations;

  FollowingTimes(Durations durations) {
    this.durations = durations;
  }

  @Override
  public Optional<TimeMention> at(Words words, int first, TimeMemory memory) {
    return named(words, first, memory)
        .or(() -> besideDay(words, first, memory))
        .or(() -> counted(words, first, memory));
  }

  /** "the following year", "the next day", "the same day", "that year". */
  private static Optional<TimeMention> named(Words words, int first, TimeMemory memory) {
    boolean that = words.is(first, "that");
    if (!that && !words.is(first, "the")) {
      return Optional.empty();
    }
    int at = that ? first + 1 : first + 2;
    Optional<Integer> steps = that ? Optional.of(0) : steps(words.lower(first + 1));
    return steps
        .flatMap(by -> move(memory, words.lower(at), by, by))
        .map(value -> new TimeMention(first, at + 1, value, "beside date"));
  }

  /** "The day before, it had rained": counted from the date named last, since no event is named. */
  private static Optional<TimeMention> besideDay(Words words, int first, TimeMemory memory) {
    boolean day = words.is(first, "the") && DAYS.contains(words.lower(first + 1));
    boolean before = words.is(first + 2, "before");
    boolean alone = ENDS.contains(words.lower(first + 3));
    if (!day || !alone || !(before || words.is(first + 2, "after"))) {
      return Optional.empty();
    }
    int by = before ? -1 : 1;
    return memory
        .last()
        .flatMap(last -> shifted(last, by, by))
        .map(value -> new TimeMention(first, first + 3, value, "beside date"));
  }

  private static Optional<Integer> steps(String lower) {
    if (NEXT.contains(lower)) {
      return Optional.of(1);
    }
    if (PREVIOUS.contains(lower)) {
      return Optional.of(-1);
    }
    return SAME.contains(lower) ? Optional.of(0) : Optional.empty();
  }

  private static Optional<TimeValue> move(TimeMemory memory, String unit, int least, int most) {
    return switch (unit) {
      case "day", "morning", "night", "evening", "afternoon" ->
          memory.last().flatMap(last -> shifted(last, least, most));
      case "week" -> memory.last().flatMap(last -> week(last, least));
      case "month" -> memory.last().flatMap(last -> month(last, least));
      case "year" -> year(memory, least);
      default -> Optional.empty();
    };
  }

  /** The Monday to Sunday so many weeks from the week that holds the date. */
  private static Optional<TimeValue> week(TimeValue last, int by) {
    return last instanceof TimeValue.Calendar calendar && isShort(calendar.range())
        ? calendar
            .range()
            .earliest()
            .map(day -> day.plusWeeks(by).with(DayOfWeek.MONDAY))
            .map(monday -> new TimeValue.Calendar(TimeRange.of(monday, monday.plusDays(6))))
        : Optional.empty();
  }

  /** The month so many from the one that holds the date; across the year's end the year matters. */
  private static Optional<TimeValue> month(TimeValue last, int by) {
    if (last instanceof TimeValue.Yearless yearless) {
      int month = yearless.month().getValue() + by;
      return month < 1 || month > 12
          ? Optional.empty()
          : Optional.of(
              new TimeValue.Yearless(
                  Month.of(month), OptionalInt.empty(), MonthPart.WHOLE, yearless.bearing()));
    }
    boolean inMonth =
        last instanceof TimeValue.Calendar calendar
            && (isShort(calendar.range())
                || calendar.range().precision() == TimeRange.Precision.MONTH);
    return inMonth
        ? ((TimeValue.Calendar) last)
            .range()
            .earliest()
            .map(day -> YearMonth.from(day).plusMonths(by))
            .map(month -> new TimeValue.Calendar(TimeRange.month(month)))
        : Optional.empty();
  }

  private static Optional<TimeValue> year(TimeMemory memory, int by) {
    OptionalInt year = memory.lastYear();
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(new TimeValue.Calendar(TimeRange.year(year.getAsInt() + by)));
  }

  /** "two days later", "a year earlier". */
  private Optional<TimeMention> counted(Words words, int first, TimeMemory memory) {
    return durations
        .at(words, first)
        .filter(Duration::counted)
        .filter(length -> words.is(length.end(), "later") || words.is(length.end(), "earlier"))
        .flatMap(
            length ->
                moved(words, length, memory)
                    .map(
                        value ->
                            new TimeMention(first, length.end() + 1, value, "counted from date")));
  }

  private static Optional<TimeValue> moved(Words words, Duration length, TimeMemory memory) {
    boolean later = words.is(length.end(), "later");
    String unit = words.lower(length.end() - 1);
    if (unit.equals("year") || unit.equals("years")) {
      int years = Math.round((length.least() + length.most()) / 2f / 365);
      return year(memory, later ? years : -years);
    }
    int least = later ? length.least() : -length.most();
    int most = later ? length.most() : -length.least();
    return memory.last().flatMap(last -> shifted(last, least, most));
  }

  /** Moves a value of a day or a few; longer spans carry no day to count from. */
  private static Optional<TimeValue> shifted(TimeValue value, int least, int most) {
    if (value instanceof TimeValue.Calendar calendar) {
      return isShort(calendar.range())
          ? Optional.of(new TimeValue.Calendar(moved(calendar.range(), least, most)))
          : Optional.empty();
    }
    if (value instanceof TimeValue.Yearless yearless) {
      return yearless.day().isPresent() && least == most
          ? moved(yearless, least)
          : Optional.empty();
    }
    if (value instanceof TimeValue.FromPublication from) {
      return Optional.of(moved(from, least, most));
    }
    return Optional.empty();
  }

  private static boolean isShort(TimeRange range) {
    TimeRange.Precision precision = range.precision();
    return precision == TimeRange.Precision.DAY || precision == TimeRange.Precision.WEEK;
  }

  private static TimeRange moved(TimeRange range, int least, int most) {
    return TimeRange.of(
        range.earliest().orElseThrow().plusDays(least),
        range.latest().orElseThrow().plusDays(most));
  }

  /** Only within the month: across its end the year may matter. */
  private static Optional<TimeValue> moved(TimeValue.Yearless yearless, int by) {
    int day = yearless.day().getAsInt() + by;
    return day >= 1 && day <= 28
        ? Optional.of(
            new TimeValue.Yearless(
                yearless.month(), OptionalInt.of(day), yearless.part(), yearless.bearing()))
        : Optional.empty();
  }

  private static TimeValue moved(TimeValue.FromPublication from, int least, int most) {
    Optional<DayOfWeek> weekday =
        least == most ? from.weekday().map(day -> day.plus(least)) : Optional.empty();
    return new TimeValue.FromPublication(
        from.least() + least,
        from.most() + most,
        weekday,
        weekday.isPresent() ? from.daysBefore() : 0,
        false);
  }
}
