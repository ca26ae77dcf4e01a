package org.dossier.model;

/**
 * A non-empty stretch of one field of a document.
 *
 * @param start first character, 0-based, inclusive, in UTF-16 code units
 * @param end one past the last character, in UTF-16 code units
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span must satisfy 0 <= start < end: " + start + ".." + end);
    }
  }

  /** Returns the number of UTF-16 code units covered, at least 1. */
  public int length() {
    return end - start;
  }

  /** Returns whether every character of {@code other} is covered by this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether at least one character is covered by both spans. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that covers both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
