package org.dossier.annotate;

import java.util.Optional;
import java.util.OptionalLong;
import org.dossier.model.Count.Qualifier;

/** Reads one number or two that span a range. */
final class Ranges {

  /**
   * A number, or a range if the two ends differ.
   *
   * @param end one past its last token
   * @param least the lower end
   * @param most the upper end, not below
   * @param plain how it is qualified if no word qualifies it
   */
  record Range(int end, long least, long most, Qualifier plain) {}

  private final Numerals numerals;

  Ranges(Numerals numerals) {
    this.numerals = numerals;
  }

  Optional<Range> at(Words words, int first) {
    if (words.is(first, "between")) {
      return between(words, first);
    }
    String lower = words.lower(first);
    return (lower.indexOf('-') > 0 ? hyphened(words, first) : Optional.<Range>empty())
        .or(() -> numerals.at(words, first).map(low -> extended(words, first, low)));
  }

  private Optional<Range> between(Words words, int first) {
    return numerals
        .at(words, first + 1)
        .filter(low -> words.is(low.end(), "and"))
        .flatMap(low -> numerals.at(words, low.end() + 1).flatMap(high -> range(low, high)));
  }

  /** "six or seven", "20 to 30"; but "from 20 to 30" tells of a change, not of a range. */
  private Range extended(Words words, int first, Numeral low) {
    boolean or = words.is(low.end(), "or");
    boolean to = words.is(low.end(), "to") && !words.is(first - 1, "from");
    boolean dash = words.is(low.end(), "-") && words.isGlued(low.end());
    Optional<Range> range =
        or || to || dash
            ? numerals.at(words, low.end() + 1).flatMap(high -> range(low, high))
            : Optional.empty();
    return range.orElse(new Range(low.end(), low.value(), low.value(), Qualifier.EXACT));
  }

  private static Optional<Range> range(Numeral low, Numeral high) {
    return low.value() < high.value()
        ? Optional.of(new Range(high.end(), low.value(), high.value(), Qualifier.RANGE))
        : Optional.empty();
  }

  /** "20-30", "30-odd", "two-dozen". */
  private Optional<Range> hyphened(Words words, int first) {
    String lower = words.lower(first);
    int hyphen = lower.indexOf('-');
    String right = lower.substring(hyphen + 1);
    OptionalLong low = value(lower.substring(0, hyphen));
    OptionalLong high = value(right);
    if (low.isPresent() && right.equals("odd")) {
      return Optional.of(new Range(first + 1, low.getAsLong(), low.getAsLong(), Qualifier.ABOUT));
    }
    return low.isPresent()
            && high.isPresent()
            && low.getAsLong() < high.getAsLong()
            && numerals.small(lower).isEmpty()
        ? Optional.of(new Range(first + 1, low.getAsLong(), high.getAsLong(), Qualifier.RANGE))
        : Optional.empty();
  }

  private OptionalLong value(String word) {
    OptionalLong digits = Digits.grouped(word);
    return digits.isPresent() || word.isEmpty()
        ? digits
        : numerals.small(word).stream().asLongStream().findFirst();
  }
}
