package org.dossier.annotate.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

/**
 * Sparse weights of a linear model: for each feature the few labels it speaks for or against.
 *
 * <p>A feature is its 32-bit hash and nothing else. With some 300,000 features a feature that was
 * never seen meets a known one by chance once in fourteen thousand times.
 */
public final class Weights {

  private final int mask;
  private final int[] keys;
  private final int[] starts;
  private final int[] cells;

  private Weights(int features, int cells) {
    int room = Integer.highestOneBit(Math.max(8, features) * 2 - 1) * 2;
    this.mask = room - 1;
    this.keys = new int[room];
    this.starts = new int[room];
    this.cells = new int[cells + features + 1];
  }

  /**
   * Adds the weights of one feature to the scores.
   *
   * @param feature its hash
   * @param scores one for each label
   */
  public void add(int feature, int[] scores) {
    int slot = feature & mask;
    while (starts[slot] != 0) {
      if (keys[slot] == feature) {
        int at = starts[slot];
        int end = at + cells[at];
        while (at < end) {
          int cell = cells[++at];
          scores[cell & 0xFF] += cell >> 8;
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  private int put(int feature, int at, byte[] labels, int[] weights, int size) {
    int slot = feature & mask;
    while (starts[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = feature;
    starts[slot] = at;
    cells[at] = size;
    for (int i = 0; i < size; i++) {
      cells[at + 1 + i] = (weights[i] << 8) | (labels[i] & 0xFF);
    }
    return at + 1 + size;
  }

  /** Reads what {@link #write} wrote. */
  public static Weights read(DataInputStream in) throws IOException {
    int features = in.readInt();
    Weights weights = new Weights(features, in.readInt());
    int at = 1;
    int feature = 0;
    byte[] labels = new byte[256];
    int[] values = new int[256];
    for (int i = 0; i < features; i++) {
      feature += varint(in);
      int size = in.readUnsignedByte();
      in.readFully(labels, 0, size);
      for (int k = 0; k < size; k++) {
        int folded = varint(in);
        values[k] = (folded >>> 1) ^ -(folded & 1);
      }
      at = weights.put(feature, at, labels, values, size);
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
