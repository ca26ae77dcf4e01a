package org.dossier.read;

/** Makes text that every export can write. */
final class WellFormed {
  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /**
   * Replaces what escapes can smuggle into a text, halves of surrogate pairs and NUL, by U+FFFD.
   * The length stays the same.
   */
  static String of(String text) {
    if (text.chars().noneMatch(it -> it == 0 || Character.isSurrogate((char) it))) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < clean.length(); i++) {
      if (i + 1 < clean.length()
          && Character.isSurrogatePair(clean.charAt(i), clean.charAt(i + 1))) {
        i++;
      } else if (clean.charAt(i) == 0 || Character.isSurrogate(clean.charAt(i))) {
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean.toString();
  }
}
