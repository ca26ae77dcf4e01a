package org.dossier.testing;

import java.util.Random;

/** Picks values for seeded generators. */
public final class Pick {

  private Pick() {}

  public static <T> T one(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
