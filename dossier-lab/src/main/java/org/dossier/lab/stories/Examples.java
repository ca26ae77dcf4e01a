package org.dossier.lab.stories;

/**
 * What is learnt from.
 *
 * @param features of every example
 * @param labels whether an example is positive
 * @param importance of every example, in all 1
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record Examples(double[][] features, boolean[] labels, double[] importance) {

  int size() {
    return labels.length;
  }

  int columns() {
    return features[0].length;
  }
}
