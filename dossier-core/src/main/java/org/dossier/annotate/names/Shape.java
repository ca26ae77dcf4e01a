package org.dossier.annotate.names;

/** How a word is written: which of capitals, small letters, digits and marks, in which order. */
final class Shape {

  private static final int CAPITAL = 1;
  private static final int SMALL = 2;
  private static final int DIGIT = 3;
  private static final int MARK = 4;

  private Shape() {}

  /** Returns up to eight runs of one kind, two at most told of the same length, as a number. */
  static int of(String word) {
    int shape = 0;
    int last = 0;
    int run = 0;
    int runs = 0;
    for (int i = 0; i < word.length() && runs < 8; i++) {
      int kind = kind(word.charAt(i));
      run = kind == last ? run + 1 : 1;
      if (run <= 2) {
        shape = shape * 5 + kind;
        runs++;
      }
      last = kind;
    }
    return shape;
  }

  private static int kind(char c) {
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? CAPITAL : SMALL;
    }
    return Character.isDigit(c) ? DIGIT : MARK;
  }

  /** Returns whether a word of this shape holds a capital letter. */
  static boolean isCapital(int shape) {
    for (int rest = shape; rest > 0; rest /= 5) {
      if (rest % 5 == CAPITAL) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word of this shape begins with a small letter. */
  static boolean isSmall(int shape) {
    int rest = shape;
    while (rest >= 5) {
      rest /= 5;
    }
    return rest == SMALL;
  }
}
