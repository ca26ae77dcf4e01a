package org.dossier.annotate;

import java.util.OptionalLong;

/** Reads numbers written in digits, in tenths of thousandths so that "1.5 million" stays exact. */
final class Digits {

  /** What one whole unit is worth in {@link #scaled(String)}. */
  static final long UNIT = 10_000;

  private static final int MOST_DIGITS = 13;

  private Digits() {}

  /**
   * Reads "143", "12,400" or "3.5".
   *
   * @return the number times {@link #UNIT}; empty if the word is anything else
   */
  static OptionalLong scaled(String word) {
    int dot = word.indexOf('.');
    OptionalLong whole = grouped(dot < 0 ? word : word.substring(0, dot));
    if (whole.isEmpty() || dot < 0) {
      return whole.isEmpty() ? whole : OptionalLong.of(whole.getAsLong() * UNIT);
    }
    String rest = word.substring(dot + 1);
    OptionalLong fraction = rest.length() <= 4 ? plain(rest) : OptionalLong.empty();
    if (fraction.isEmpty()) {
      return fraction;
    }
    long worth = UNIT;
    for (int i = 0; i < rest.length(); i++) {
      worth /= 10;
    }
    return OptionalLong.of(whole.getAsLong() * UNIT + fraction.getAsLong() * worth);
  }

  /** Reads a whole number, its thousands parted by commas or not at all. */
  static OptionalLong grouped(String word) {
    if (word.indexOf(',') < 0) {
      return plain(word);
    }
    String[] groups = word.split(",", -1);
    StringBuilder digits = new StringBuilder(groups[0]);
    boolean grouped = !groups[0].isEmpty() && groups[0].length() <= 3;
    for (int i = 1; i < groups.length; i++) {
      grouped &= groups[i].length() == 3;
      digits.append(groups[i]);
    }
    return grouped ? plain(digits.toString()) : OptionalLong.empty();
  }

  private static OptionalLong plain(String word) {
    if (word.isEmpty() || word.length() > MOST_DIGITS) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return OptionalLong.empty();
      }
      value = value * 10 + (c - '0');
    }
    return OptionalLong.of(value);
  }
}
