package org.dossier.lab.syntax;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An averaged perceptron over hashed features and a few hundred labels at most. */
final class Perceptron {

  /** The weights of one feature, as parallel lists of labels and what belongs to them. */
  private static final class Row {
    private byte[] labels = new byte[2];
    private int[] weights = new int[2];
    private int[] totals = new int[2];
    private int[] stamps = new int[2];
    private int size;

    private int place(int label) {
      for (int i = 0; i < size; i++) {
        if (labels[i] == (byte) label) {
          return i;
        }
      }
      if (size == labels.length) {
        labels = Arrays.copyOf(labels, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
        totals = Arrays.copyOf(totals, size * 2);
        stamps = Arrays.copyOf(stamps, size * 2);
      }
      labels[size] = (byte) label;
      return size++;
    }

    private void add(int label, int delta, int now) {
      int at = place(label);
      totals[at] += (now - stamps[at]) * weights[at];
      stamps[at] = now;
      weights[at] += delta;
    }
  }

  private int[] keys = new int[1 << 16];
  private Row[] rows = new Row[1 << 16];
  private int used;
  private int now;

  /** Adds the weights of the features to the scores. */
  void score(int[] features, int size, int[] scores) {
    Arrays.fill(scores, 0);
    for (int k = 0; k < size; k++) {
      Row row = rows[slot(features[k])];
      if (row != null) {
        for (int i = 0; i < row.size; i++) {
          scores[row.labels[i] & 0xFF] += row.weights[i];
        }
      }
    }
  }

  /** Counts one decision; averages run over decisions. */
  void tick() {
    now++;
  }

  /** Moves the features from the wrong label to the right one. */
  void learn(int[] features, int size, int right, int wrong) {
    for (int k = 0; k < size; k++) {
      Row row = row(features[k]);
      row.add(right, 1, now);
      row.add(wrong, -1, now);
    }
  }

  /**
   * Returns the averaged weights as whole numbers.
   *
   * @param scale weights are multiplied by it and rounded; what rounds to nothing is left out
   */
  SortedMap<Integer, Map<Integer, Integer>> averaged(double scale) {
    SortedMap<Integer, Map<Integer, Integer>> found = new TreeMap<>();
    for (int slot = 0; slot < rows.length; slot++) {
      Row row = rows[slot];
      if (row != null) {
        Map<Integer, Integer> cells = cells(row, scale);
        if (!cells.isEmpty()) {
          found.put(keys[slot], cells);
        }
      }
    }
    return found;
  }

  private Map<Integer, Integer> cells(Row row, double scale) {
    SortedMap<Integer, Integer> sorted = new TreeMap<>();
    for (int i = 0; i < row.size; i++) {
      long total = row.totals[i] + (long) (now - row.stamps[i]) * row.weights[i];
      long value = Math.round(scale * total / now);
      if (value != 0) {
        sorted.put(row.labels[i] & 0xFF, (int) value);
      }
    }
    return new LinkedHashMap<>(sorted);
  }

  private Row row(int feature) {
    int slot = slot(feature);
    Row row = rows[slot];
    if (row == null) {
      row = new Row();
      rows[slot] = row;
      keys[slot] = feature;
      if (++used * 2 > rows.length) {
        grow();
      }
    }
    return row;
  }

  private int slot(int feature) {
    int slot = feature & (rows.length - 1);
    while (rows[slot] != null && keys[slot] != feature) {
      slot = (slot + 1) & (rows.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    Row[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new Row[oldRows.length * 2];
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }
}
