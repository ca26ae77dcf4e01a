package org.dossier.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs of six words with their places, by which copied text is known again.
 *
 * <p>Every fourth run is a sample, chosen by its hash, so that two texts sample the same runs.
 */
final class Shingles {

  static final int WORDS = 6;

  private static final int SHORT_TEXT = 200;
  private static final int SAMPLING = 4;
  private static final int ENOUGH = 3;
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final Text text;

  /** Of every run, in text order. */
  private final long[] hashes;

  /** Ascending, and of each where it stands first. */
  private final long[] known;

  private final int[] places;

  /** Each once, ascending. */
  private final long[] sample;

  Shingles(Text text) {
    this.text = text;
    int runs = Math.max(0, text.length() - WORDS + 1);
    hashes =
        IntStream.range(0, runs).mapToLong(i -> hash(text.words().subList(i, i + WORDS))).toArray();
    int[] order =
        IntStream.range(0, runs)
            .boxed()
            .sorted(Comparator.<Integer>comparingLong(i -> hashes[i]).thenComparing(i -> i))
            .mapToInt(i -> i)
            .toArray();
    int[] first =
        IntStream.range(0, runs)
            .filter(i -> i == 0 || hashes[order[i]] != hashes[order[i - 1]])
            .map(i -> order[i])
            .toArray();
    places = first;
    known = IntStream.of(first).mapToLong(i -> hashes[i]).toArray();
    sample = Arrays.stream(known).filter(hash -> hash % SAMPLING == 0).toArray();
  }

  Text text() {
    return text;
  }

  /** Returns the sampled runs by their hashes, each once. */
  long[] sample() {
    return sample.clone();
  }

  /**
   * Returns how many sampled runs two texts must share to be worth a closer look: one if either is
   * too short for more.
   */
  int enough(Shingles other) {
    return Math.min(text.length(), other.text.length()) < SHORT_TEXT ? 1 : ENOUGH;
  }

  /** Returns whether two texts share enough runs to be worth a closer look. */
  boolean mayShare(Shingles other) {
    int enough = enough(other);
    int shared = 0;
    int i = 0;
    int j = 0;
    while (shared < enough && i < sample.length && j < other.sample.length) {
      int order = Long.compare(sample[i], other.sample[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared == enough;
  }

  /** Returns which words of this text stand in the other as part of a shared run. */
  boolean[] sharedWith(Shingles other) {
    boolean[] shared = new boolean[text.length()];
    int before = -1;
    for (int i = 0; i < hashes.length; i++) {
      int at = other.placeOf(hashes[i], before + 1);
      // after a shared run only the last word of the next one is new
      int seen = before >= 0 && at == before + 1 ? WORDS - 1 : 0;
      boolean same = at >= 0 && text.hasRun(i + seen, other.text, at + seen, WORDS - seen);
      if (same) {
        Arrays.fill(shared, i + seen, i + WORDS, true);
      }
      before = same ? at : -1;
    }
    return shared;
  }

  /** Returns where a run stands, at the likely place if it does; -1 if nowhere. */
  private int placeOf(long hash, int likely) {
    if (likely < hashes.length && hashes[likely] == hash) {
      return likely;
    }
    int found = Arrays.binarySearch(known, hash);
    return found >= 0 ? places[found] : -1;
  }

  /** FNV-1a over the words: fixed for all time, unlike a hash of the platform. */
  private static long hash(List<String> words) {
    long hash = FNV_BASIS;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * FNV_PRIME;
      }
      hash = (hash ^ ' ') * FNV_PRIME;
    }
    return hash ^ (hash >>> 32);
  }
}
