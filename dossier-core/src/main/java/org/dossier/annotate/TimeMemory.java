package org.dossier.annotate;

import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;

/** The last date and the last year named so far in one document, for "the next day". */
final class TimeMemory {

  private Optional<TimeValue> last = Optional.empty();
  private OptionalInt lastYear = OptionalInt.empty();

  void remember(TimeValue value) {
    if (value instanceof TimeValue.Length) {
      return;
    }
    last = Optional.of(value);
    if (value instanceof TimeValue.Calendar calendar) {
      TimeRange range = calendar.range();
      range.latest().ifPresent(day -> lastYear = OptionalInt.of(day.getYear()));
    }
  }

  /** Returns the date named last; empty at the beginning of a document. */
  Optional<TimeValue> last() {
    return last;
  }

  /** Returns the year that the calendar date named last ends in. */
  OptionalInt lastYear() {
    return lastYear;
  }
}
