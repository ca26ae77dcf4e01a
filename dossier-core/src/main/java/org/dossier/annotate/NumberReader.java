package org.dossier.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dossier.model.Count;
import org.dossier.model.Count.Qualifier;
import org.dossier.model.NumberMention;
import org.dossier.model.NumberMention.Form;
import org.dossier.model.TimeMention;

/** Finds numbers with their qualifiers; a number inside a time expression is left alone. */
final class NumberReader {

  private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "o'clock");
  private static final Set<String> PARTED = Set.of("of", "the", "a", "an", "its", "their", "all");

  private final Numerals numerals;
  private final Ranges ranges;
  private final Qualifiers qualifiers;

  NumberReader(Numerals numerals, Qualifiers qualifiers) {
    this.numerals = numerals;
    this.qualifiers = qualifiers;
    this.ranges = new Ranges(numerals);
  }

  /** Returns the numbers of a sentence, in order and apart from each other. */
  List<NumberMention> read(Words words, List<TimeMention> times) {
    BitSet taken = new BitSet();
    times.forEach(time -> taken.set(time.first(), time.end()));
    List<NumberMention> numbers = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<NumberMention> found = mayStart(words.lower(i)) ? at(words, i) : Optional.empty();
      if (found.isPresent() && isFree(taken, found.get())) {
        numbers.add(found.get());
        i = found.get().end();
      } else {
        i = afterUnread(words, i, taken);
      }
    }
    return numbers;
  }

  /** Steps over a time expression, over what only looks like a number, and over one too large. */
  private int afterUnread(Words words, int i, BitSet taken) {
    if (taken.get(i)) {
      return taken.nextClearBit(i);
    }
    int unread = words.isDigits(i) ? numerals.at(words, i).map(Numeral::end).orElse(i) : i;
    int taking = taken.nextSetBit(i);
    int end = Math.max(unread, qualifiers.afterNever(words, i));
    return Math.max(i + 1, taking < 0 ? end : Math.min(end, taking));
  }

  private boolean mayStart(String lower) {
    return qualifiers.startsWith(lower) || numerals.mayStart(lower) || lower.equals("between");
  }

  private static boolean isFree(BitSet taken, NumberMention mention) {
    int next = taken.nextSetBit(mention.first());
    return next < 0 || next >= mention.end();
  }

  private Optional<NumberMention> at(Words words, int first) {
    if (qualifiers.afterNever(words, first) > first) {
      return Optional.empty();
    }
    return qualified(words, first)
        .or(() -> vague(words, first))
        .or(() -> fraction(words, first))
        .or(() -> ordinal(words, first));
  }

  private Optional<NumberMention> qualified(Words words, int first) {
    Optional<Phrases.Match<Qualifier>> before = qualifiers.before(words, first);
    int start = afterCurrency(words, before.map(Phrases.Match::end).orElse(first), first);
    Optional<Ranges.Range> range = ranges.at(words, start);
    if (range.isEmpty() && before.isPresent()) {
      Optional<Phrases.Match<Qualifier>> second = qualifiers.before(words, start);
      range = second.flatMap(match -> ranges.at(words, match.end()));
    }
    return range
        .filter(read -> isCount(words, read))
        .map(read -> mention(words, first, read, before.map(Phrases.Match::value)));
  }

  /** "around $90 million": the sign stands between a number and what qualifies it. */
  private static int afterCurrency(Words words, int at, int first) {
    boolean sign = at > first && "$\u20ac\u00a3\u00a5".contains(words.lower(at));
    return sign ? at + 1 : at;
  }

  private static boolean isCount(Words words, Ranges.Range range) {
    return range.most() <= Integer.MAX_VALUE && !CLOCK.contains(words.lower(range.end()));
  }

  private NumberMention mention(
      Words words, int first, Ranges.Range range, Optional<Qualifier> before) {
    Optional<Phrases.Match<Qualifier>> after =
        before.isPresent() ? Optional.empty() : qualifiers.after(words, range.end());
    int end = after.map(Phrases.Match::end).orElse(range.end());
    Qualifier qualifier = before.or(() -> after.map(Phrases.Match::value)).orElse(range.plain());
    String slice = words.slice(first, end);
    Count count =
        range.least() < range.most()
            ? Count.range((int) range.least(), (int) range.most(), slice)
            : Count.of((int) range.least(), qualifier, slice);
    return new NumberMention(first, end, count, Form.CARDINAL);
  }

  private Optional<NumberMention> vague(Words words, int first) {
    return qualifiers
        .vague(words, first)
        .map(
            match -> {
              String slice = words.slice(first, match.end());
              Count count =
                  match.value() == Qualifier.ABOUT
                      ? Count.of(2, Qualifier.ABOUT, slice)
                      : Count.unnumbered(Qualifier.VAGUE, slice);
              return new NumberMention(first, match.end(), count, Form.CARDINAL);
            });
  }

  private Optional<NumberMention> fraction(Words words, int first) {
    String lower = words.lower(first);
    boolean half = lower.equals("half") && PARTED.contains(words.lower(first + 1));
    boolean compound = isFractionWord(lower);
    boolean article = words.is(first, "a") || words.is(first, "one");
    boolean part =
        article
            && (words.is(first + 1, "third") || words.is(first + 1, "quarter"))
            && words.is(first + 2, "of");
    if (!half && !compound && !part) {
      return Optional.empty();
    }
    int end = part ? first + 2 : first + 1;
    Count count = Count.unnumbered(Qualifier.EXACT, words.slice(first, end));
    return Optional.of(new NumberMention(first, end, count, Form.FRACTION));
  }

  private boolean isFractionWord(String lower) {
    int hyphen = lower.indexOf('-');
    if (hyphen <= 0 || numerals.small(lower.substring(0, hyphen)).isEmpty()) {
      return false;
    }
    String part = lower.substring(hyphen + 1);
    String single = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
    return single.equals("quarter")
        || single.equals("half")
        || (part.endsWith("s") && numerals.ordinal(single).isPresent())
        || lower.equals("one-third")
        || lower.equals("one-fifth");
  }

  private Optional<NumberMention> ordinal(Words words, int first) {
    OptionalInt value = numerals.ordinal(words.lower(first));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Count count = Count.exact(value.getAsInt(), words.slice(first, first + 1));
    return Optional.of(new NumberMention(first, first + 1, count, Form.ORDINAL));
  }
}
