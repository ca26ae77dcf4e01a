package org.dossier.extract.attribution;

import java.util.List;
import java.util.Set;
import org.dossier.model.NameMention;
import org.dossier.model.Token;

/** Coarse classes of words. */
final class Words {

  private static final Set<String> PRONOUNS =
      Set.of("i", "he", "she", "they", "we", "it", "you", "who");

  private static final List<String> DIGITS =
      List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");

  private static final int SHORT = 4;

  private Words() {}

  /** Returns a small number as a word; larger ones as the largest. */
  static String digit(int number) {
    return DIGITS.get(Math.min(number, DIGITS.size() - 1));
  }

  static String flag(boolean flag) {
    return flag ? "1" : "0";
  }

  /** Returns a word without the endings of a verb. */
  static String stem(String lower) {
    int n = lower.length();
    if (n > 5 && lower.endsWith("ing")) {
      return withoutEnd(lower.substring(0, n - 3));
    }
    if (n > SHORT && (lower.endsWith("ied") || lower.endsWith("ies"))) {
      return lower.substring(0, n - 3) + "y";
    }
    if (n > SHORT && lower.endsWith("ed")) {
      return withoutEnd(lower.substring(0, n - 2));
    }
    if (n > 3 && lower.endsWith("es")) {
      return withoutEnd(lower.substring(0, n - 2));
    }
    if (n > 3 && lower.endsWith("s") && !lower.endsWith("ss")) {
      return withoutEnd(lower.substring(0, n - 1));
    }
    return withoutEnd(lower);
  }

  /** Takes off a last e or the second of two equal letters. */
  private static String withoutEnd(String stem) {
    int n = stem.length();
    boolean ends = n > 3 && (stem.endsWith("e") || stem.charAt(n - 1) == stem.charAt(n - 2));
    return ends ? stem.substring(0, n - 1) : stem;
  }

  static String suffix(String lower) {
    int n = lower.length();
    return n > SHORT ? lower.substring(n - 3) : lower;
  }

  /** Returns what a name looks like. */
  static String form(NameMention.Kind kind) {
    return kind.name();
  }

  /** Returns what a token looks like: a pronoun, a capital, a mark, a number or a word. */
  static String form(Token token) {
    String lower = token.lower();
    if (PRONOUNS.contains(lower)) {
      return "pronoun";
    }
    int first = token.text().codePointAt(0);
    if (Character.isUpperCase(first)) {
      return "Capital";
    }
    if (Character.isDigit(first)) {
      return "number";
    }
    return Character.isLetter(first) && lower.length() > SHORT ? "-" + suffix(lower) : lower;
  }
}
