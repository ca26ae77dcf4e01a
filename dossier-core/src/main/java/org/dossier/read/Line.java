package org.dossier.read;

/**
 * One line of a text, without its line break.
 *
 * @param text the whole text
 * @param start first character, blanks included
 * @param end one past the last character before the line break or the end of the text
 */
record Line(String text, int start, int end) {

  /** Returns the line that begins at {@code start}; breaks are LF, CR LF, and CR. */
  static Line at(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return new Line(text, start, end);
  }

  /** Returns whether no line follows, not even an empty one. */
  boolean isLast() {
    return end == text.length();
  }

  Line next() {
    boolean pair = text.startsWith("\r\n", end);
    return at(text, Math.min(text.length(), end + (pair ? 2 : 1)));
  }

  boolean isBlank() {
    return Blanks.skip(text, start) >= end;
  }

  /** Returns the first line from here that is not blank, or the last line. */
  Line skipBlank() {
    Line line = this;
    while (line.isBlank() && !line.isLast()) {
      line = line.next();
    }
    return line;
  }

  /** Returns the line without the blanks around it. */
  Line strip() {
    int from = Math.min(end, Blanks.skip(text, start));
    int to = end;
    while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Line(text, from, to);
  }

  int length() {
    return end - start;
  }

  String words() {
    return text.substring(start, end);
  }
}
