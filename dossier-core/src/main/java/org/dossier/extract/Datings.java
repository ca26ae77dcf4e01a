package org.dossier.extract;

import java.util.Optional;
import org.dossier.model.Dating;
import org.dossier.model.Document;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;

/** Resolves time expressions as far as one document alone allows. */
final class Datings {

  private Datings() {}

  /** Resolves an expression against the document's own date, or leaves it open. */
  static Dating of(Document document, Clause clause, TimeMention time) {
    return range(document, time.value())
        .map(
            range -> Dating.of(range, reason(time.value()), clause.quote(time.first(), time.end())))
        .orElse(Dating.UNKNOWN);
  }

  private static Optional<TimeRange> range(Document document, TimeValue value) {
    return value instanceof TimeValue.Calendar calendar
        ? Optional.of(calendar.range())
        : document.publication().date().flatMap(value::daysIn);
  }

  private static String reason(TimeValue value) {
    if (value instanceof TimeValue.Calendar) {
      return "stated";
    }
    return value instanceof TimeValue.Yearless
        ? "stated without a year, read by the day of publication"
        : "counted from the day of publication";
  }
}
