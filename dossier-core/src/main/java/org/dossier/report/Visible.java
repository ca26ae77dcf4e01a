package org.dossier.report;

import java.util.Locale;

/** Makes text from documents safe to show: nothing in it can move, hide or reorder other text. */
final class Visible {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private Visible() {}

  /**
   * Returns one line: white space as single spaces, control characters as their pictures ({@code
   * ␛}), other invisible ones by number ({@code ⟨U+202E⟩}), lone surrogates replaced.
   */
  static String line(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (isSpace(c)) {
      appendSpace(shown);
      return;
    }
    switch (Character.getType(c)) {
      case Character.CONTROL -> appendControl(shown, c);
      case Character.FORMAT -> appendFormat(shown, c);
      case Character.SURROGATE -> shown.append('\uFFFD');
      default -> shown.appendCodePoint(c);
    }
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static void appendSpace(StringBuilder shown) {
    if (shown.isEmpty() || shown.charAt(shown.length() - 1) != ' ') {
      shown.append(' ');
    }
  }

  private static void appendControl(StringBuilder shown, int c) {
    if (c < ' ') {
      shown.appendCodePoint(CONTROL_PICTURES + c);
    } else if (c == 0x7F) {
      shown.appendCodePoint(PICTURE_OF_DELETE);
    } else {
      appendNumber(shown, c);
    }
  }

  private static void appendFormat(StringBuilder shown, int c) {
    if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER || c == SOFT_HYPHEN) {
      shown.appendCodePoint(c);
    } else {
      appendNumber(shown, c);
    }
  }

  private static void appendNumber(StringBuilder shown, int c) {
    shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
  }
}
