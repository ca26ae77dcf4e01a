package org.dossier.lab.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.dossier.annotate.syntax.Noise;

/** Drops numbers by chance while the network learns, and remembers which. */
final class Dropout implements Noise {

  /** The place before the relation is told. */
  static final int RELATION = -1;

  private final SplittableRandom random;
  private final int dropped;
  private final float kept;
  private final Map<Integer, float[]> masks = new HashMap<>();

  Dropout(SplittableRandom random, double share) {
    this.random = random;
    this.dropped = (int) (share * 256);
    this.kept = 256f / (256 - dropped);
  }

  @Override
  public void disturb(float[] values, int site) {
    float[] mask = new float[values.length];
    for (int j = 0; j < mask.length; ) {
      long chance = random.nextLong();
      for (int k = 0; k < 8 && j < mask.length; k++, j++) {
        mask[j] = (chance & 0xFF) < dropped ? 0 : kept;
        chance >>>= 8;
      }
    }
    masks.put(site, mask);
    back(values, site);
  }

  /** Stops what was dropped on its way back. */
  void back(float[] values, int site) {
    float[] mask = masks.getOrDefault(site, new float[0]);
    for (int j = 0; j < mask.length; j++) {
      values[j] *= mask[j];
    }
  }
}
