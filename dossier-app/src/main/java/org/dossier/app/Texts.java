package org.dossier.app;

import java.time.LocalDate;
import java.util.Optional;

/** Words of reports on a terminal. */
final class Texts {

  private Texts() {}

  /** Returns a text on one line, without what would control a terminal. */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
  }

  /** Returns a day, a range of days, a bound, or a dash. */
  static String days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    if (earliest.equals(latest)) {
      return earliest.map(LocalDate::toString).orElse("-");
    }
    return earliest.map(LocalDate::toString).orElse("")
        + ".."
        + latest.map(LocalDate::toString).orElse("");
  }
}
