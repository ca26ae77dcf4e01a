package org.dossier.annotate;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeValue;
import org.dossier.model.TimeValue.FromPublication;
import org.dossier.model.TimeValue.UnitFromPublication;

/** Reads expressions counted from the day of publication. */
final class RelativeTimes implements TimeRule {

  private static final Set<String> PAST = Set.of("last", "past", "previous", "preceding");
  private static final Set<String> DAY_PARTS =
      Set.of("morning", "afternoon", "evening", "night", "midday", "noon", "lunchtime");

  private final Phrases<TimeValue> table = new Phrases<>();
  private final Durations durations;

  private RelativeTimes(Durations durations) {
    this.durations = durations;
  }

  static RelativeTimes load(Durations durations) {
    RelativeTimes relative = new RelativeTimes(durations);
    Resource.rows("times.tsv").forEach(row -> relative.table.add(row[0], value(row)));
    return relative;
  }

  private static TimeValue value(String[] row) {
    if (row[1].equals("days")) {
      return days(Integer.parseInt(row[2]), Integer.parseInt(row[3]));
    }
    ChronoUnit unit = ChronoUnit.valueOf(row[2].toUpperCase(Locale.ROOT));
    return new UnitFromPublication(unit, Integer.parseInt(row[3]), row[4].equals("part"));
  }

  private static FromPublication days(int least, int most) {
    return new FromPublication(least, most, Optional.empty());
  }

  boolean mayStart(String lower) {
    return table.startsWith(lower);
  }

  @Override
  public Optional<TimeMention> at(Words words, int first, TimeMemory memory) {
    return table
        .at(words, first)
        .map(match -> new TimeMention(first, match.end(), match.value(), "phrase table"))
        .or(() -> ago(words, first))
        .or(() -> lastSo(words, first))
        .or(() -> weekday(words, first))
        .or(() -> monthNearby(words, first));
  }

  /** "seven days ago", "a week ago"; "more than a year ago" has no early end. */
  private Optional<TimeMention> ago(Words words, int first) {
    return durations
        .at(words, first)
        .filter(length -> words.is(length.end(), "ago"))
        .map(
            length ->
                new TimeMention(
                    first, length.end() + 1, days(-length.most(), -length.least()), "ago"));
  }

  /** "the last 50 years", "over the past two weeks", "the past 24 hours". */
  private Optional<TimeMention> lastSo(Words words, int first) {
    int at = words.is(first, "the") ? first + 1 : first;
    if (!PAST.contains(words.lower(at))) {
      return Optional.empty();
    }
    return durations
        .at(words, at + 1)
        .filter(Duration::counted)
        .map(
            length -> {
              boolean wholeDays = words.lower(length.end() - 1).equals("days");
              TimeValue value = days(-length.most(), wholeDays ? -1 : 0);
              return new TimeMention(first, length.end(), value, "last so many");
            });
  }

  /** "on Sunday", "Sunday night", "last Tuesday", "next Monday". */
  private static Optional<TimeMention> weekday(Words words, int first) {
    String lead = words.lower(first);
    boolean led = Set.of("last", "next", "this", "early", "late", "earlier", "past").contains(lead);
    int at = led ? first + 1 : first;
    if (led && words.is(at, "on")) {
      at++;
    }
    Optional<DayOfWeek> day = Months.day(words, at);
    int end = DAY_PARTS.contains(words.lower(at + 1)) ? at + 2 : at + 1;
    return day.map(
        named -> {
          int least = lead.equals("last") ? -7 : lead.equals("next") ? 1 : -6;
          int most = lead.equals("last") ? -1 : lead.equals("next") ? 7 : 0;
          TimeValue value = new FromPublication(least, most, Optional.of(named));
          return new TimeMention(first, end, value, "weekday");
        });
  }

  /** "last March": the year is not written. */
  private static Optional<TimeMention> monthNearby(Words words, int first) {
    boolean led = words.is(first, "last") || words.is(first, "next") || words.is(first, "this");
    Optional<Month> month = led ? Months.named(words, first + 1) : Optional.empty();
    return month.map(
        named -> {
          TimeValue value = new TimeValue.Yearless(named, OptionalInt.empty());
          return new TimeMention(first, first + 2, value, "yearless month");
        });
  }
}
