package org.dossier.lab.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.dossier.model.TimeRange;

/** The dates of the gold. */
final class Dates {

  private Dates() {}

  /** Returns the range of an object with {@code start} and {@code end}, either of them null. */
  static TimeRange range(JsonNode date) {
    return new TimeRange(day(date.path("start")), day(date.path("end")));
  }

  /** Returns the range of an array of two days. */
  static TimeRange pair(JsonNode pair) {
    return new TimeRange(day(pair.path(0)), day(pair.path(1)));
  }

  /** Returns a day; empty for null. */
  static Optional<LocalDate> day(JsonNode day) {
    return day.isTextual() ? Optional.of(LocalDate.parse(day.asText())) : Optional.empty();
  }

  /** Returns the range of a day or a month, as in {@code 2024-05}; empty for null. */
  static Optional<TimeRange> dayOrMonth(JsonNode date) {
    if (!date.isTextual()) {
      return Optional.empty();
    }
    String text = date.asText();
    return Optional.of(
        text.length() == "2024-05".length()
            ? TimeRange.month(YearMonth.parse(text))
            : TimeRange.day(LocalDate.parse(text)));
  }

  /** Returns whether every day of the inner range lies in the outer. */
  static boolean contains(TimeRange outer, TimeRange inner) {
    return (outer.earliest().isEmpty() || starts(outer, inner))
        && (outer.latest().isEmpty() || ends(outer, inner));
  }

  private static boolean starts(TimeRange outer, TimeRange inner) {
    return inner.earliest().filter(outer::contains).isPresent();
  }

  private static boolean ends(TimeRange outer, TimeRange inner) {
    return inner.latest().filter(outer::contains).isPresent();
  }

  /** Returns a range for a reader, as in {@code 2024-05-01..2024-05-31}. */
  static String words(TimeRange range) {
    return range.earliest().map(LocalDate::toString).orElse("")
        + ".."
        + range.latest().map(LocalDate::toString).orElse("");
  }
}
