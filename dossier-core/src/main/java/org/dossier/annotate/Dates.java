package org.dossier.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.dossier.model.Bearing;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue;

/** Reads dates: a day, a month or a year on the calendar, with or without the year. */
final class Dates implements TimeRule {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "of", "by", "from", "until", "till", "before", "after", "during",
          "through", "to", "early", "late", "mid", "year", "years", "and", "between", "around",
          "circa", "for", "as", "(", "spring", "summer", "autumn", "fall", "winter", "or");
  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "persons",
          "men",
          "women",
          "children",
          "soldiers",
          "troops",
          "civilians",
          "fighters",
          "families",
          "refugees",
          "others",
          "dead",
          "killed",
          "injured",
          "wounded",
          "residents",
          "migrants",
          "prisoners",
          "police",
          "students",
          "workers",
          "victims",
          "deaths",
          "dollars",
          "euros",
          "pounds",
          "kilometers",
          "kilometres",
          "km",
          "miles",
          "metres",
          "meters",
          "feet",
          "tons",
          "tonnes",
          "homes",
          "houses",
          "jobs",
          "more");

  private final Numerals numerals;
  private final Set<String> eventNouns;
  private final Tense.Signs signs;

  Dates(Numerals numerals, Set<String> eventNouns, Tense.Signs signs) {
    this.numerals = numerals;
    this.eventNouns = eventNouns;
    this.signs = signs;
  }

  @Override
  public Optional<TimeMention> at(Words words, int first, TimeMemory memory) {
    return date(words, first)
        .flatMap(
            dated ->
                dated
                    .value(() -> Tense.around(words, first, dated.end(), signs))
                    .map(value -> widened(words, first, value))
                    .map(value -> new TimeMention(first, dated.end(), value, rule(dated))));
  }

  /** "around 2 July 2031": a day more or less on either side (UCDP GED, appendix 2). */
  private static TimeValue widened(Words words, int first, TimeValue value) {
    boolean about = words.is(first - 1, "around") || words.is(first - 1, "about");
    boolean day =
        value instanceof TimeValue.Calendar calendar
            && calendar.range().precision() == TimeRange.Precision.DAY;
    if (!about || !day) {
      return value;
    }
    LocalDate named = ((TimeValue.Calendar) value).range().earliest().orElseThrow();
    return new TimeValue.Calendar(TimeRange.of(named.minusDays(1), named.plusDays(1)));
  }

  private static String rule(Dated dated) {
    String precision =
        dated.day().isPresent() ? "day" : dated.month().isPresent() ? "month" : "year";
    return dated.year().isPresent() ? "calendar " + precision : "yearless " + precision;
  }

  /** Reads the longest date that begins at a token. */
  Optional<Dated> date(Words words, int first) {
    Optional<DayOfWeek> weekday = Months.day(words, first);
    if (weekday.isPresent()) {
      int next = words.is(first + 1, ",") ? first + 2 : first + 1;
      return written(words, words.is(next, "the") ? next + 1 : next)
          .filter(dated -> dated.day().isPresent());
    }
    if (words.is(first, "the") && numerals.ordinal(words.lower(first + 1)).isPresent()) {
      return dayFirst(words, first + 1);
    }
    return written(words, first).or(() -> year(words, first)).or(() -> monthAlone(words, first));
  }

  /** Reads a date that a month or digits make plain by themselves. */
  private Optional<Dated> written(Words words, int first) {
    if (words.isDigits(first)) {
      return numeric(words, first).or(() -> dayFirst(words, first));
    }
    return Months.named(words, first).flatMap(month -> monthFirst(words, first, month));
  }

  /** "March 7", "March 7, 2004", "March 2004", "March, 2004". */
  private Optional<Dated> monthFirst(Words words, int first, Month month) {
    OptionalInt day = dayOfMonth(words.lower(first + 1));
    if (day.isPresent()) {
      return Optional.of(withYear(words, first + 2, month, day));
    }
    int comma = words.is(first + 1, ",") ? first + 2 : first + 1;
    OptionalInt year = yearDigits(words.lower(comma));
    return year.isPresent()
        ? Optional.of(new Dated(comma + 1, year, Optional.of(month), OptionalInt.empty()))
        : Optional.empty();
  }

  private static Dated withYear(Words words, int end, Month month, OptionalInt day) {
    int at = words.is(end, ",") || words.is(end, "of") ? end + 1 : end;
    OptionalInt year = yearDigits(words.lower(at));
    if (year.isPresent()) {
      return new Dated(at + 1, year, Optional.of(month), day);
    }
    Bearing bearing = yearNamed(words, at);
    int last = bearing == Bearing.NONE ? end : at + 2;
    return new Dated(last, year, Optional.of(month), day, bearing);
  }

  /** "last year", "this year", "next year" behind a month or a day of one. */
  private static Bearing yearNamed(Words words, int at) {
    if (!words.is(at + 1, "year")) {
      return Bearing.NONE;
    }
    return switch (words.lower(at)) {
      case "last" -> Bearing.LAST_YEAR;
      case "this" -> Bearing.THIS_YEAR;
      case "next" -> Bearing.NEXT_YEAR;
      default -> Bearing.NONE;
    };
  }

  /** "7 March 2004", "7th of March". */
  private Optional<Dated> dayFirst(Words words, int first) {
    OptionalInt day = dayOfMonth(words.lower(first));
    int at = words.is(first + 1, "of") ? first + 2 : first + 1;
    if (day.isEmpty() || words.isGlued(at)) {
      return Optional.empty();
    }
    return Months.named(words, at).map(month -> withYear(words, at + 1, month, day));
  }

  private OptionalInt dayOfMonth(String word) {
    OptionalInt ordinal = numerals.ordinal(word);
    OptionalLong digits = word.length() <= 2 ? Digits.grouped(word) : OptionalLong.empty();
    int day = ordinal.orElse((int) digits.orElse(0));
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** "2004-03-07"; "25/3/2004" and "3/25/2004" where only one order is a date. */
  private static Optional<Dated> numeric(Words words, int first) {
    String word = words.lower(first);
    int t = word.indexOf('t');
    String[] parts = (t == 10 ? word.substring(0, t) : word).split("[-/.]", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    int[] numbers = new int[3];
    for (int i = 0; i < 3; i++) {
      OptionalLong part = parts[i].length() <= 4 ? Digits.grouped(parts[i]) : OptionalLong.empty();
      numbers[i] = (int) part.orElse(-1);
    }
    return numericDay(parts, numbers).map(day -> onDay(first + 1, day));
  }

  private static Optional<LocalDate> numericDay(String[] parts, int[] numbers) {
    if (parts[0].length() == 4) {
      return inYears(numbers[0]) ? Dated.day(numbers[0], numbers[1], numbers[2]) : Optional.empty();
    }
    if (parts[2].length() != 4 || !inYears(numbers[2])) {
      return Optional.empty();
    }
    if (numbers[0] > 12) {
      return Dated.day(numbers[2], numbers[1], numbers[0]);
    }
    return numbers[1] > 12 || numbers[0] == numbers[1]
        ? Dated.day(numbers[2], numbers[0], numbers[1])
        : Optional.empty();
  }

  private static Dated onDay(int end, LocalDate day) {
    return new Dated(
        end,
        OptionalInt.of(day.getYear()),
        Optional.of(day.getMonth()),
        OptionalInt.of(day.getDayOfMonth()));
  }

  private Optional<Dated> year(Words words, int first) {
    OptionalInt year = yearDigits(words.lower(first));
    return year.isPresent() && isYearPlace(words, first)
        ? Optional.of(yearAlone(first + 1, year))
        : Optional.empty();
  }

  static Dated yearAlone(int end, OptionalInt year) {
    return new Dated(end, year, Optional.empty(), OptionalInt.empty());
  }

  private boolean isYearPlace(Words words, int i) {
    String next = words.lower(i + 1);
    if (PEOPLE.contains(next) || (next.equals("-") && words.isGlued(i + 1))) {
      return false;
    }
    String before = words.lower(i - 1);
    if (before.equals("(")) {
      return next.equals(")");
    }
    return BEFORE_YEAR.contains(before) || isBeforeEvent(words, i);
  }

  /** "the 2004 siege", "its deadly 2004 attacks". */
  private boolean isBeforeEvent(Words words, int i) {
    return eventNouns.contains(words.lower(i + 1)) || eventNouns.contains(words.lower(i + 2));
  }

  private static Optional<Dated> monthAlone(Words words, int first) {
    return Months.alone(words, first)
        .map(month -> withYear(words, first + 1, month, OptionalInt.empty()));
  }

  /** Returns the year four digits stand for, from 1000 to 2100. */
  static OptionalInt yearDigits(String word) {
    OptionalLong digits = word.length() == 4 ? Digits.grouped(word) : OptionalLong.empty();
    return digits.isPresent() && inYears((int) digits.getAsLong())
        ? OptionalInt.of((int) digits.getAsLong())
        : OptionalInt.empty();
  }

  private static boolean inYears(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
