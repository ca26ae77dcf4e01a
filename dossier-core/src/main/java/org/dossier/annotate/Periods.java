package org.dossier.annotate;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.model.Bearing;
import org.dossier.model.MonthPart;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;

/**
 * Reads periods on the calendar: parts of months and years by the UCDP table (codebook 23.1,
 * appendix 2), seasons, decades, centuries, and from one date to another.
 */
final class Periods implements TimeRule {

  private static final Map<String, Integer> PARTS =
      Map.of(
          "early",
          0,
          "beginning",
          0,
          "start",
          0,
          "mid",
          1,
          "middle",
          1,
          "late",
          2,
          "end",
          2,
          "mid-",
          1);
  private static final Map<String, Month> SEASONS =
      Map.of(
          "spring", Month.MARCH,
          "summer", Month.JUNE,
          "autumn", Month.SEPTEMBER,
          "fall", Month.SEPTEMBER,
          "winter", Month.DECEMBER);
  private static final Set<String> BEFORE_RANGE_END =
      Set.of("to", "until", "till", "through", "and", "-");

  private static final List<MonthPart> MONTH_PARTS =
      List.of(MonthPart.EARLY, MonthPart.MIDDLE, MonthPart.LATE);
  private static final List<MonthPart> WEEKS =
      List.of(
          MonthPart.FIRST_WEEK, MonthPart.SECOND_WEEK, MonthPart.THIRD_WEEK, MonthPart.FOURTH_WEEK);

  private final Dates dates;
  private final Numerals numerals;
  private final Tense.Signs signs;

  Periods(Dates dates, Numerals numerals, Tense.Signs signs) {
    this.dates = dates;
    this.numerals = numerals;
    this.signs = signs;
  }

  @Override
  public Optional<TimeMention> at(Words words, int first, TimeMemory memory) {
    int start = words.is(first, "the") ? first + 1 : first;
    return between(words, first)
        .or(() -> yearToYear(words, first))
        .or(() -> part(words, first, start))
        .or(() -> season(words, first, start))
        .or(() -> decade(words, first, start))
        .or(() -> ordinalPart(words, first, start));
  }

  private static Optional<TimeMention> mention(int first, int end, TimeRange range, String rule) {
    return Optional.of(new TimeMention(first, end, new TimeValue.Calendar(range), rule));
  }

  /** "between 1994 and 2005", "from March to May 2004", "2010 to 2024". */
  private Optional<TimeMention> between(Words words, int first) {
    boolean marked = words.is(first, "between") || words.is(first, "from");
    int start = marked ? first + 1 : first;
    return point(words, start, marked)
        .filter(from -> isJoined(words, first, from.end()))
        .flatMap(from -> point(words, from.end() + 1, true).flatMap(to -> span(first, from, to)));
  }

  private static boolean isJoined(Words words, int first, int at) {
    return words.is(first, "between")
        ? words.is(at, "and")
        : BEFORE_RANGE_END.contains(words.lower(at)) && !words.is(at, "and");
  }

  private Optional<Dated> point(Words words, int i, boolean marked) {
    OptionalInt year = Dates.yearDigits(words.lower(i));
    boolean range = marked || BEFORE_RANGE_END.contains(words.lower(i + 1));
    if (year.isPresent() && range) {
      return Optional.of(Dates.yearAlone(i + 1, year));
    }
    return i < words.size() ? dates.date(words, i) : Optional.empty();
  }

  private static Optional<TimeMention> span(int first, Dated from, Dated to) {
    Optional<TimeRange> start = from.in(to.year()).range();
    Optional<TimeRange> end = to.in(from.year()).range();
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    LocalDate earliest = start.get().earliest().orElseThrow();
    LocalDate latest = end.get().latest().orElseThrow();
    return latest.isBefore(earliest)
        ? Optional.empty()
        : mention(first, to.end(), TimeRange.of(earliest, latest), "calendar period");
  }

  /** "2010-2024", "1994-95". */
  private static Optional<TimeMention> yearToYear(Words words, int first) {
    String word = words.lower(first);
    int dash = Math.max(word.indexOf('-'), word.indexOf('/'));
    if (dash != 4 || (word.length() != 7 && word.length() != 9)) {
      return Optional.empty();
    }
    OptionalInt from = Dates.yearDigits(word.substring(0, 4));
    String rest = word.substring(5);
    OptionalInt to = Dates.yearDigits(rest.length() == 2 ? word.substring(0, 2) + rest : rest);
    boolean rising = from.isPresent() && to.isPresent() && from.getAsInt() < to.getAsInt();
    // Two digits up to 12 may be a month, as in "2004-05".
    boolean month = rest.length() == 2 && rest.compareTo("12") <= 0;
    if (!rising || month) {
      return Optional.empty();
    }
    TimeRange range =
        TimeRange.of(LocalDate.of(from.getAsInt(), 1, 1), LocalDate.of(to.getAsInt(), 12, 31));
    return mention(first, first + 1, range, "calendar period");
  }

  /** "early 1999", "mid-March 2004", "the end of March", "late 1990s". */
  private Optional<TimeMention> part(Words words, int first, int start) {
    String word = words.lower(start);
    if (word.startsWith("mid-") && word.length() > 4) {
      return middle(words, first, start, word.substring(4));
    }
    Integer part = PARTS.get(word);
    if (part == null) {
      return Optional.empty();
    }
    boolean of = words.is(start + 1, "of");
    boolean noun =
        word.equals("beginning")
            || word.equals("start")
            || word.equals("end")
            || word.equals("middle");
    if (noun != of) {
      return Optional.empty();
    }
    int at = of ? start + 2 : start + 1;
    return ofYear(words, first, at, part)
        .or(() -> ofDecade(words, first, at, part))
        .or(() -> ofMonth(words, first, at, part));
  }

  private Optional<TimeMention> middle(Words words, int first, int start, String rest) {
    OptionalInt year = Dates.yearDigits(rest);
    if (year.isPresent()) {
      return mention(first, start + 1, partOfYear(year.getAsInt(), 1), "mid year");
    }
    OptionalInt decade = decadeOf(rest);
    if (decade.isPresent()) {
      return mention(first, start + 1, partOfDecade(decade.getAsInt(), 1), "mid decade");
    }
    return monthNamed(rest)
        .flatMap(month -> partOfMonth(words, first, start + 1, month, MonthPart.MIDDLE));
  }

  private static Optional<Month> monthNamed(String lower) {
    for (Month month : Month.values()) {
      if (month.name().equalsIgnoreCase(lower)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private static Optional<TimeMention> ofYear(Words words, int first, int at, int part) {
    OptionalInt year = Dates.yearDigits(words.lower(at));
    return year.isPresent()
        ? mention(first, at + 1, partOfYear(year.getAsInt(), part), "part of year")
        : Optional.empty();
  }

  private static TimeRange partOfYear(int year, int part) {
    return TimeRange.of(
        LocalDate.of(year, 1 + part * 4, 1), YearMonth.of(year, 4 + part * 4).atEndOfMonth());
  }

  private static Optional<TimeMention> ofDecade(Words words, int first, int at, int part) {
    int i = words.is(at, "the") ? at + 1 : at;
    OptionalInt decade = decadeOf(words.lower(i));
    return decade.isPresent()
        ? mention(first, i + 1, partOfDecade(decade.getAsInt(), part), "part of decade")
        : Optional.empty();
  }

  private static TimeRange partOfDecade(int year, int part) {
    int from = part == 0 ? year : part == 1 ? year + 4 : year + 7;
    int to = part == 0 ? year + 3 : part == 1 ? year + 6 : year + 9;
    return TimeRange.of(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private Optional<TimeMention> ofMonth(Words words, int first, int at, int part) {
    return Months.named(words, at)
        .flatMap(month -> partOfMonth(words, first, at + 1, month, MONTH_PARTS.get(part)));
  }

  private Optional<TimeMention> partOfMonth(
      Words words, int first, int end, Month month, MonthPart part) {
    OptionalInt year = Dates.yearDigits(words.lower(end));
    if (year.isEmpty()) {
      Bearing bearing = Tense.around(words, first, end, signs);
      TimeValue value = new TimeValue.Yearless(month, OptionalInt.empty(), part, bearing);
      return Optional.of(new TimeMention(first, end, value, "part of month, no year"));
    }
    TimeRange range = part.of(YearMonth.of(year.getAsInt(), month));
    return mention(first, end + 1, range, "part of month");
  }

  /** "the summer of 1999", by the weather's calendar; a winter begins in the year it names. */
  private static Optional<TimeMention> season(Words words, int first, int start) {
    Month month = SEASONS.get(words.lower(start));
    if (month == null) {
      return Optional.empty();
    }
    int at = words.is(start + 1, "of") || words.is(start + 1, "in") ? start + 2 : start + 1;
    OptionalInt year = Dates.yearDigits(words.lower(at));
    if (year.isEmpty()) {
      return Optional.empty();
    }
    YearMonth begin = YearMonth.of(year.getAsInt(), month);
    TimeRange range = TimeRange.of(begin.atDay(1), begin.plusMonths(2).atEndOfMonth());
    return mention(first, at + 1, range, "season");
  }

  /** "the 1990s", "the 19th century". */
  private Optional<TimeMention> decade(Words words, int first, int start) {
    OptionalInt decade = decadeOf(words.lower(start));
    if (decade.isPresent()) {
      TimeRange range =
          TimeRange.of(
              LocalDate.of(decade.getAsInt(), 1, 1), LocalDate.of(decade.getAsInt() + 9, 12, 31));
      return mention(first, start + 1, range, "decade");
    }
    OptionalInt century = numerals.ordinal(words.lower(start));
    boolean named = words.is(start + 1, "century") && century.isPresent();
    if (!named || century.getAsInt() < 11 || century.getAsInt() > 21) {
      return Optional.empty();
    }
    int last = century.getAsInt() * 100;
    TimeRange range = TimeRange.of(LocalDate.of(last - 99, 1, 1), LocalDate.of(last, 12, 31));
    return mention(first, start + 2, range, "century");
  }

  private static OptionalInt decadeOf(String word) {
    boolean shape = word.length() == 5 && word.endsWith("0s");
    return shape ? Dates.yearDigits(word.substring(0, 4)) : OptionalInt.empty();
  }

  /** "the first half of 1978", "the third quarter of 2004", "the first week of August 2004". */
  private Optional<TimeMention> ordinalPart(Words words, int first, int start) {
    OptionalInt nth = numerals.ordinal(words.lower(start));
    if (nth.isEmpty() || !words.is(start + 2, "of")) {
      return Optional.empty();
    }
    int n = nth.getAsInt();
    String unit = words.lower(start + 1);
    OptionalInt year = Dates.yearDigits(words.lower(start + 3));
    int months = unit.equals("half") ? 6 : unit.equals("quarter") ? 3 : 0;
    if (year.isPresent() && months > 0 && n <= 12 / months) {
      YearMonth begin = YearMonth.of(year.getAsInt(), (n - 1) * months + 1);
      TimeRange range = TimeRange.of(begin.atDay(1), begin.plusMonths(months - 1L).atEndOfMonth());
      return mention(first, start + 4, range, "part of year");
    }
    return unit.equals("week") && n <= 4 ? week(words, first, start + 3, n) : Optional.empty();
  }

  private Optional<TimeMention> week(Words words, int first, int at, int n) {
    return Months.named(words, at)
        .flatMap(month -> partOfMonth(words, first, at + 1, month, WEEKS.get(n - 1)));
  }
}
