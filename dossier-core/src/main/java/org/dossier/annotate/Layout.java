package org.dossier.annotate;

import java.util.List;
import org.dossier.model.Token;

/**
 * Reads the line breaks of a text: which of them end a block, and which only wrap a line.
 *
 * <p>A blank line always ends a block. A single break ends one unless the text is wrapped by hand
 * and the break falls inside running prose.
 */
final class Layout {

  /** What stands between two neighbouring tokens. */
  enum Gap {
    /** Nothing, spaces, or a break that only wraps the line. */
    NONE,
    /** A line break at which a block ends. */
    LINE,
    /** A blank line. */
    BLANK
  }

  private static final int LONGEST_WRAPPED_LINE = 110;
  private static final int SHORTEST_WRAPPED_LINE = 40;

  private final String text;
  private final boolean wrapped;

  Layout(String text) {
    this.text = text;
    this.wrapped = isWrapped(text);
  }

  /** Returns what parts a token from the next one. */
  Gap between(Token token, Token next) {
    int breaks = breaks(token.span().end(), next.span().start());
    if (breaks == 0) {
      return Gap.NONE;
    }
    if (breaks > 1) {
      return Gap.BLANK;
    }
    return isWrap(token, next) ? Gap.NONE : Gap.LINE;
  }

  private int breaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean pairEnd = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (isBreak(c) && !pairEnd) {
        breaks++;
      }
    }
    return breaks;
  }

  private boolean isWrap(Token token, Token next) {
    if (isBullet(next)) {
      return false;
    }
    int first = next.text().codePointAt(0);
    int length = lineLength(token.span().end());
    if (Character.isLowerCase(first)) {
      return wrapped || (length <= LONGEST_WRAPPED_LINE && !Character.isDigit(last(token)));
    }
    return wrapped && length >= SHORTEST_WRAPPED_LINE && length <= LONGEST_WRAPPED_LINE;
  }

  private static char last(Token token) {
    return token.text().charAt(token.text().length() - 1);
  }

  private boolean isBullet(Token token) {
    int end = token.span().end();
    return isBulletMark(token) && end < text.length() && Characters.isSpace(text.charAt(end));
  }

  /** Returns whether a token is a mark that begins an item of a list. */
  static boolean isBulletMark(Token token) {
    return List.of("-", "*", "\u2022", "\u25cf", "\u25aa", "\u00b7").contains(token.lower());
  }

  private int lineLength(int at) {
    int start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end - start;
  }

  /**
   * A text is wrapped by hand if at least two lines of one width run on in lower case, or, where
   * all is in capitals, without a mark that ends a sentence.
   */
  private static boolean isWrapped(String text) {
    boolean capitals = text.chars().noneMatch(Character::isLowerCase);
    int runOn = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isBreak(text.charAt(i))) {
        int length = i - start;
        boolean width = length >= SHORTEST_WRAPPED_LINE && length <= LONGEST_WRAPPED_LINE;
        start = afterBreak(text, i);
        boolean more = start < text.length() && runsOn(text, i, start, capitals);
        runOn += width && more ? 1 : 0;
        i = start - 1;
      }
    }
    return runOn >= 2;
  }

  private static boolean runsOn(String text, int end, int start, boolean capitals) {
    char next = text.charAt(start);
    return capitals
        ? Character.isLetter(next) && ".!?:\"".indexOf(text.charAt(end - 1)) < 0
        : Character.isLowerCase(next);
  }

  private static int afterBreak(String text, int i) {
    return text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n'
        ? i + 2
        : i + 1;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
