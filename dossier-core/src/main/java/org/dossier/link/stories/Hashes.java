package org.dossier.link.stories;

import java.util.stream.IntStream;

/** A set of terms, each by its hash, which the language fixes for all time. */
final class Hashes {

  /** Ascending. */
  private final int[] hashes;

  private Hashes(int... hashes) {
    this.hashes = hashes;
  }

  static Hashes of(IntStream hashes) {
    return new Hashes(hashes.sorted().distinct().toArray());
  }

  int size() {
    return hashes.length;
  }

  /** Returns how many terms are in both. */
  int shared(Hashes other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
