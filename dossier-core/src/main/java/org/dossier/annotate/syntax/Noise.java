package org.dossier.annotate.syntax;

/** Disturbs what passes between layers while the network learns; reading is undisturbed. */
@FunctionalInterface
public interface Noise {

  /** No disturbance. */
  Noise NONE = (values, site) -> {};

  /**
   * Changes values in place.
   *
   * @param values what passes
   * @param site which place in the network, counted from 0
   */
  void disturb(float[] values, int site);
}
