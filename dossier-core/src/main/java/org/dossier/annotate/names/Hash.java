package org.dossier.annotate.names;

/** Numbers for words and features, the same on every machine. */
public final class Hash {

  private Hash() {}

  /** Returns the number of a word. */
  public static int of(String word) {
    return mix(word.hashCode());
  }

  /** Returns the number of a part of a word, the same as that of the part alone. */
  static int of(String word, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return mix(hash);
  }

  /** Returns the number of two things together, their order counting. */
  public static int of(int one, int other) {
    return mix(one * 0x9E3779B9 + Integer.rotateLeft(other, 13) * 0x85EBCA6B + 0x27D4EB2F);
  }

  /** Spreads a number over all 32 bits; the finaliser of MurmurHash3. */
  private static int mix(int value) {
    int h = value;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
