package org.dossier.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Evidence;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimeMention;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeValue;

/** Turns the value of a time expression into a constraint on what it dates. */
final class TimeLinks {

  private TimeLinks() {}

  /**
   * Ties a moment to the publication or the calendar.
   *
   * @return empty for a value that needs another event, or is only a length
   */
  static Optional<TimeConstraint> tie(
      Context context, Clause clause, TimeMention time, TimePoint point, Strength strength) {
    TimePoint publication = TimePoint.publicationOf(context.document().id());
    Evidence words = clause.quote(time.first(), time.end());
    TimeValue value = time.value();
    if (value instanceof TimeValue.Calendar calendar) {
      return Optional.of(
          TimeConstraint.within(point, calendar.range(), strength, "the report dates it", words));
    }
    if (value instanceof TimeValue.Yearless yearless) {
      return Optional.of(
          TimeConstraint.inYearOf(
              publication,
              point,
              yearless,
              strength,
              "a date without a year lies in the year of publication",
              words));
    }
    return fromPublication(context, value)
        .map(
            days ->
                TimeConstraint.between(
                    publication,
                    point,
                    days.least(),
                    days.most(),
                    strength,
                    "counted from the day of publication",
                    words));
  }

  private static Optional<TimeValue.FromPublication> fromPublication(
      Context context, TimeValue value) {
    if (value instanceof TimeValue.UnitFromPublication unit) {
      return Optional.of(exact(context, unit).orElseGet(unit::bounds));
    }
    if (value instanceof TimeValue.FromPublication days) {
      return Optional.of(exact(context, days).orElse(days));
    }
    return Optional.empty();
  }

  private static Optional<TimeValue.FromPublication> exact(
      Context context, TimeValue.UnitFromPublication unit) {
    return context
        .document()
        .publication()
        .time()
        .map(moment -> distance(moment.toLocalDate(), unit.on(moment.toLocalDate())));
  }

  private static Optional<TimeValue.FromPublication> exact(
      Context context, TimeValue.FromPublication days) {
    return context
        .document()
        .publication()
        .time()
        .map(moment -> distance(moment.toLocalDate(), days.on(moment.toLocalDate())));
  }

  private static TimeValue.FromPublication distance(
      java.time.LocalDate published, org.dossier.model.TimeRange range) {
    long first = range.earliest().orElseThrow().toEpochDay() - published.toEpochDay();
    long last = range.latest().orElseThrow().toEpochDay() - published.toEpochDay();
    return new TimeValue.FromPublication(
        Math.toIntExact(first), Math.toIntExact(last), Optional.empty());
  }

  /** Ties a moment to another by a distance from an event. */
  static TimeConstraint tie(
      TimePoint anchor,
      TimeValue.FromEvent value,
      TimePoint point,
      Strength strength,
      String reason,
      Evidence words) {
    return new TimeConstraint(
        anchor,
        point,
        value.least() == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(value.least()),
        value.most() == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(value.most()),
        Optional.empty(),
        strength,
        reason,
        List.of(words));
  }
}
