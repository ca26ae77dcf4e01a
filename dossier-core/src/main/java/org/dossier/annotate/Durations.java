package org.dossier.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dossier.annotate.Phrases.Match;

/** Reads lengths of time: "two weeks", "a few days", "hours", "three-day". */
final class Durations {

  /** A unit of time, from {@code durations.tsv}. */
  record Unit(double hours, int tolerance, int mostTolerance, int bareLeast, int bareMost) {}

  private record Vague(int least, int most) {}

  private static final int LONGEST_DAYS = 1_000_000;

  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Unit> plurals = new HashMap<>();
  private final Phrases<Vague> quantities = new Phrases<>();
  private final Numerals numerals;

  private Durations(Numerals numerals) {
    this.numerals = numerals;
  }

  static Durations load(Numerals numerals) {
    Durations durations = new Durations(numerals);
    Resource.rows("durations.tsv").forEach(durations::addUnit);
    Resource.rows("quantities.tsv").forEach(durations::addQuantity);
    return durations;
  }

  private void addUnit(String[] row) {
    Unit unit =
        new Unit(
            Double.parseDouble(row[1]),
            Integer.parseInt(row[2]),
            Integer.parseInt(row[3]),
            Integer.parseInt(row[4]),
            Integer.parseInt(row[5]));
    units.put(row[0], unit);
    plurals.put(row[0].equals("century") ? "centuries" : row[0] + "s", unit);
  }

  private void addQuantity(String[] row) {
    quantities.add(row[0], new Vague(Integer.parseInt(row[1]), Integer.parseInt(row[2])));
  }

  boolean isPlural(String lower) {
    return plurals.containsKey(lower);
  }

  /** Reads the length that begins at a token. */
  Optional<Duration> at(Words words, int first) {
    return hyphened(words, first)
        .or(() -> vague(words, first))
        .or(() -> numbered(words, first))
        .or(() -> single(words, first))
        .or(() -> bare(words, first));
  }

  /** "three-day", "24-hour"; an age such as "48-year-old" is none. */
  private Optional<Duration> hyphened(Words words, int first) {
    String lower = words.lower(first);
    int hyphen = lower.indexOf('-');
    Unit unit = hyphen > 0 ? units.get(lower.substring(hyphen + 1)) : null;
    if (unit == null) {
      return Optional.empty();
    }
    String count = lower.substring(0, hyphen);
    long number = Digits.grouped(count).orElse(numerals.small(count).orElse(-1));
    return number < 0 ? Optional.empty() : Optional.of(counted(first + 1, number, unit, true));
  }

  private Optional<Duration> vague(Words words, int first) {
    Optional<Match<Vague>> quantity = quantities.at(words, first);
    return quantity.flatMap(
        match -> {
          Unit unit = plurals.get(words.lower(match.end()));
          return unit == null
              ? Optional.empty()
              : Optional.of(
                  spread(match.end() + 1, match.value().least(), match.value().most(), unit, true));
        });
  }

  private Optional<Duration> numbered(Words words, int first) {
    return numerals
        .at(words, first)
        .flatMap(
            numeral -> {
              boolean more = words.is(numeral.end(), "more");
              int at = more ? numeral.end() + 1 : numeral.end();
              Unit unit = unit(words.lower(at), numeral.value());
              boolean age = words.is(at + 1, "old");
              return unit == null || age
                  ? Optional.empty()
                  : Optional.of(counted(at + 1, numeral.value(), unit, true));
            });
  }

  private @org.jspecify.annotations.Nullable Unit unit(String lower, long number) {
    Unit plural = plurals.get(lower);
    return plural == null && number == 1 ? units.get(lower) : plural;
  }

  /** "a week", "an hour", "half an hour", "half a year". */
  private Optional<Duration> single(Words words, int first) {
    int at = words.is(first, "half") ? first + 1 : first;
    boolean article = words.is(at, "a") || words.is(at, "an");
    Unit unit = article ? units.get(words.lower(at + 1)) : null;
    if (unit == null) {
      return Optional.empty();
    }
    if (at > first) {
      int half = (int) (unit.hours() / 48);
      return Optional.of(
          new Duration(
              at + 2, Math.max(0, half - unit.tolerance()), half + unit.tolerance(), true, false));
    }
    Duration whole = counted(at + 2, 1, unit, false);
    return Optional.of(new Duration(whole.end(), whole.least(), whole.most(), true, false));
  }

  private Optional<Duration> bare(Words words, int first) {
    boolean pointed = words.is(first - 1, "these") || words.is(first - 1, "those");
    Unit unit = pointed ? null : plurals.get(words.lower(first));
    return unit == null
        ? Optional.empty()
        : Optional.of(spread(first + 1, unit.bareLeast(), unit.bareMost(), unit, false));
  }

  private static Duration counted(int end, long number, Unit unit, boolean plainCount) {
    double days = number * unit.hours() / 24;
    long tolerance = Math.min((long) unit.tolerance() * number, unit.mostTolerance());
    int least = clamp(Math.floor(days) - tolerance);
    int most = clamp(Math.ceil(days) + tolerance);
    return new Duration(end, Math.max(0, least), most, true, plainCount);
  }

  private static Duration spread(int end, int from, int to, Unit unit, boolean counted) {
    int least = clamp(Math.floor(from * unit.hours() / 24));
    return new Duration(end, least, clamp(Math.ceil(to * unit.hours() / 24)), counted, false);
  }

  private static int clamp(double days) {
    return (int) Math.max(0, Math.min(LONGEST_DAYS, days));
  }
}
