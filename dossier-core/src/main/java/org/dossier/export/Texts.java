package org.dossier.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small things done to words. */
final class Texts {

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  private static final int SHORT = 80;

  private Texts() {}

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** Returns a constant in words: {@code "at least"} for {@code AT_LEAST}. */
  static String words(Enum<?> constant) {
    return lower(constant.name()).replace('_', ' ');
  }

  /** Returns one line, every run of white space and control characters as one space. */
  static String line(String text) {
    return BLANK.matcher(text).replaceAll(" ").strip();
  }

  /** Returns the beginning of a line, cut between words. */
  static String shortened(String line) {
    if (line.length() <= SHORT) {
      return line;
    }
    int cut = line.lastIndexOf(' ', SHORT);
    return line.substring(0, cut > 0 ? cut : line.offsetByCodePoints(0, SHORT / 2)) + " …";
  }

  static String capitalised(String phrase) {
    return phrase.isEmpty() ? phrase : upper(phrase.substring(0, 1)) + phrase.substring(1);
  }

  static List<String> longestFirst(Collection<String> texts) {
    return texts.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(text -> text))
        .toList();
  }

  static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
