package org.dossier.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dossier.model.Bearing;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;

/**
 * What a time expression says about whether its happening is the news or history.
 *
 * <p>News reports date what they report by distance ("on Sunday", "a week ago") or to the day; a
 * year or a month with its year marks another, older incident.
 */
enum TimeClass {
  /** Near the report's own time. */
  RECENT,
  /** Long before it. */
  HISTORIC,
  /** Longer than a year: what happens in it is told as a sum. */
  PERIOD,
  /** Says nothing about it: a length, or a distance from another event. */
  NEUTRAL;

  /** Days before publication from which on a happening is history; our convention. */
  private static final int HISTORY_DAYS = 45;

  static TimeClass of(TimeMention mention, Optional<LocalDate> published) {
    TimeValue value = mention.value();
    if (value instanceof TimeValue.Calendar calendar) {
      return ofCalendar(calendar.range(), published);
    }
    if (value instanceof TimeValue.UnitFromPublication unit) {
      return unit.shift() < -2 || (unit.unit() == ChronoUnit.YEARS && unit.shift() < 0)
          ? HISTORIC
          : RECENT;
    }
    if (value instanceof TimeValue.FromPublication days) {
      if (days.most() - days.least() > 366) {
        return PERIOD;
      }
      return days.most() < -HISTORY_DAYS ? HISTORIC : RECENT;
    }
    if (value instanceof TimeValue.Yearless yearless) {
      return ofYearless(yearless, published);
    }
    return NEUTRAL;
  }

  /**
   * A month or day of a year that the words put before the report's own is history, and so is a
   * month that is long over.
   */
  private static TimeClass ofYearless(TimeValue.Yearless value, Optional<LocalDate> published) {
    boolean lastYear =
        value.bearing() == Bearing.LAST_YEAR
            || published.filter(day -> value.yearFor(day) < day.getYear()).isPresent();
    return lastYear || value.day().isEmpty()
        ? published
            .flatMap(value::daysIn)
            .map(r -> ofCalendar(r, published))
            .orElse(lastYear ? HISTORIC : RECENT)
        : RECENT;
  }

  private static TimeClass ofCalendar(TimeRange range, Optional<LocalDate> published) {
    if (range.precision() == TimeRange.Precision.PERIOD) {
      return PERIOD;
    }
    if (published.isPresent() && range.latest().isPresent()) {
      LocalDate limit = published.get().minusDays(HISTORY_DAYS);
      return range.latest().get().isBefore(limit) ? HISTORIC : RECENT;
    }
    return range.precision() == TimeRange.Precision.DAY ? RECENT : HISTORIC;
  }
}
