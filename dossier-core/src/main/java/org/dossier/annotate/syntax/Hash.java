package org.dossier.annotate.syntax;

/** Mixes numbers into one; the same on every machine. */
final class Hash {

  private Hash() {}

  static int of(String text) {
    int hash = 7;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return finish(hash);
  }

  static int mix(int a, int b) {
    return finish(a * 0x9E3779B1 + b);
  }

  static int mix(int a, int b, int c) {
    return mix(mix(a, b), c);
  }

  private static int finish(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
