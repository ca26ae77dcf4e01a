package org.dossier.lab.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a trained model in the form the library reads, weights in one byte each. */
final class ModelFile {

  private static final int MOST = 127;

  /** The largest weights are rare; they are cut so that the others are told apart finely. */
  private static final float LARGEST = 4;

  private static final float UNIT = LARGEST / MOST;

  private ModelFile() {}

  /**
   * Writes a model.
   *
   * @return how many features are kept
   */
  static int write(DataOutputStream out, ConditionalField field) throws IOException {
    ProximalWeights weights = field.weights();
    out.writeFloat(UNIT);
    for (float[] row : field.transitions()) {
      for (int to = 0; to < row.length; to++) {
        out.writeFloat(row[to]);
      }
    }
    FeatureRows features = field.features();
    List<Integer> kept =
        IntStream.range(0, features.size())
            .filter(row -> isHeavy(weights.of(row)))
            .boxed()
            .sorted(Comparator.comparingInt(features::feature))
            .toList();
    out.writeInt(kept.size());
    for (int row : kept) {
      out.writeInt(features.feature(row));
    }
    for (int label = 0; label < weights.labels(); label++) {
      for (int row : kept) {
        out.writeByte(units(weights.of(row)[label]));
      }
    }
    return kept.size();
  }

  private static boolean isHeavy(float[] weights) {
    for (float weight : weights) {
      if (units(weight) != 0) {
        return true;
      }
    }
    return false;
  }

  private static int units(float weight) {
    return Math.max(-MOST, Math.min(MOST, Math.round(weight / UNIT)));
  }
}
