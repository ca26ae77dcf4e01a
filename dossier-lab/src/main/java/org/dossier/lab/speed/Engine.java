package org.dossier.lab.speed;

import java.lang.ref.Reference;
import org.dossier.annotate.Annotator;

/**
 * What it costs to have the annotator at hand.
 *
 * @param seconds until it is loaded, classes included, if nothing has used it before
 * @param heap bytes that it keeps
 */
public record Engine(double seconds, long heap) {

  /** Loads an annotator and measures it. */
  public static Engine load() {
    long before = inUse();
    long start = System.nanoTime();
    Annotator annotator = Annotator.english();
    double seconds = (System.nanoTime() - start) / 1e9;
    try {
      return new Engine(seconds, Math.max(0, inUse() - before));
    } finally {
      Reference.reachabilityFence(annotator);
    }
  }

  /** Returns the bytes in use now. */
  static long inUse() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
