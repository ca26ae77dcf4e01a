package org.dossier.annotate;

import java.util.Locale;

/** What characters are, as far as cutting words needs to know. */
final class Characters {

  /** Whether an ASCII character is a letter or a digit. */
  private static final boolean[] WORD_PART = new boolean[0x80];

  static {
    for (char c = 0; c < WORD_PART.length; c++) {
      WORD_PART[c] = Character.isLetterOrDigit(c);
    }
  }

  private Characters() {}

  /** Returns whether a code point parts words: white space of any width, or nothing visible. */
  static boolean isSpace(int c) {
    return c <= ' '
        || (c > 0x7f
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x85
                || c == 0x200b
                || c == 0xfeff));
  }

  /** Returns whether a code point is invisible inside a word, such as a soft hyphen. */
  static boolean isInvisible(int c) {
    return c == 0xad || c == 0x200c || c == 0x200d || c == 0x2060;
  }

  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return WORD_PART[c];
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  /** Returns the straight form of a curly quotation mark or a long dash, else the character. */
  static char plain(char c) {
    if (c < 0x80) {
      return c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc', '\u201b', '\u2032' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }

  /** Returns a word for comparing: lower case, plain marks, nothing invisible; '' is ". */
  static String comparable(String word) {
    if (word.equals("''") || word.equals("``")) {
      return "\"";
    }
    boolean ready = true;
    for (int i = 0; i < word.length() && ready; i++) {
      char c = word.charAt(i);
      ready = c < 0x80 && !(c >= 'A' && c <= 'Z');
    }
    return ready ? word : mapped(word);
  }

  private static String mapped(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isInvisible(c)) {
        plain.append(plain(c));
      }
    }
    // A word of nothing but invisible characters keeps them, so that no word is empty.
    return plain.isEmpty() ? word : plain.toString().toLowerCase(Locale.ROOT);
  }
}
