package org.dossier.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads whole numbers in digits and English words. */
final class Numerals {

  private record Word(long value, String kind) {}

  private static final Word NOTHING = new Word(0, "");
  private static final long LIMIT = 1_000_000_000_000_000L;

  private final Map<String, Word> lexicon = new HashMap<>();

  private final Set<String> words = new HashSet<>(Set.of("half", "a", "an"));

  private Numerals() {}

  static Numerals load() {
    Numerals numerals = new Numerals();
    Resource.rows("numerals.tsv")
        .forEach(row -> numerals.lexicon.put(row[0], new Word(Long.parseLong(row[1]), row[2])));
    numerals.words.addAll(numerals.lexicon.keySet());
    return numerals;
  }

  /** Returns whether a word may begin a number or an ordinal. */
  boolean mayStart(String lower) {
    return Characters.isDigit(lower.charAt(0))
        || words.contains(lower)
        || (lower.indexOf('-') > 0 && words.contains(lower.substring(0, lower.indexOf('-'))));
  }

  /** Reads the longest whole number that begins at a token. */
  Optional<Numeral> at(Words words, int first) {
    if (words.isDigits(first)) {
      return digits(words, first);
    }
    return switch (words.lower(first)) {
      case "half" -> half(words, first);
      case "a", "an" -> multiple(words, first);
      default -> spelled(words, first);
    };
  }

  private Optional<Numeral> digits(Words words, int first) {
    OptionalLong scaled = Digits.scaled(words.lower(first));
    if (scaled.isEmpty()) {
      return Optional.empty();
    }
    int end = first + 1;
    long value = scaled.getAsLong();
    while (end < words.size() && isMultiplier(words.lower(end)) && value < LIMIT) {
      value = saturated(value, lexicon.getOrDefault(words.lower(end), NOTHING).value());
      end++;
    }
    return value % Digits.UNIT == 0
        ? Optional.of(new Numeral(end, value / Digits.UNIT))
        : Optional.empty();
  }

  private boolean isMultiplier(String lower) {
    String kind = lexicon.getOrDefault(lower, NOTHING).kind();
    return kind.equals("times") || kind.equals("scale");
  }

  private static long saturated(long a, long b) {
    return a == 0 || b <= Long.MAX_VALUE / a ? a * b : Long.MAX_VALUE / Digits.UNIT * Digits.UNIT;
  }

  /** "half a dozen", "half a million". */
  private Optional<Numeral> half(Words words, int first) {
    boolean article = words.is(first + 1, "a") || words.is(first + 1, "an");
    if (!article || !isMultiplier(words.lower(first + 2))) {
      return Optional.empty();
    }
    long whole = lexicon.getOrDefault(words.lower(first + 2), NOTHING).value();
    return Optional.of(new Numeral(first + 3, whole / 2));
  }

  /** "a hundred and ten", "a dozen". */
  private Optional<Numeral> multiple(Words words, int first) {
    return isMultiplier(words.lower(first + 1))
        ? Optional.of(new Spelling(words, first + 1, 1).read())
        : Optional.empty();
  }

  private Optional<Numeral> spelled(Words words, int first) {
    String lower = words.lower(first);
    if (small(lower).isEmpty()) {
      return Optional.empty();
    }
    Numeral read = new Spelling(words, first, 0).read();
    return Optional.of(andAHalf(words, read));
  }

  /** "one and a half thousand"; without a multiplier behind it a half is not a whole number. */
  private Numeral andAHalf(Words words, Numeral read) {
    int i = read.end();
    boolean half = words.is(i, "and") && words.is(i + 1, "a") && words.is(i + 2, "half");
    if (!half || !isMultiplier(words.lower(i + 3))) {
      return read;
    }
    long unit = lexicon.getOrDefault(words.lower(i + 3), NOTHING).value();
    return new Numeral(i + 4, read.value() * unit + unit / 2);
  }

  /** Returns the value of one word below a hundred, such as "seven" or "twenty-five". */
  OptionalInt small(String lower) {
    Word word = lexicon.getOrDefault(lower, NOTHING);
    if (isSmall(word)) {
      return OptionalInt.of((int) word.value());
    }
    int hyphen = lower.indexOf('-');
    if (hyphen <= 0) {
      return OptionalInt.empty();
    }
    Word tens = lexicon.getOrDefault(lower.substring(0, hyphen), NOTHING);
    Word units = lexicon.getOrDefault(lower.substring(hyphen + 1), NOTHING);
    return tens.kind().equals("ten") && units.kind().equals("unit")
        ? OptionalInt.of((int) (tens.value() + units.value()))
        : OptionalInt.empty();
  }

  private static boolean isSmall(Word word) {
    return word.kind().equals("unit") || word.kind().equals("teen") || word.kind().equals("ten");
  }

  /** Returns the value of an ordinal such as "third", "twenty-first" or "10th". */
  OptionalInt ordinal(String lower) {
    Word word = lexicon.getOrDefault(lower, NOTHING);
    if (word.kind().equals("ordinal")) {
      return OptionalInt.of((int) word.value());
    }
    if (Characters.isDigit(lower.isEmpty() ? ' ' : lower.charAt(0))) {
      return digitOrdinal(lower);
    }
    int hyphen = lower.indexOf('-');
    Word tens = hyphen <= 0 ? NOTHING : lexicon.getOrDefault(lower.substring(0, hyphen), NOTHING);
    Word last = lexicon.getOrDefault(lower.substring(hyphen + 1), NOTHING);
    return tens.kind().equals("ten") && last.kind().equals("ordinal") && last.value() < 10
        ? OptionalInt.of((int) (tens.value() + last.value()))
        : OptionalInt.empty();
  }

  private static OptionalInt digitOrdinal(String lower) {
    int end = lower.length() - 2;
    boolean ending =
        lower.endsWith("th")
            || lower.endsWith("st")
            || lower.endsWith("nd")
            || lower.endsWith("rd");
    OptionalLong value =
        ending && end > 0 ? Digits.grouped(lower.substring(0, end)) : OptionalLong.empty();
    return value.isPresent() && value.getAsLong() <= Integer.MAX_VALUE
        ? OptionalInt.of((int) value.getAsLong())
        : OptionalInt.empty();
  }

  /** One run of number words, read from left to right. */
  private final class Spelling {
    private final Words words;
    private int at;
    private long total;
    private long current;
    private boolean open = true;

    Spelling(Words words, int first, long start) {
      this.words = words;
      this.at = first;
      this.current = start;
    }

    Numeral read() {
      boolean more = true;
      while (more) {
        more = addSmall() || multiply() || skipAnd();
      }
      return new Numeral(at, Math.min(LIMIT, total + current));
    }

    private boolean addSmall() {
      OptionalInt small = small(words.lower(at));
      boolean fits = open || (current % 100 >= 20 && current % 10 == 0 && isUnit(words.lower(at)));
      if (small.isEmpty() || !fits) {
        return false;
      }
      current += small.getAsInt();
      open = false;
      at++;
      return true;
    }

    private boolean isUnit(String lower) {
      return lexicon.getOrDefault(lower, NOTHING).kind().equals("unit");
    }

    private boolean multiply() {
      Word word = lexicon.getOrDefault(words.lower(at), NOTHING);
      if (word.kind().equals("times")) {
        current = Math.max(1, current) * word.value();
      } else if (word.kind().equals("scale") && word.value() < LIMIT / Math.max(1, current)) {
        total += Math.max(1, current) * word.value();
        current = 0;
      } else {
        return false;
      }
      open = word.value() != 12;
      at++;
      return true;
    }

    /** "two hundred and three", but not "two hundred and three hundred". */
    private boolean skipAnd() {
      boolean joins =
          open
              && total + current > 0
              && words.is(at, "and")
              && small(words.lower(at + 1)).isPresent()
              && !isMultiplier(words.lower(at + 2));
      if (joins) {
        at++;
      }
      return joins;
    }
  }
}
