package org.dossier.annotate.names;

import java.io.DataInputStream;
import java.io.IOException;

/** Weights of features for labels, as shipped: few, and each in one byte. */
public final class NameModel implements Scores {

  private final float[][] steps;

  /**
   * Each feature with where its weights begin: the hash in the upper half, the place in the lower.
   */
  private final long[] slots;

  /** Labels and weights by turns, side by side for the processor's cache. */
  private final byte[] weights;

  private final float scale;
  private final int mask;

  private NameModel(float[][] steps, int size, int count, float scale) {
    this.steps = steps;
    this.scale = scale;
    int capacity = Integer.highestOneBit(Math.max(4, size)) * 4;
    slots = new long[capacity];
    mask = capacity - 1;
    weights = new byte[2 * count + 2];
  }

  /**
   * Reads a model: how many features and weights there are (4 bytes each), the value of a weight of
   * one (4), the steps from label to label (4 each); then the features' hashes (4 each), how many
   * weights each has (1 each), the labels (1 each) and the weights (1 each).
   *
   * @throws IOException if the stream ends early
   */
  public static NameModel read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int count = in.readInt();
    float scale = in.readFloat();
    float[][] steps = new float[Labels.COUNT][Labels.COUNT];
    for (float[] row : steps) {
      for (int i = 0; i < row.length; i++) {
        row[i] = in.readFloat();
      }
    }
    NameModel model = new NameModel(steps, size, count, scale);
    model.fill(in, size, count);
    return model;
  }

  /** A feature's weights stand together; the last of them has its label turned over. */
  private void fill(DataInputStream in, int size, int count) throws IOException {
    int[] hashes = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
    }
    int start = 1;
    for (int hash : hashes) {
      put(hash, start);
      start += in.readUnsignedByte();
    }
    for (int turn = 0; turn < 2; turn++) {
      for (int i = 1; i <= count; i++) {
        weights[2 * i + turn] = in.readByte();
      }
    }
  }

  private void put(int hash, int start) {
    int at = hash & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] = (long) hash << 32 | start;
  }

  @Override
  public void add(int[] features, float[] into) {
    for (int feature : features) {
      int at = feature & mask;
      long slot = slots[at];
      while (slot != 0 && (int) (slot >>> 32) != feature) {
        at = (at + 1) & mask;
        slot = slots[at];
      }
      if (slot != 0) {
        addFrom((int) slot, into);
      }
    }
  }

  private void addFrom(int start, float[] into) {
    int at = 2 * start;
    boolean more = true;
    while (more) {
      int label = weights[at];
      more = label >= 0;
      into[more ? label : ~label] += weights[at + 1] * scale;
      at += 2;
    }
  }

  @Override
  public float step(int before, int after) {
    return steps[before][after];
  }
}
