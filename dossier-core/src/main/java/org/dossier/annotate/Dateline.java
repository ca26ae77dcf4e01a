package org.dossier.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Publication;
import org.dossier.model.Span;

/**
 * The day named in a dateline, as in "LENHAVEN, March 7 (Courier) -": the day the report speaks on,
 * which a date in its metadata need not be.
 *
 * @param span the words of the day in the report's text
 */
record Dateline(LocalDate day, Span span) {

  private static final int LATEST_PRINT = 2;
  private static final int SENTENCES = 3;
  private static final int FURTHEST = 10;
  private static final Set<String> MARKS = Set.of("(", "-", "--", "_", ":");

  /**
   * Finds the day.
   *
   * @param drafts the sentences of a report
   * @param published day of publication; a dateline without a year names the last such day not
   *     after it
   */
  static Optional<Dateline> of(List<Draft> drafts, Optional<LocalDate> published) {
    return drafts.stream()
        .filter(draft -> draft.field() == Field.TEXT)
        .limit(SENTENCES)
        .flatMap(draft -> in(draft.words(), published).stream())
        .findFirst();
  }

  private static Optional<Dateline> in(Words words, Optional<LocalDate> published) {
    for (int i = 0; i < Math.min(FURTHEST, words.size()) && isPlace(words, i); i++) {
      Optional<Month> month = Months.named(words, i);
      if (month.isPresent() && i > 0) {
        return day(words, i, month.get(), published);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(Words words, int i) {
    return words.isCapitalised(i) || words.is(i, ",") || words.is(i, ".");
  }

  private static Optional<Dateline> day(
      Words words, int first, Month month, Optional<LocalDate> published) {
    int at = first + 1;
    boolean number = words.isDigits(at) && words.lower(at).length() <= 2;
    int comma = words.is(at + 1, ",") ? at + 2 : at + 1;
    OptionalInt year = Dates.yearDigits(words.lower(comma));
    int end = year.isPresent() ? comma + 1 : at + 1;
    int mark = year.isPresent() ? end : comma;
    if (!number || !(MARKS.contains(words.lower(mark)) || words.lower(mark).startsWith("-"))) {
      return Optional.empty();
    }
    try {
      int day = Integer.parseInt(words.lower(at));
      Optional<LocalDate> meant =
          year.isPresent()
              ? Optional.of(LocalDate.of(year.getAsInt(), month, day))
              : published.map(last -> lastNotAfter(last, month, day));
      return meant.map(date -> new Dateline(date, words.span(first, end)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static LocalDate lastNotAfter(LocalDate published, Month month, int day) {
    // A report may reach a wire service in another time zone a day before its own dateline.
    LocalDate same = LocalDate.of(published.getYear(), month, day);
    return same.isAfter(published.plusDays(1)) ? same.minusYears(1) : same;
  }

  /**
   * Returns a report dated by its dateline, unless its publication is near that day: a report
   * printed up to two days after it was filed was published when its outlet says. A moment further
   * off is that of a crawl or of another page.
   */
  Document date(Document document) {
    Publication given = document.publication();
    return given.date().filter(this::isNear).isPresent()
        ? document
        : document.published(
            new Publication(
                Optional.of(day.atStartOfDay()),
                Publication.Basis.DATELINE,
                Optional.of(Evidence.in(document, Field.TEXT, span)),
                given.time()));
  }

  private boolean isNear(LocalDate published) {
    return !published.isBefore(day.minusDays(1)) && !published.isAfter(day.plusDays(LATEST_PRINT));
  }
}
