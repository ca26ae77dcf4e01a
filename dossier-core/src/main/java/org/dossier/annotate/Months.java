package org.dossier.annotate;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of months and days of the week. */
final class Months {

  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> DAYS = days();
  private static final Set<Month> ALSO_NAMES =
      Set.of(Month.APRIL, Month.MAY, Month.MARCH, Month.JUNE, Month.AUGUST);
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "last", "early", "late", "mid", "until", "till", "by", "from", "of",
          "next", "this", "during", "between", "through", "and", "to", "before", "after", "for",
          "mid-", "or", "as", "earlier");

  private Months() {}

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3), month);
      months.put(name.substring(0, 3) + ".", month);
    }
    months.put("sept", Month.SEPTEMBER);
    months.put("sept.", Month.SEPTEMBER);
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      days.put(name, day);
      days.put(name.substring(0, 3) + ".", day);
    }
    days.put("tues.", DayOfWeek.TUESDAY);
    days.put("thurs.", DayOfWeek.THURSDAY);
    return Map.copyOf(days);
  }

  /** Returns the month a capitalised token names, whether or not it is meant as one. */
  static Optional<Month> named(Words words, int i) {
    return words.isCapitalised(i)
        ? Optional.ofNullable(MONTHS.get(words.lower(i)))
        : Optional.empty();
  }

  /** Returns the month a token names where no day and no year stands beside it. */
  static Optional<Month> alone(Words words, int i) {
    return named(words, i).filter(month -> isMonthPlace(words, i, month));
  }

  private static boolean isMonthPlace(Words words, int i, Month month) {
    if (BEFORE_MONTH.contains(words.lower(i - 1))) {
      return !words.isCapitalised(i + 1) || Months.day(words, i + 1).isPresent();
    }
    boolean whole = words.lower(i).length() > 4;
    return whole && !ALSO_NAMES.contains(month);
  }

  /** Returns the day of the week a capitalised token names. */
  static Optional<DayOfWeek> day(Words words, int i) {
    return words.isCapitalised(i)
        ? Optional.ofNullable(DAYS.get(words.lower(i)))
        : Optional.empty();
  }

  static boolean isName(String lower) {
    return MONTHS.containsKey(lower) || DAYS.containsKey(lower);
  }
}
