package org.dossier.export;

import java.time.LocalDate;
import java.util.Optional;
import org.dossier.model.TimeRange;

/** Days in English and in the notations that formats ask for. */
final class Days {

  private Days() {}

  /** Returns {@code "11 April 2031"}, {@code "between ... and ..."}, {@code "not stated"}. */
  static String of(TimeRange range) {
    Optional<LocalDate> first = range.earliest();
    Optional<LocalDate> last = range.latest();
    if (first.isPresent() && last.isPresent()) {
      return first.equals(last)
          ? of(first.get())
          : "between " + of(first.get()) + " and " + of(last.get());
    }
    return first
        .map(day -> "on or after " + of(day))
        .or(() -> last.map(day -> "on or before " + of(day)))
        .orElse("not stated");
  }

  static String of(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + Texts.capitalised(Texts.words(day.getMonth()))
        + " "
        + day.getYear();
  }

  /** Returns a day of ISO 8601, empty if there is none. */
  static String iso(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /** Returns whether exactly one day is possible. */
  static boolean isSure(TimeRange range) {
    return range.precision() == TimeRange.Precision.DAY;
  }
}
