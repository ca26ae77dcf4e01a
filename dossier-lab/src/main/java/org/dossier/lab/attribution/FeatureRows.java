package org.dossier.lab.attribution;

import java.util.Arrays;
import java.util.List;
import org.dossier.extract.attribution.Examples.Example;

/**
 * Numbers through the features of all examples that are met more than a few times; the others would
 * be left at zero anyway and only cost time.
 */
final class FeatureRows {

  private static final int SPREAD = 0x9E3779B1;
  private static final int NONE = -1;

  private int shift = Integer.SIZE - 20;
  private int[] keys = new int[1 << 20];
  private int[] counts = new int[1 << 20];
  private int met;
  private final int[] rowOf;
  private final int[] features;

  /**
   * Goes through all examples once.
   *
   * @param fewest how often a feature must be met to get a row, at least 1
   */
  FeatureRows(List<Example> examples, int fewest) {
    for (Example example : examples) {
      for (int[] token : example.features()) {
        for (int feature : token) {
          count(feature);
        }
      }
    }
    this.rowOf = new int[keys.length];
    this.features = new int[met];
    int rows = 0;
    for (int at = 0; at < keys.length; at++) {
      rowOf[at] = NONE;
      if (counts[at] >= fewest) {
        features[rows] = keys[at];
        rowOf[at] = rows++;
      }
    }
    this.met = rows;
  }

  private void count(int feature) {
    int at = slot(feature);
    if (counts[at]++ == 0) {
      keys[at] = feature;
      if (++met * 2 > keys.length) {
        grow();
      }
    }
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    shift--;
    keys = new int[2 * oldKeys.length];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }

  private int slot(int feature) {
    int at = (feature * SPREAD) >>> shift;
    while (counts[at] != 0 && keys[at] != feature) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /** Returns how many features have a row. */
  int size() {
    return met;
  }

  /** Returns the feature of a row. */
  int feature(int row) {
    return features[row];
  }

  /** Returns the row of a feature, or a negative number if it has none. */
  int row(int feature) {
    int at = slot(feature);
    return counts[at] == 0 ? NONE : rowOf[at];
  }

  /** Returns the rows of the features of each token, without those that have none. */
  int[][] rows(int[][] tokens) {
    return Arrays.stream(tokens)
        .map(token -> Arrays.stream(token).map(this::row).filter(row -> row >= 0).toArray())
        .toArray(int[][]::new);
  }
}
