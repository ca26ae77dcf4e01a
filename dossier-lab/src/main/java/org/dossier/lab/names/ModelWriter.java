package org.dossier.lab.names;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dossier.annotate.names.Labels;

/** Writes weights in one byte each, leaving out those that are worth little. */
final class ModelWriter {

  private static final int N = Labels.COUNT;

  private final float[] values;
  private final float scale;
  private final int least;
  private final ByteArrayOutputStream labels = new ByteArrayOutputStream();
  private final ByteArrayOutputStream weights = new ByteArrayOutputStream();

  /**
   * @param values by feature index and label
   * @param scale what a weight of one is worth
   * @param least what a weight must be worth to be kept
   */
  ModelWriter(float[] values, float scale, float least) {
    this.values = values;
    this.scale = scale;
    this.least = Math.max(1, Math.round(least / scale));
  }

  void write(DataOutputStream out, int[] keys, float[] steps) throws IOException {
    List<Integer> kept = new ArrayList<>();
    ByteArrayOutputStream counts = new ByteArrayOutputStream();
    for (int index = 0; index < keys.length; index++) {
      int count = add(index);
      if (count > 0) {
        kept.add(keys[index]);
        counts.write(count);
      }
    }
    out.writeInt(kept.size());
    out.writeInt(weights.size());
    out.writeFloat(scale);
    for (float step : steps) {
      out.writeFloat(step);
    }
    for (int key : kept) {
      out.writeInt(key);
    }
    counts.writeTo(out);
    labels.writeTo(out);
    weights.writeTo(out);
  }

  /** The last label of a feature is turned over, so that a reader knows where to stop. */
  private int add(int index) {
    int count = 0;
    int last = -1;
    for (int label = 0; label < N; label++) {
      if (Math.abs(weight(index, label)) >= least) {
        last = label;
      }
    }
    for (int label = 0; label <= last; label++) {
      int weight = weight(index, label);
      if (Math.abs(weight) >= least) {
        labels.write(label == last ? ~label : label);
        weights.write(weight);
        count++;
      }
    }
    return count;
  }

  private int weight(int index, int label) {
    return Math.round(values[index * N + label] / scale);
  }
}
