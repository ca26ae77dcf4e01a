package org.dossier.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.annotate.TimexPattern.Classes;
import org.dossier.model.Timex;

/**
 * Finds every time expression of a sentence and its TIMEX3 value: at each word the longest that any
 * row of the table of rules reads; of equally long ones the row that stands first.
 */
final class TimexReader {

  /** The class of words that stands for the rules that read a day of the calendar. */
  private static final String DAY = "day";

  private record Found(TimexRule rule, int end, String value) {
    boolean isBetterThan(Found other) {
      return end == other.end ? rule.order() < other.rule.order() : end > other.end;
    }
  }

  private final TimexLexicon lexicon;
  private final Tense.Signs signs;
  private final TimexIndex index;
  private final TimexIndex days;

  private TimexReader(
      TimexLexicon lexicon, List<TimexRule> rules, Numerals numerals, Tense.Signs signs) {
    this.signs = signs;
    this.lexicon = lexicon;
    this.index = new TimexIndex(rules, DAY, lexicon, numerals);
    this.days =
        new TimexIndex(rules.stream().filter(TimexRule::isDay).toList(), DAY, lexicon, numerals);
  }

  static TimexReader load(Numerals numerals, Tense.Signs signs) {
    List<TimexRule> rules = new ArrayList<>();
    Resource.rows("timex-rules.tsv").forEach(row -> rules.add(TimexRule.of(rules.size(), row)));
    return new TimexReader(TimexLexicon.load(numerals), rules, numerals, signs);
  }

  /**
   * Returns the time expressions of a sentence, in order and apart from each other.
   *
   * @param today the day the report speaks on, if it is known
   * @param memory the dates named before in the document; what is read is added
   */
  List<Timex> read(Words whole, Optional<LocalDate> today, TimexMemory memory) {
    Words words = TimexWords.parted(whole);
    List<Timex> read = new ArrayList<>(2);
    int nextKey = -1;
    int i = 0;
    while (i < words.size()) {
      nextKey = nextKey < i ? nextKey(words, i) : nextKey;
      List<TimexRule> candidates = index.candidates(words, i, nextKey);
      Optional<Found> found = longest(candidates, words, i, today, memory);
      int first = i;
      found.ifPresent(one -> add(read, one, words, first, memory));
      i = found.map(Found::end).orElse(i + 1);
    }
    return read;
  }

  private int nextKey(Words words, int from) {
    int i = from;
    while (i < words.size() && !index.isKey(words.lower(i))) {
      i++;
    }
    return i;
  }

  private static void add(
      List<Timex> into, Found found, Words words, int first, TimexMemory memory) {
    TimexRule rule = found.rule();
    if (rule.type().isEmpty()) {
      return;
    }
    into.add(
        new Timex(words.span(first, found.end()), rule.type().get(), found.value(), rule.name()));
    if (!rule.isComparison()) {
      memory.remember(found.value());
    }
  }

  private Optional<Found> longest(
      List<TimexRule> rules,
      Words words,
      int first,
      Optional<LocalDate> today,
      TimexMemory memory) {
    Optional<Found> best = Optional.empty();
    for (TimexRule rule : rules) {
      Optional<Found> found = at(rule, words, first, today, memory);
      if (found.isPresent() && (best.isEmpty() || found.get().isBetterThan(best.get()))) {
        best = found;
      }
    }
    return best;
  }

  private Optional<Found> at(
      TimexRule rule, Words words, int first, Optional<LocalDate> today, TimexMemory memory) {
    Classes classes =
        (name, i) -> name.equals(DAY) ? day(words, i, today, memory) : lexicon.at(name, words, i);
    Optional<TimexMatch> match = rule.pattern().at(words, first, classes);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    int end = match.get().end();
    TimexContext context =
        new TimexContext(today, memory, () -> Tense.around(words, first, end, signs));
    return rule.function()
        .value(rule.arguments(), match.get(), context)
        .map(value -> new Found(rule, end, value));
  }

  private Optional<Classes.Member> day(
      Words words, int i, Optional<LocalDate> today, TimexMemory memory) {
    return longest(days.candidates(words, i, i), words, i, today, memory)
        .map(found -> new Classes.Member(found.end(), found.value()));
  }
}
