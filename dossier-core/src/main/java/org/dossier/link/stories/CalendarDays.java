package org.dossier.link.stories;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The years, and the days of months, that a text names. */
final class CalendarDays {

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
          + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?";
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{N}.,$£€])(?:19|20)\\d\\d(?![\\p{N}])");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:%s\\.? {0,3}(\\d{1,2})|(\\d{1,2}) {0,3}%s)\\b".formatted(MONTH, MONTH));

  private CalendarDays() {}

  /** Returns the years, each as a term. */
  static Hashes years(String text) {
    return Hashes.of(YEAR.matcher(text).results().mapToInt(year -> year.group().hashCode()));
  }

  /** Returns the days of months, each as a term. */
  static Hashes days(String text) {
    return Hashes.of(DAY.matcher(text).results().map(CalendarDays::day).mapToInt(String::hashCode));
  }

  private static String day(MatchResult found) {
    boolean monthFirst = found.group(1) != null;
    String month = found.group(monthFirst ? 1 : 4);
    return month.toLowerCase(Locale.ROOT) + Integer.valueOf(found.group(monthFirst ? 2 : 3));
  }
}
