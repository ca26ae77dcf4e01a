package org.dossier.annotate;

/** Finds where a word, number or address ends. */
final class WordScanner {

  private WordScanner() {}

  /** Returns the end of a web address that begins here, or {@code at} if none does. */
  static int addressEnd(String text, int at, int end) {
    char c = text.charAt(at);
    if (c != 'h' && c != 'w' && c != 'H' && c != 'W') {
      return at;
    }
    if (!text.regionMatches(true, at, "http://", 0, 7)
        && !text.regionMatches(true, at, "https://", 0, 8)
        && !text.regionMatches(true, at, "www.", 0, 4)) {
      return at;
    }
    int stop = at;
    while (stop < end && !isAddressEnd(text.charAt(stop))) {
      stop++;
    }
    while (stop > at && ".,;:!?)]'".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop;
  }

  private static boolean isAddressEnd(char c) {
    return Characters.isSpace(c) || "\"<>\u201c\u201d\u2019".indexOf(c) >= 0;
  }

  /** Returns the end of the word or number that begins here, or {@code at} if none does. */
  static int wordEnd(String text, int at, int end) {
    int stop = at;
    while (stop < end) {
      int c = text.codePointAt(stop);
      if (Characters.isWordPart(c) || (stop > at && Characters.isInvisible(c))) {
        stop += Character.charCount(c);
      } else if (stop > at && joins(text, at, stop, end)) {
        stop++;
      } else {
        break;
      }
    }
    return Math.min(stop, end);
  }

  /** Returns whether the mark at {@code i} holds two parts of one word together. */
  private static boolean joins(String text, int start, int i, int end) {
    if (i + 1 >= end || !Characters.isWordPart(text.codePointAt(i + 1))) {
      return text.charAt(i) == '.' && isHyphenAfterAcronym(text, start, i, end);
    }
    char mark = text.charAt(i);
    boolean digits =
        Characters.isDigit(text.charAt(i - 1)) && Characters.isDigit(text.charAt(i + 1));
    if (Characters.isHyphen(mark)
        || mark == '_'
        || (Characters.isApostrophe(mark) && Character.isLetter(text.codePointAt(i + 1)))) {
      return true;
    }
    return switch (mark) {
      case ',', ':', '/', '\u2013' -> digits;
      case '.' -> digits || isDotted(text, start, i, end) || isDomain(text, start, i, end);
      case '&' -> isCapitalPair(text, i);
      case '@' -> true;
      default -> false;
    };
  }

  private static boolean isCapitalPair(String text, int i) {
    return Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1));
  }

  /** The stop between the single letters of an acronym: the first of "U.S". */
  private static boolean isDotted(String text, int start, int i, int end) {
    boolean singleBefore =
        Character.isLetter(text.charAt(i - 1))
            && (i - 1 == start || ".-".indexOf(text.charAt(i - 2)) >= 0);
    boolean singleAfter =
        Character.isLetter(text.charAt(i + 1))
            && (i + 2 >= end || !Characters.isWordPart(text.charAt(i + 2)));
    boolean clockTime =
        Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return (singleAfter && (singleBefore || text.startsWith("Ph", i - 2))) || clockTime;
  }

  private static boolean isHyphenAfterAcronym(String text, int start, int i, int end) {
    return i + 2 < end
        && Characters.isHyphen(text.charAt(i + 1))
        && Character.isLetter(text.charAt(i + 2))
        && i - 2 >= start
        && text.charAt(i - 2) == '.';
  }

  private static boolean isDomain(String text, int start, int i, int end) {
    if (text.lastIndexOf('@', i) > start) {
      return true;
    }
    for (String domain : new String[] {"com", "org", "net", "gov", "info", "co.uk"}) {
      int after = i + 1 + domain.length();
      if (text.startsWith(domain, i + 1)
          && after <= end
          && (after == end || !Characters.isWordPart(text.charAt(after)))) {
        return true;
      }
    }
    return false;
  }
}
