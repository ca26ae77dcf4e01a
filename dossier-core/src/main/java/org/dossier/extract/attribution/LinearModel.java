package org.dossier.extract.attribution;

import java.io.DataInputStream;
import java.io.IOException;

/** A trained model: the weights of its features by their numbers, in one byte each. */
public final class LinearModel implements SequenceModel {

  /** Name of the data file beside this class. */
  public static final String FILE = "attribution.model.gz";

  private static final int SPREAD = 0x9E3779B1;

  private final int labels;
  private final float unit;
  private final float[][] transitions;
  private final int shift;
  private final int[] keys;
  private final int[] rows;
  private final byte[] weights;

  private LinearModel(float unit, float[][] transitions, int labels, int features) {
    this.labels = labels;
    this.unit = unit;
    this.transitions = transitions;
    this.shift = Integer.numberOfLeadingZeros(Math.max(1, features)) - 1;
    this.keys = new int[1 << (Integer.SIZE - shift)];
    this.rows = new int[keys.length];
    this.weights = new byte[(features + 1) * labels];
  }

  /**
   * Reads a model: its unit (4 bytes), the transitions from each state and from the start to each
   * state (4 bytes each), the number of features (4 bytes), their numbers in ascending order (4
   * bytes each), and label by label the weights in units (1 byte each).
   *
   * @throws IOException if the stream ends early
   */
  public static LinearModel read(DataInputStream in, Scheme scheme) throws IOException {
    float unit = in.readFloat();
    float[][] transitions = new float[scheme.states() + 1][scheme.states()];
    for (float[] row : transitions) {
      for (int to = 0; to < row.length; to++) {
        row[to] = in.readFloat();
      }
    }
    int features = in.readInt();
    LinearModel model = new LinearModel(unit, transitions, scheme.labels(), features);
    for (int row = 1; row <= features; row++) {
      model.put(in.readInt(), row);
    }
    for (int label = 0; label < scheme.labels(); label++) {
      byte[] column = new byte[features];
      in.readFully(column);
      for (int row = 1; row <= features; row++) {
        model.weights[row * scheme.labels() + label] = column[row - 1];
      }
    }
    return model;
  }

  private void put(int feature, int row) {
    int at = slot(feature);
    keys[at] = feature;
    rows[at] = row;
  }

  /** Returns where a feature stands, or the free place where it would; row 0 marks a free one. */
  private int slot(int feature) {
    int at = (feature * SPREAD) >>> shift;
    while (rows[at] != 0 && keys[at] != feature) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  @Override
  public void addTo(float[] scores, int feature) {
    int row = rows[slot(feature)];
    if (row != 0) {
      for (int label = 0; label < labels; label++) {
        scores[label] += unit * weights[row * labels + label];
      }
    }
  }

  @Override
  public float transition(int from, int to) {
    return transitions[from][to];
  }
}
