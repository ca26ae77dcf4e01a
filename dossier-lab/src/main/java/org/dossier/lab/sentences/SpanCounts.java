package org.dossier.lab.sentences;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.dossier.model.Span;

/**
 * Counts of spans, from which precision, recall and F1 follow.
 *
 * @param marked how many people marked
 * @param read how many were read
 * @param both how many of them begin and end at the same characters
 */
public record SpanCounts(int marked, int read, int both) {

  public static final SpanCounts NONE = new SpanCounts(0, 0, 0);

  static SpanCounts of(Collection<Span> marked, Collection<Span> read) {
    Set<Span> both = new HashSet<>(marked);
    both.retainAll(Set.copyOf(read));
    return new SpanCounts(marked.size(), read.size(), both.size());
  }

  SpanCounts plus(SpanCounts other) {
    return new SpanCounts(marked + other.marked, read + other.read, both + other.both);
  }

  /** Returns the part of what was read that people marked, 0 to 1; 0 if nothing was read. */
  public double precision() {
    return read == 0 ? 0 : (double) both / read;
  }

  /** Returns the part of what people marked that was read, 0 to 1; 0 if nothing was marked. */
  public double recall() {
    return marked == 0 ? 0 : (double) both / marked;
  }

  /** Returns the harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return both == 0 ? 0 : 2.0 * both / (marked + read);
  }
}
