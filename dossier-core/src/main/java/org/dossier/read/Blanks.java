package org.dossier.read;

/** White space of every kind, the no-break spaces included. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  static boolean isBlank(String text) {
    return skip(text, 0) == text.length();
  }

  /** Returns the place of the first character from {@code start} that is not white space. */
  static int skip(String text, int start) {
    int at = start;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
