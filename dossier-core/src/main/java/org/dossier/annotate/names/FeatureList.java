package org.dossier.annotate.names;

import java.util.Arrays;

/** Collects the features of one token. */
final class FeatureList {

  private int[] features = new int[128];
  private int size;

  /** Adds what a template says of two values. */
  void add(int template, int one, int other) {
    add(template, Hash.of(one, other));
  }

  /** Adds what a template says of a value. */
  void add(int template, int value) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = Hash.of(template, value);
  }

  /** Returns what was collected and begins anew. */
  int[] take() {
    int[] taken = Arrays.copyOf(features, size);
    size = 0;
    return taken;
  }
}
