package org.dossier.annotate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.TimeMention;
import org.dossier.model.TimeRange;
import org.dossier.model.TimeValue.FromPublication;
import org.dossier.model.Timex;

/**
 * Bounds for the day of an event from TIMEX3 values, where the words are read nowhere else:
 * holidays, seasons, quarters and halves of a year.
 */
final class TimexView {

  private static final Set<String> PARTS = Set.of("SP", "SU", "FA", "WI", "Q", "H");

  private TimexView() {}

  /**
   * Returns the time mentions of a sentence with those added that only its TIMEX3 values give.
   *
   * @param published the day the added ones are counted from; without it none is added
   */
  static List<TimeMention> added(
      Words words, List<TimeMention> times, List<Timex> timexes, Optional<LocalDate> published) {
    List<TimeMention> all = new ArrayList<>(times);
    for (Timex timex : timexes) {
      if (published.isPresent() && bounds(timex)) {
        mention(words, timex, published.get())
            .filter(found -> all.stream().noneMatch(time -> overlap(time, found)))
            .ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(TimeMention::first));
    return all;
  }

  private static boolean bounds(Timex timex) {
    int dash = timex.value().indexOf('-');
    String part = dash < 0 ? "" : timex.value().substring(dash + 1).replaceAll("[0-9]", "");
    return timex.type() == Timex.Type.DATE
        && (PARTS.contains(part) || timex.rule().endsWith("holiday"));
  }

  private static Optional<TimeMention> mention(Words words, Timex timex, LocalDate published) {
    int first = 0;
    while (first < words.size() && words.token(first).span().start() < timex.span().start()) {
      first++;
    }
    int end = first;
    while (end < words.size() && words.token(end).span().end() <= timex.span().end()) {
      end++;
    }
    // "third-quarter" is half of a word that is more than a time
    boolean whole = end > first && words.span(first, end).equals(timex.span());
    int from = first;
    int to = end;
    return whole
        ? timex.days().map(days -> new TimeMention(from, to, distance(published, days), "timex"))
        : Optional.empty();
  }

  private static FromPublication distance(LocalDate published, TimeRange days) {
    long least = ChronoUnit.DAYS.between(published, days.earliest().orElseThrow());
    long most = ChronoUnit.DAYS.between(published, days.latest().orElseThrow());
    return new FromPublication(Math.toIntExact(least), Math.toIntExact(most), Optional.empty());
  }

  private static boolean overlap(TimeMention a, TimeMention b) {
    return a.first() < b.end() && b.first() < a.end();
  }
}
