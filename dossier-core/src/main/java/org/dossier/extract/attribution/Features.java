package org.dossier.extract.attribution;

import java.util.Arrays;

/**
 * The features of one token, as numbers. A feature is a template with the words that fill it; its
 * number is a hash of both, so that reading needs no dictionary.
 */
final class Features {

  private static final int SPREAD = 0x9E3779B1;
  private static final int MIX = 0x85EBCA6B;

  private int[] hashes = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(String template) {
    put(template.hashCode());
  }

  void add(String template, String a) {
    put(mix(template.hashCode(), a));
  }

  void add(String template, String a, String b) {
    put(mix(mix(template.hashCode(), a), b));
  }

  void add(String template, String a, String b, String c) {
    put(mix(mix(mix(template.hashCode(), a), b), c));
  }

  void add(String template, String a, String b, String c, String d) {
    put(mix(mix(mix(mix(template.hashCode(), a), b), c), d));
  }

  private static int mix(int seed, String value) {
    int mixed = (seed ^ (value.hashCode() * SPREAD)) * MIX;
    return mixed ^ (mixed >>> 15);
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }
}
