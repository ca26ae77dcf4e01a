package org.dossier.annotate.names;

/** What a model says of the labels of tokens. */
public interface Scores {

  /** Adds to {@code into}, by label, what the features of a token are worth. */
  void add(int[] features, float[] into);

  /** Returns what it is worth that one label follows another. */
  float step(int before, int after);
}
