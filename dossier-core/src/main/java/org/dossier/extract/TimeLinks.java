package org.dossier.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.Evidence;
import org.dossier.model.TimeConstraint;
import org.dossier.model.TimeConstraint.Strength;
import org.dossier.model.TimeMention;
import org.dossier.model.TimePoint;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;

/** Turns the value of a time expression into a constraint on what it dates. */
final class TimeLinks {

  private static final String SAME_YEAR = "a date without a year lies in the year of publication";
  private static final String OTHER_YEAR =
      "a date without a year, in the year the words around it tell";

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
      return Optional.of(yearless(context, yearless, point, strength, words));
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

  /**
   * A date without a year lies in the year of publication, unless the words around it tell of
   * another year and the report has a day to count that year from.
   */
  private static TimeConstraint yearless(
      Context context,
      TimeValue.Yearless value,
      TimePoint point,
      Strength strength,
      Evidence words) {
    Optional<TimeRange> otherYear =
        context
            .document()
            .publication()
            .date()
            .filter(day -> value.yearFor(day) != day.getYear())
            .flatMap(value::daysIn);
    return otherYear
        .map(days -> TimeConstraint.within(point, days, strength, OTHER_YEAR, words))
        .orElseGet(
            () ->
                TimeConstraint.inYearOf(
                    TimePoint.publicationOf(context.document().id()),
                    point,
                    value,
                    strength,
                    SAME_YEAR,
                    words));
  }

  private static Optional<TimeValue.FromPublication> fromPublication(
      Context context, TimeValue value) {
    Optional<LocalDate> published = context.document().publication().date();
    Optional<TimeRange> days = published.flatMap(value::daysIn);
    if (published.isPresent() && days.isPresent()) {
      return days.map(range -> distance(published.get(), range));
    }
    if (value instanceof TimeValue.UnitFromPublication unit) {
      return Optional.of(unit.bounds());
    }
    return value instanceof TimeValue.FromPublication distance
        ? Optional.of(distance.bounds())
        : Optional.empty();
  }

  private static TimeValue.FromPublication distance(LocalDate published, TimeRange range) {
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
