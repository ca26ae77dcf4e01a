package org.dossier.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as metadata writes them: ISO 8601, RFC 822, and English with the month in letters.
 * All-digit forms whose day and month could be swapped are not read.
 */
final class Dates {
  private static final String GAP = "[ \\t\\u00A0\\u202F]{1,3}";
  private static final String WEEKDAY =
      "(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?[,.]?" + GAP + ")?";
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";
  private static final String DAY =
      "(?<y1>\\d{4})(?<sep>[-/]?)(?<m1>\\d{2})\\k<sep>(?<d1>\\d{2})"
          + ("|" + WEEKDAY + "(?<d2>\\d{1,2})" + ORDINAL + GAP)
          + ("(?<m2>" + MONTH + "),?" + GAP + "(?<y2>\\d{4})")
          + ("|" + WEEKDAY + "(?<m3>" + MONTH + ")" + GAP)
          + ("(?<d3>\\d{1,2})" + ORDINAL + ",?" + GAP + "(?<y3>\\d{4})");
  private static final String CLOCK =
      ("(?:T|,?" + GAP + "(?:at" + GAP + "|[-|]" + GAP + ")?)")
          + "(?<hour>\\d{1,2})(?::|(?<=T\\d\\d))(?<minute>\\d{2})"
          + "(?:(?::|(?<=T\\d{4}))(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
          + ("(?:(?:" + GAP + ")?(?<half>[ap])\\.?m\\b\\.?)?")
          + ("(?:(?:" + GAP + ")?(?<zone>Z|UTC|GMT|[ECMP][SD]T|[+-]\\d{2}:?\\d{2})(?![\\w]))?");

  /** A date with an optional clock time and zone, as a regular expression with named groups. */
  static final String WORDS = "(?:" + DAY + ")(?:" + CLOCK + ")?(?![\\w])";

  private static final Pattern DATE = Pattern.compile(WORDS, Pattern.CASE_INSENSITIVE);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Zone letters with the hours of RFC 822, section 5.1. */
  private static final Map<String, Integer> ZONES =
      Map.of(
          "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

  private Dates() {}

  /** Reads a field that is a date and nothing else. */
  static Optional<LocalDateTime> parse(String words) {
    Matcher matcher = DATE.matcher(words.strip());
    return matcher.matches() ? read(matcher) : Optional.empty();
  }

  /** Reads the first date in a line. */
  static Optional<LocalDateTime> find(String line) {
    Matcher matcher = DATE.matcher(line);
    return matcher.find() ? read(matcher) : Optional.empty();
  }

  /**
   * Reads a match of {@link #WORDS}.
   *
   * @return the moment, in UTC if the words name a zone; midnight if they name a day only; empty
   *     for a day or time that does not exist
   */
  static Optional<LocalDateTime> read(Matcher match) {
    try {
      return Optional.of(day(match).atTime(time(match)).minusSeconds(zone(match)));
    } catch (DateTimeException outsideCalendar) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Matcher match) {
    String month = first(match, "m1", "m2", "m3");
    int number =
        Character.isDigit(month.charAt(0))
            ? Integer.parseInt(month)
            : 1 + MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
    return LocalDate.of(
        Integer.parseInt(first(match, "y1", "y2", "y3")),
        number,
        Integer.parseInt(first(match, "d1", "d2", "d3")));
  }

  private static LocalTime time(Matcher match) {
    int hour = Integer.parseInt(group(match, "hour").orElse("0"));
    Optional<String> half = group(match, "half");
    if (half.isPresent() && hour <= 12) {
      hour = hour % 12 + (half.get().equalsIgnoreCase("p") ? 12 : 0);
    }
    return LocalTime.of(
        hour,
        Integer.parseInt(group(match, "minute").orElse("0")),
        Integer.parseInt(group(match, "second").orElse("0")));
  }

  private static int zone(Matcher match) {
    String zone = group(match, "zone").orElse("Z").toUpperCase(Locale.ROOT);
    if (ZONES.containsKey(zone)) {
      return ZONES.getOrDefault(zone, 0) * 3600;
    }
    return Character.isLetter(zone.charAt(0)) ? 0 : ZoneOffset.of(zone).getTotalSeconds();
  }

  private static Optional<String> group(Matcher match, String name) {
    return Optional.ofNullable(match.group(name));
  }

  private static String first(Matcher match, String a, String b, String c) {
    return group(match, a).or(() -> group(match, b)).or(() -> group(match, c)).orElseThrow();
  }
}
