package org.dossier.extract;

import java.time.LocalDate;
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
    Optional<LocalDate> published = document.publication().date();
    if (value instanceof TimeValue.Calendar calendar) {
      return Optional.of(calendar.range());
    }
    if (value instanceof TimeValue.FromPublication days) {
      return published.map(days::on);
    }
    if (value instanceof TimeValue.UnitFromPublication unit) {
      return published.map(unit::on);
    }
    if (value instanceof TimeValue.Yearless yearless) {
      return published.flatMap(day -> yearless.in(day.getYear()));
    }
    return Optional.empty();
  }

  private static String reason(TimeValue value) {
    if (value instanceof TimeValue.Calendar) {
      return "stated";
    }
    return value instanceof TimeValue.Yearless
        ? "stated without a year, read in the year of publication"
        : "counted from the day of publication";
  }
}
