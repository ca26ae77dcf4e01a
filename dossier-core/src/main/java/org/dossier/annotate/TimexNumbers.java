package org.dossier.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.annotate.TimexPattern.Classes.Member;

/** Reads years, decades, dates and clock times that are written as numbers. */
final class TimexNumbers {

  private static final int PIVOT = 40;
  private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{2,4})");
  private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})[:.](\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?");
  private static final Pattern HALF_CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d\\d))?([ap])m");
  private static final Map<String, String> DECADES =
      Map.of(
          "twenties",
          "192",
          "thirties",
          "193",
          "forties",
          "194",
          "fifties",
          "195",
          "sixties",
          "196",
          "seventies",
          "197",
          "eighties",
          "198",
          "nineties",
          "199");

  private TimexNumbers() {}

  /** "1989", "'89", "nineteen eighty-nine", "two thousand". */
  static Optional<Member> year(Words words, int i, Numerals numerals) {
    OptionalInt digits = Dates.yearDigits(words.lower(i));
    if (digits.isPresent()) {
      return Optional.of(new Member(i + 1, "" + digits.getAsInt()));
    }
    String lower = words.lower(i);
    if (lower.equals("'") && words.isGlued(i + 1) && words.lower(i + 1).length() == 2) {
      return twoDigits(words.lower(i + 1)).map(year -> new Member(i + 2, year));
    }
    if (lower.equals("nineteen")) {
      OptionalInt tens = numerals.small(words.lower(i + 1));
      boolean fits = tens.isPresent() && tens.getAsInt() >= 10;
      return fits
          ? numerals
              .at(words, i + 1)
              .filter(read -> read.value() < 100)
              .map(read -> new Member(read.end(), "19" + read.value()))
          : Optional.empty();
    }
    return lower.equals("two") && words.is(i + 1, "thousand")
        ? numerals
            .at(words, i)
            .filter(read -> read.value() >= 2000 && read.value() < 2100)
            .map(read -> new Member(read.end(), "" + read.value()))
        : Optional.empty();
  }

  private static Optional<String> twoDigits(String lower) {
    OptionalLong number = Digits.grouped(lower);
    return number.isPresent()
        ? Optional.of((number.getAsLong() < PIVOT ? "20" : "19") + lower)
        : Optional.empty();
  }

  static boolean isDecade(String lower) {
    return DECADES.containsKey(lower);
  }

  /** "1990s", "'80s", "nineties": the year without its last digit. */
  static Optional<Member> decade(Words words, int i) {
    String lower = words.lower(i);
    if (DECADES.containsKey(lower)) {
      return Optional.of(new Member(i + 1, DECADES.getOrDefault(lower, "")));
    }
    if (lower.length() == 5
        && lower.endsWith("0s")
        && Dates.yearDigits(lower.substring(0, 4)).isPresent()) {
      return Optional.of(new Member(i + 1, lower.substring(0, 3)));
    }
    String next = words.lower(i + 1);
    boolean two = next.length() == 3 && next.endsWith("0s") && Characters.isDigit(next.charAt(0));
    return lower.equals("'") && words.isGlued(i + 1) && two
        ? Optional.of(new Member(i + 2, "19" + next.charAt(0)))
        : Optional.empty();
  }

  /** "2019-03-07", "20190307", "03/07/2019", "3-7-19": month first, as American papers write. */
  static Optional<String> date(String lower) {
    if (lower.length() < 6 || !Characters.isDigit(lower.charAt(0))) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(lower);
    if (iso.matches()) {
      return valid(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher american = AMERICAN.matcher(lower);
    if (!american.matches() || american.group(3).length() == 3) {
      return Optional.empty();
    }
    String year = american.group(3);
    return (year.length() == 2 ? twoDigits(year) : Optional.of(year))
        .flatMap(full -> valid(full, american.group(1), american.group(2)));
  }

  private static Optional<String> valid(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "6am", "6.10am", "11:30pm": the half of the day written to the number. */
  static Optional<String> halfClock(String lower) {
    boolean marked = lower.length() >= 3 && (lower.endsWith("am") || lower.endsWith("pm"));
    Matcher matcher =
        marked && Characters.isDigit(lower.charAt(0)) ? HALF_CLOCK.matcher(lower) : null;
    if (matcher == null || !matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    int later = matcher.group(3).equals("p") ? 12 : 0;
    return hour >= 1 && hour <= 12 && minute < 60
        ? Optional.of(TimexUnit.two(hour % 12 + later) + ":" + TimexUnit.two(minute))
        : Optional.empty();
  }

  /** "10:35", "7.15", "22:07:00". */
  static Optional<String> clock(String lower) {
    Matcher matcher =
        lower.length() >= 4 && Characters.isDigit(lower.charAt(0)) ? CLOCK.matcher(lower) : null;
    if (matcher == null || !matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    String seconds = matcher.group(3) == null ? "" : ":" + matcher.group(3);
    return hour <= 24 && Integer.parseInt(matcher.group(2)) < 60
        ? Optional.of(TimexUnit.two(hour) + ":" + matcher.group(2) + seconds)
        : Optional.empty();
  }

  /** "8", "eight": a whole hour from 1 to 12. */
  static Optional<String> hour(String lower, Numerals numerals) {
    OptionalLong digits = Digits.grouped(lower);
    long hour = digits.orElseGet(() -> numerals.small(lower).orElse(0));
    return hour >= 1 && hour <= 12
        ? Optional.of(TimexUnit.two((int) hour) + ":00")
        : Optional.empty();
  }
}
