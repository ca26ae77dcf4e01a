package org.dossier.annotate.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Sparse weights of a linear model: for each feature the few labels it speaks for or against.
 *
 * <p>A feature is its 32-bit hash and nothing else. With some 300,000 features a feature that was
 * never seen meets a known one by chance once in fourteen thousand times.
 */
public final class Weights {

  /** A feature that speaks of more labels than this has a row with a number for every label. */
  private static final int SPARSE = 12;

  private final int mask;
  private final int labels;

  /**
   * For each slot a feature, and beside it where its cells begin; below zero the number of its row,
   * counted from -1 downwards; 0 where there is no feature.
   */
  private final int[] slots;

  private final int[] cells;
  private final List<int[]> rows = new ArrayList<>();

  private Weights(int features, int cells, int labels) {
    int room = Integer.highestOneBit(Math.max(8, features) * 2 - 1) * 2;
    this.mask = room - 1;
    this.labels = labels;
    this.slots = new int[2 * room];
    this.cells = new int[cells + features + 1];
  }

  /**
   * Adds the weights of features to the scores. All are looked for before the first is added, so
   * that the processor need not wait for one to look for the next.
   *
   * @param features their hashes; overwritten
   * @param size how many there are
   * @param scores one for each label
   */
  public void add(int[] features, int size, int[] scores) {
    for (int k = 0; k < size; k++) {
      features[k] = place(features[k]);
    }
    for (int k = 0; k < size; k++) {
      int place = features[k];
      if (place < 0) {
        addRow(rows.get(-1 - place), scores);
      } else if (place > 0) {
        addCells(place, scores);
      }
    }
  }

  private void addCells(int place, int[] scores) {
    int end = place + cells[place];
    for (int at = place + 1; at <= end; at++) {
      int cell = cells[at];
      scores[cell & 0xFF] += cell >> 8;
    }
  }

  /** Adds one number to each label's: a loop that the compiler makes vector instructions of. */
  static void addRow(int[] row, int[] scores) {
    for (int label = 0; label < row.length; label++) {
      scores[label] += row[label];
    }
  }

  /** Returns what stands beside a feature, 0 if it has no weights. */
  private int place(int feature) {
    int slot = feature & mask;
    while (slots[2 * slot + 1] != 0 && slots[2 * slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slots[2 * slot + 1];
  }

  private int put(int feature, int at, byte[] named, int[] weights, int size) {
    int slot = feature & mask;
    while (slots[2 * slot + 1] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = feature;
    if (size > SPARSE) {
      rows.add(row(named, weights, size));
      slots[2 * slot + 1] = -rows.size();
      return at;
    }
    slots[2 * slot + 1] = at;
    cells[at] = size;
    for (int i = 0; i < size; i++) {
      cells[at + 1 + i] = (weights[i] << 8) | (named[i] & 0xFF);
    }
    return at + 1 + size;
  }

  private int[] row(byte[] named, int[] weights, int size) {
    int[] row = new int[labels];
    for (int i = 0; i < size; i++) {
      row[named[i] & 0xFF] = weights[i];
    }
    return row;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param labels how many labels there are
   */
  public static Weights read(DataInputStream in, int labels) throws IOException {
    int features = in.readInt();
    Weights weights = new Weights(features, in.readInt(), labels);
    int at = 1;
    int feature = 0;
    byte[] named = new byte[256];
    int[] values = new int[256];
    for (int i = 0; i < features; i++) {
      feature += varint(in);
      int size = in.readUnsignedByte();
      in.readFully(named, 0, size);
      for (int k = 0; k < size; k++) {
        int folded = varint(in);
        values[k] = (folded >>> 1) ^ -(folded & 1);
      }
      at = weights.put(feature, at, named, values, size);
    }
    return weights;
  }

  /**
   * Writes weights.
   *
   * @param rows by feature, in the order of the hash; each value maps labels below 255 to weights
   */
  public static void write(SortedMap<Integer, Map<Integer, Integer>> rows, DataOutputStream out)
      throws IOException {
    out.writeInt(rows.size());
    out.writeInt(rows.values().stream().mapToInt(Map::size).sum());
    int last = 0;
    for (Map.Entry<Integer, Map<Integer, Integer>> row : rows.entrySet()) {
      writeVarint(out, row.getKey() - last);
      last = row.getKey();
      out.writeByte(row.getValue().size());
      for (int label : row.getValue().keySet()) {
        out.writeByte(label);
      }
      for (int weight : row.getValue().values()) {
        writeVarint(out, (weight << 1) ^ (weight >> 31));
      }
    }
  }

  private static int varint(DataInputStream in) throws IOException {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = in.readUnsignedByte();
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next >= 0x80);
    return value;
  }

  private static void writeVarint(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
