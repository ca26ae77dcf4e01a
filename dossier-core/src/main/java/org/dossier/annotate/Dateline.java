package org.dossier.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.model.Field;

/**
 * The day named in a dateline, as in "LENHAVEN, March 7 (Courier) -": the day the report speaks on,
 * which a date in its metadata need not be.
 */
final class Dateline {

  private static final int SENTENCES = 3;
  private static final int FURTHEST = 10;
  private static final Set<String> MARKS = Set.of("(", "-", "--", "_", ":");

  private Dateline() {}

  /**
   * Finds the day.
   *
   * @param drafts the sentences of a report
   * @param published day of publication; a dateline without a year names the last such day not
   *     after it
   */
  static Optional<LocalDate> of(List<Draft> drafts, Optional<LocalDate> published) {
    return drafts.stream()
        .filter(draft -> draft.field() == Field.TEXT)
        .limit(SENTENCES)
        .flatMap(draft -> in(draft.words(), published).stream())
        .findFirst();
  }

  private static Optional<LocalDate> in(Words words, Optional<LocalDate> published) {
    for (int i = 0; i < Math.min(FURTHEST, words.size()) && isPlace(words, i); i++) {
      Optional<Month> month = Months.named(words, i);
      if (month.isPresent() && i > 0) {
        return day(words, i + 1, month.get(), published);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(Words words, int i) {
    return words.isCapitalised(i) || words.is(i, ",") || words.is(i, ".");
  }

  private static Optional<LocalDate> day(
      Words words, int at, Month month, Optional<LocalDate> published) {
    boolean number = words.isDigits(at) && words.lower(at).length() <= 2;
    int comma = words.is(at + 1, ",") ? at + 2 : at + 1;
    OptionalInt year = Dates.yearDigits(words.lower(comma));
    int end = year.isPresent() ? comma + 1 : comma;
    if (!number || !(MARKS.contains(words.lower(end)) || words.lower(end).startsWith("-"))) {
      return Optional.empty();
    }
    try {
      int day = Integer.parseInt(words.lower(at));
      return year.isPresent()
          ? Optional.of(LocalDate.of(year.getAsInt(), month, day))
          : published.map(last -> lastNotAfter(last, month, day));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static LocalDate lastNotAfter(LocalDate published, Month month, int day) {
    // A report may reach a wire service in another time zone a day before its own dateline.
    LocalDate same = LocalDate.of(published.getYear(), month, day);
    return same.isAfter(published.plusDays(1)) ? same.minusYears(1) : same;
  }
}
