package org.dossier.report.html;

import java.util.Locale;

/** Which characters a page must not carry as themselves, and how the others are written. */
final class HtmlCharacters {
  private HtmlCharacters() {}

  /**
   * Returns whether a character would change how its surroundings read (explicit bidirectional
   * formatting, UAX #9) or cannot stand in HTML at all.
   */
  static boolean isHarmful(int c) {
    boolean layout = c == '\t' || c == '\n' || c == '\r';
    boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return bidi || surrogate || noncharacter || (Character.isISOControl(c) && !layout);
  }

  /** Appends a character so that it is read back as itself, in text and in attributes. */
  static void escape(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      // A bare carriage return would be read as a line feed.
      case '\r' -> out.append("&#13;");
      default -> out.appendCodePoint(c);
    }
  }

  /** Returns the name of a character, such as {@code U+202E}. */
  static String code(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
