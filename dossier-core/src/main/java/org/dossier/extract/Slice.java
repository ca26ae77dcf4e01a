package org.dossier.extract;

/**
 * A stretch of the tokens of one sentence.
 *
 * @param first first token
 * @param end one past the last token; equal to {@code first} for an empty stretch
 */
record Slice(int first, int end) {

  boolean isEmpty() {
    return end == first;
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }

  boolean covers(Slice other) {
    return first <= other.first && other.end <= end;
  }

  boolean overlaps(Slice other) {
    return first < other.end && other.first < end;
  }

  /** Returns the tokens from the first of either to the last of either. */
  Slice hull(Slice other) {
    return new Slice(Math.min(first, other.first), Math.max(end, other.end));
  }
}
