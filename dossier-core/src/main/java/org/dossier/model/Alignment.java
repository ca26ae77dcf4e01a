package org.dossier.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The way home from a normalised text to the original it was made from.
 *
 * <p>The original is the source of truth; the normalised text is a view for reading. The two are
 * cut into the same number of runs, in order; run {@code i} of the view was made from run {@code i}
 * of the original. Inside a run of equal length characters map one to one; a run of unequal length
 * maps as a whole, so that a span home never covers less than the words it came from.
 *
 * <p>Example: {@code "a\u00adb"} read as {@code "ab"} has the runs 1→1, 1→0, 1→1, and span 0..2 of
 * the view maps to 0..3 of the original. All offsets are UTF-16 code units.
 */
public final class Alignment {

  private final int[] original;
  private final int[] view;

  private Alignment(int[] original, int[] view) {
    this.original = original;
    this.view = view;
  }

  /** Returns the alignment of a text of {@code length} code units with itself. */
  public static Alignment identity(int length) {
    return builder().equal(length).build();
  }

  /** Starts an alignment at the beginning of both texts. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the length of the original text, in UTF-16 code units. */
  public int originalLength() {
    return original[original.length - 1];
  }

  /** Returns the length of the normalised text, in UTF-16 code units. */
  public int viewLength() {
    return view[view.length - 1];
  }

  /**
   * Maps a span of the normalised text home.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the normalised text
   * @throws IllegalArgumentException if the span was inserted and has no original words
   */
  public Span home(Span inView) {
    if (inView.end() > viewLength()) {
      throw new IndexOutOfBoundsException(
          "span %s..%s exceeds the normalised text of length %s"
              .formatted(inView.start(), inView.end(), viewLength()));
    }
    return new Span(homeStart(inView.start()), homeEnd(inView.end()));
  }

  private int homeStart(int at) {
    int run = lastRunStartingAtOrBefore(at);
    return isEqualRun(run) ? original[run] + (at - view[run]) : original[run];
  }

  private int homeEnd(int at) {
    int run = lastRunStartingAtOrBefore(at - 1);
    return isEqualRun(run) ? original[run] + (at - view[run]) : original[run + 1];
  }

  private boolean isEqualRun(int run) {
    return original[run + 1] - original[run] == view[run + 1] - view[run];
  }

  private int lastRunStartingAtOrBefore(int at) {
    int low = 0;
    int high = view.length - 2;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (view[middle] <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Collects runs from left to right. */
  public static final class Builder {

    private final List<Integer> original = new ArrayList<>(List.of(0));
    private final List<Integer> view = new ArrayList<>(List.of(0));

    private Builder() {}

    /** Appends {@code length} characters that both texts share. */
    public Builder equal(int length) {
      return replace(length, length);
    }

    /**
     * Appends {@code originalLength} characters that were read as {@code viewLength} others.
     *
     * @throws IllegalArgumentException if a length is negative
     */
    public Builder replace(int originalLength, int viewLength) {
      if (originalLength < 0 || viewLength < 0) {
        throw new IllegalArgumentException(
            "run lengths must not be negative: %s, %s".formatted(originalLength, viewLength));
      }
      original.add(original.get(original.size() - 1) + originalLength);
      view.add(view.get(view.size() - 1) + viewLength);
      return this;
    }

    /** Returns the alignment of the runs so far. */
    public Alignment build() {
      if (original.size() == 1) {
        equal(0);
      }
      return new Alignment(
          original.stream().mapToInt(Integer::intValue).toArray(),
          view.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
