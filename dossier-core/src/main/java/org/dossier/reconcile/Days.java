package org.dossier.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import org.dossier.model.TimeRange;

/** Ranges of days in words, ISO 8601 dates. */
final class Days {

  private Days() {}

  /** Returns such as "2031-05-02", "2031-05-01 to 2031-05-24", "not before 2031-05-01". */
  static String words(TimeRange range) {
    Optional<LocalDate> from = range.earliest();
    Optional<LocalDate> to = range.latest();
    if (from.isPresent() && from.equals(to)) {
      return from.get().toString();
    }
    if (from.isPresent() && to.isPresent()) {
      return from.get() + " to " + to.get();
    }
    return from.map(day -> "not before " + day)
        .or(() -> to.map(day -> "not after " + day))
        .orElse("on any day");
  }
}
