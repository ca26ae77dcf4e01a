package org.dossier.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Token;

/** Which words keep a stop of their own, and whether that stop can end a sentence as well. */
final class Abbreviations {

  private static final Set<String> AFTER_CLOCK =
      Set.of(
          "gmt",
          "utc",
          "bst",
          "cet",
          "cest",
          "est",
          "edt",
          "et",
          "cst",
          "cdt",
          "ct",
          "mst",
          "mdt",
          "mt",
          "pst",
          "pdt",
          "pt",
          "ist",
          "eastern",
          "central",
          "mountain",
          "pacific",
          "local");

  private final Map<String, String> kinds = new HashMap<>();

  private Abbreviations() {}

  static Abbreviations load() {
    Abbreviations abbreviations = new Abbreviations();
    Resource.rows("abbreviations.tsv").forEach(row -> abbreviations.kinds.put(row[0], row[1]));
    return abbreviations;
  }

  /**
   * Returns whether the stop at {@code stop} belongs to the word before it.
   *
   * @param start first character of the word
   * @param stop where the stop stands
   * @param end end of the text to look at
   */
  boolean keepsStop(String text, int start, int stop, int end) {
    if (stop + 1 < end && text.charAt(stop + 1) == '.') {
      return false;
    }
    if (isDotted(text, start, stop)) {
      return true;
    }
    if (stop - start == 1 && isInitial(text, start, stop, end)) {
      return true;
    }
    if (stop - start > 6) {
      return false;
    }
    String kind = kinds.get(text.substring(start, stop).toLowerCase(Locale.ROOT));
    if (kind == null) {
      return false;
    }
    return switch (kind) {
      case "number" -> Characters.isDigit(afterSpace(text, stop + 1, end));
      case "weekday" -> isCapitalised(text, start) && isBeforeDate(text, stop + 1, end);
      case "plain" ->
          isCapitalised(text, start)
              || text.startsWith("etc", start)
              || text.startsWith("al", start);
      default -> isCapitalised(text, start) || text.startsWith("vs", start);
    };
  }

  private static boolean isCapitalised(String text, int start) {
    return Character.isUpperCase(text.charAt(start));
  }

  private static boolean isDotted(String text, int start, int stop) {
    return stop - start >= 3
        && text.charAt(stop - 2) == '.'
        && Character.isLetter(text.charAt(stop - 1))
        && Character.isLetter(text.charAt(start));
  }

  private static boolean isInitial(String text, int start, int stop, int end) {
    return Character.isUpperCase(text.charAt(start))
        && text.charAt(start) != 'I'
        && stop + 2 < end
        && Character.isUpperCase(afterSpace(text, stop + 1, end))
        && (start == 0
            || Characters.isSpace(text.charAt(start - 1))
            || text.charAt(start - 1) == '.'
            || text.charAt(start - 1) == '(');
  }

  private boolean isBeforeDate(String text, int at, int end) {
    int i = at;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    int month = Math.min(end, i + 3);
    String word = text.substring(i, month).toLowerCase(Locale.ROOT);
    return Characters.isDigit(afterSpace(text, at, end))
        || kinds.getOrDefault(word, "").equals("month");
  }

  private static char afterSpace(String text, int at, int end) {
    int i = at;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
      i++;
    }
    return i < end ? text.charAt(i) : ' ';
  }

  /** Returns whether a token that ends in its own stop can never be the last of a sentence. */
  boolean wantsMore(Token token) {
    String kind = kind(token);
    return kind.equals("title") || kind.equals("number");
  }

  /** Returns the kind of a token that ends in its own stop; empty if it is not listed. */
  String kind(Token token) {
    String lower = token.lower();
    return kinds.getOrDefault(lower.substring(0, lower.length() - 1), "");
  }

  /** Returns whether a word can follow a time of day without beginning a sentence. */
  boolean goesWithClock(Token word) {
    String lower = word.lower();
    return AFTER_CLOCK.contains(lower)
        || (lower.endsWith("day") && lower.length() > 3)
        || kinds.getOrDefault(lower.substring(0, Math.min(3, lower.length())), "").equals("month");
  }
}
