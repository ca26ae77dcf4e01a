package org.dossier.annotate;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.model.Bearing;
import org.dossier.model.MonthPart;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeValue;
import org.dossier.model.TimeValue.FromPublication;
import org.dossier.model.TimeValue.UnitFromPublication;

/** Reads expressions counted from the day of publication. */
final class RelativeTimes implements TimeRule {

  private static final Set<String> PAST = Set.of("last", "past", "previous", "preceding");
  private static final Set<String> LEADS =
      Set.of(
          "last",
          "next",
          "this",
          "early",
          "late",
          "earlier",
          "later",
          "past",
          "coming",
          "previous");
  private static final Set<String> LEADS_BEHIND_THE = Set.of("previous", "coming");
  private static final FromPublication LAST_WEEKEND = weekend(-5);
  private static final FromPublication COMING_WEEKEND = weekend(0);
  private static final Set<String> DAY_PARTS =
      Set.of("morning", "afternoon", "evening", "night", "midday", "noon", "lunchtime");

  private final Phrases<TimeValue> table = new Phrases<>();
  private final Durations durations;
  private final Tense.Signs signs;

  private RelativeTimes(Durations durations, Tense.Signs signs) {
    this.durations = durations;
    this.signs = signs;
  }

  static RelativeTimes load(Durations durations, Tense.Signs signs) {
    RelativeTimes relative = new RelativeTimes(durations, signs);
    Resource.rows("times.tsv").forEach(row -> relative.table.add(row[0], value(row)));
    return relative;
  }

  private static TimeValue value(String[] row) {
    if (row[1].equals("days")) {
      return days(Integer.parseInt(row[2]), Integer.parseInt(row[3]));
    }
    if (row[1].equals("weekend")) {
      return until(DayOfWeek.SUNDAY, row, 1);
    }
    if (row[1].equals("week end")) {
      return until(DayOfWeek.SUNDAY, row, 2);
    }
    ChronoUnit unit = ChronoUnit.valueOf(row[2].toUpperCase(Locale.ROOT));
    return new UnitFromPublication(unit, Integer.parseInt(row[3]), row[4].equals("part"));
  }

  private static FromPublication until(DayOfWeek last, String[] row, int before) {
    int least = Integer.parseInt(row[2]);
    int most = Integer.parseInt(row[3]);
    return new FromPublication(least, most, Optional.of(last), before, false);
  }

  private static FromPublication weekend(int least) {
    return new FromPublication(least, least + 6, Optional.of(DayOfWeek.SUNDAY), 1, false);
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
        .map(match -> tabled(words, first, match))
        .or(() -> ago(words, first))
        .or(() -> lastSo(words, first))
        .or(() -> nightBetween(words, first))
        .or(() -> weekday(words, first))
        .or(() -> monthNearby(words, first));
  }

  private TimeMention tabled(Words words, int first, Phrases.Match<TimeValue> match) {
    TimeValue value =
        match.value().equals(LAST_WEEKEND) || match.value().equals(COMING_WEEKEND)
            ? turned(match.value(), Tense.around(words, first, match.end(), signs))
            : match.value();
    return new TimeMention(first, match.end(), value, "phrase table");
  }

  /** The weekend meant is the last one or the one to come, as its clause looks. */
  private static TimeValue turned(TimeValue weekend, Bearing bearing) {
    boolean isLast = weekend.equals(LAST_WEEKEND);
    boolean turns = bearing == (isLast ? Bearing.FUTURE : Bearing.PAST);
    return isLast == turns ? COMING_WEEKEND : LAST_WEEKEND;
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
  private Optional<TimeMention> weekday(Words words, int first) {
    String lead = words.lower(first);
    boolean the = lead.equals("the") && LEADS_BEHIND_THE.contains(words.lower(first + 1));
    int leadAt = the ? first + 1 : first;
    int at = the || LEADS.contains(lead) ? leadAt + 1 : first;
    if ((words.is(leadAt, "this") && words.is(at, "coming")) || words.is(at, "on")) {
      at++;
    }
    Optional<DayOfWeek> day = Months.day(words, at);
    int end = DAY_PARTS.contains(words.lower(at + 1)) ? at + 2 : at + 1;
    return day.map(
        named -> {
          FromPublication days = weekday(words, first, end, words.lower(leadAt), named);
          return new TimeMention(first, end, days, "weekday");
        });
  }

  /** "the night between Sunday and Monday", "overnight from Friday to Saturday": two days. */
  private static Optional<TimeMention> nightBetween(Words words, int first) {
    int night = words.is(first, "the") ? first + 1 : first;
    boolean joined = words.is(night + 1, "between") || words.is(night + 1, "from");
    if (!joined || !(words.is(night, "night") || words.is(night, "overnight"))) {
      return Optional.empty();
    }
    Optional<DayOfWeek> from = Months.day(words, night + 2);
    boolean and = words.is(night + 3, "and") || words.is(night + 3, "to");
    return Months.day(words, night + 4)
        .filter(to -> and && from.equals(Optional.of(to.minus(1))))
        .map(to -> new FromPublication(-6, 0, Optional.of(to), 1, false))
        .map(value -> new TimeMention(first, night + 5, value, "night between"));
  }

  private FromPublication weekday(Words words, int first, int end, String lead, DayOfWeek day) {
    Optional<DayOfWeek> named = Optional.of(day);
    if (words.is(first - 1, "since")) {
      return new FromPublication(-6, 0, named, 0, true);
    }
    boolean coming = lead.equals("this") && words.is(end - 2, "coming");
    return switch (coming ? "coming" : lead) {
      case "last", "previous", "past" -> new FromPublication(-7, -1, named);
      case "next", "coming" -> new FromPublication(1, 7, named);
      default ->
          Tense.around(words, first, end, signs) == Bearing.FUTURE
              ? new FromPublication(0, 6, named)
              : new FromPublication(-6, 0, named);
    };
  }

  /** "last March": the year is not written. */
  private static Optional<TimeMention> monthNearby(Words words, int first) {
    Bearing bearing =
        switch (words.lower(first)) {
          case "last", "past" -> Bearing.LAST;
          case "next", "coming" -> Bearing.NEXT;
          case "this" -> Bearing.THIS_YEAR;
          default -> Bearing.NONE;
        };
    Optional<Month> month =
        bearing == Bearing.NONE ? Optional.empty() : Months.named(words, first + 1);
    return month.map(
        named -> {
          TimeValue value =
              new TimeValue.Yearless(named, OptionalInt.empty(), MonthPart.WHOLE, bearing);
          return new TimeMention(first, first + 2, value, "yearless month");
        });
  }
}
