package org.dossier.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.model.TimeMention;

/** Finds time expressions: at each word the longest that any rule reads. */
final class TimeReader {

  private static final Set<String> FIRST_WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "at",
          "for",
          "over",
          "within",
          "after",
          "before",
          "since",
          "during",
          "following",
          "prior",
          "ahead",
          "even",
          "long",
          "between",
          "from",
          "early",
          "mid",
          "late",
          "earlier",
          "beginning",
          "start",
          "middle",
          "end",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "last",
          "next",
          "this",
          "that",
          "coming",
          "later",
          "past",
          "previous",
          "preceding",
          "just",
          "only",
          "barely",
          "exactly",
          "about",
          "around",
          "nearly",
          "almost",
          "some",
          "roughly",
          "mere",
          "less",
          "fewer",
          "more",
          "shortly",
          "immediately",
          "soon",
          "right",
          "minutes",
          "moments",
          "several",
          "few",
          "many",
          "couple",
          "half",
          "hours",
          "days",
          "weeks",
          "months",
          "years",
          "decades",
          "centuries",
          "nights",
          "fortnights",
          "seconds",
          "amid",
          "until",
          "till",
          "night",
          "overnight");

  private final List<TimeRule> rules;
  private final RelativeTimes relative;
  private final Numerals numerals;

  /**
   * @param rules families of expressions; the earlier wins between equally long readings
   */
  TimeReader(List<TimeRule> rules, RelativeTimes relative, Numerals numerals) {
    this.rules = List.copyOf(rules);
    this.relative = relative;
    this.numerals = numerals;
  }

  static TimeReader load(Numerals numerals, Set<String> functionWords, Tense.Signs signs) {
    Set<String> eventNouns = Resource.words("event-nouns.txt");
    Durations durations = Durations.load(numerals);
    Dates dates = new Dates(numerals, eventNouns, signs);
    RelativeTimes relative = RelativeTimes.load(durations, signs);
    EventTimes events = new EventTimes(durations, new Anchors(eventNouns, functionWords));
    return new TimeReader(
        List.of(
            new Periods(dates, numerals, signs),
            dates,
            relative,
            events,
            new FollowingTimes(durations),
            new Lengths(durations)),
        relative,
        numerals);
  }

  /** Returns the time expressions of a sentence, in order and apart from each other. */
  List<TimeMention> read(Words words, TimeMemory memory) {
    List<TimeMention> times = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<TimeMention> found =
          mayStart(words, i) ? longest(words, i, memory) : Optional.empty();
      found.ifPresent(times::add);
      found.ifPresent(time -> memory.remember(time.value()));
      i = found.map(TimeMention::end).orElse(i + 1);
    }
    return times;
  }

  private boolean mayStart(Words words, int i) {
    String lower = words.lower(i);
    return FIRST_WORDS.contains(lower)
        || numerals.mayStart(lower)
        || relative.mayStart(lower)
        || lower.startsWith("mid-")
        || (words.isCapitalised(i) && Months.isName(lower));
  }

  private Optional<TimeMention> longest(Words words, int first, TimeMemory memory) {
    Optional<TimeMention> best = Optional.empty();
    for (TimeRule rule : rules) {
      Optional<TimeMention> found = rule.at(words, first, memory);
      if (found.isPresent() && (best.isEmpty() || found.get().end() > best.get().end())) {
        best = found;
      }
    }
    return best;
  }
}
