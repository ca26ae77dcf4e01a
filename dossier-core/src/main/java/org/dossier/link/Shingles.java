package org.dossier.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Runs of six words, by which copied text is known again.
 *
 * <p>Of long texts every eighth run is kept as a sample, by its hash, so that two texts keep the
 * same runs; short texts keep all, or the sample would miss them.
 */
final class Shingles {

  static final int WORDS = 6;

  private static final int SHORT_TEXT = 200;
  private static final int SAMPLING = 8;
  private static final int ENOUGH = 3;
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final Text text;

  /** Of every run, in text order. */
  private final long[] hashes;

  private final Map<Long, Integer> places = new HashMap<>();

  /** Each once, ascending. */
  private final long[] all;

  /** Each once, ascending. */
  private final long[] sample;

  Shingles(Text text) {
    this.text = text;
    int runs = Math.max(0, text.length() - WORDS + 1);
    hashes =
        IntStream.range(0, runs).mapToLong(i -> hash(text.words().subList(i, i + WORDS))).toArray();
    for (int i = 0; i < runs; i++) {
      places.putIfAbsent(hashes[i], i);
    }
    all = LongStream.of(hashes).sorted().distinct().toArray();
    sample = LongStream.of(all).filter(hash -> hash % SAMPLING == 0).toArray();
  }

  Text text() {
    return text;
  }

  /** Returns whether two texts share enough runs to be worth a closer look. */
  boolean mayShare(Shingles other) {
    boolean isShort = Math.min(text.length(), other.text.length()) < SHORT_TEXT;
    return isShort ? shareEnough(all, other.all) : shareEnough(sample, other.sample);
  }

  private static boolean shareEnough(long[] mine, long[] theirs) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (shared < ENOUGH && i < mine.length && j < theirs.length) {
      int order = Long.compare(mine[i], theirs[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared == ENOUGH;
  }

  /** Returns which words of this text stand in the other as part of a shared run. */
  boolean[] sharedWith(Shingles other) {
    boolean[] shared = new boolean[text.length()];
    int before = -1;
    for (int i = 0; i < hashes.length; i++) {
      int at = other.placeOf(hashes[i], before + 1);
      // after a shared run only the last word of the next one is new
      int known = before >= 0 && at == before + 1 ? WORDS - 1 : 0;
      boolean same = at >= 0 && text.hasRun(i + known, other.text, at + known, WORDS - known);
      if (same) {
        Arrays.fill(shared, i + known, i + WORDS, true);
      }
      before = same ? at : -1;
    }
    return shared;
  }

  /** Returns where a run stands, at the likely place if it does; -1 if nowhere. */
  private int placeOf(long hash, int likely) {
    return likely < hashes.length && hashes[likely] == hash
        ? likely
        : places.getOrDefault(hash, -1);
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
