package org.dossier.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.Locale;

/** A unit of time, as TIMEX3 writes calendar dates and lengths of it. */
enum TimexUnit {
  SECOND("S", 1, ChronoUnit.SECONDS),
  MINUTE("M", 1, ChronoUnit.MINUTES),
  HOUR("H", 1, ChronoUnit.HOURS),
  DAY("D", 1, ChronoUnit.DAYS),
  WEEKEND("D", 2, ChronoUnit.WEEKS),
  WEEK("W", 1, ChronoUnit.WEEKS),
  MONTH("M", 1, ChronoUnit.MONTHS),
  QUARTER("Q", 1, IsoFields.QUARTER_YEARS),
  YEAR("Y", 1, ChronoUnit.YEARS),
  DECADE("Y", 10, ChronoUnit.DECADES),
  CENTURY("Y", 100, ChronoUnit.CENTURIES);

  private final String letter;
  private final int times;
  private final TemporalUnit step;

  TimexUnit(String letter, int times, TemporalUnit step) {
    this.letter = letter;
    this.times = times;
    this.step = step;
  }

  static TimexUnit named(String lower) {
    return valueOf(lower.toUpperCase(Locale.ROOT));
  }

  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  LocalDate shift(LocalDate day, long count) {
    return isClock() ? day : day.plus(count, step);
  }

  /** Writes the unit of the calendar that holds a day. */
  String holding(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEK -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> "" + year;
      case DECADE -> "" + year / 10;
      case CENTURY -> "" + year / 100;
    };
  }

  private static String week(LocalDate day) {
    LocalDate thursday = day.with(DayOfWeek.THURSDAY);
    int week = (thursday.getDayOfYear() - 1) / 7 + 1;
    return thursday.getYear() + "-W" + two(week);
  }

  /** Writes one of these units of which nobody says which. */
  String unknown() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  /** Writes a length of so many units. */
  String length(long count) {
    return prefix() + count * times + letter;
  }

  /** Writes a length of an unknown number of units. */
  String vagueLength() {
    String unit = this == DECADE ? "E" : this == CENTURY ? "C" : letter;
    return prefix() + "X" + unit;
  }

  private String prefix() {
    return isClock() ? "PT" : "P";
  }

  static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }
}
