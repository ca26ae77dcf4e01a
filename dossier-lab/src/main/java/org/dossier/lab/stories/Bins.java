package org.dossier.lab.stories;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The features of examples in at most {@link #MOST} bins each, so that cuts can be counted out. */
final class Bins {

  static final int MOST = 32;

  /** As many examples tell where to cut as more would. */
  private static final int SEEN = 20_000;

  private final double[][] cuts;
  private final byte[][] bins;

  Bins(Examples examples) {
    cuts = new double[examples.columns()][];
    bins = new byte[examples.columns()][examples.size()];
    IntStream.range(0, cuts.length).parallel().forEach(column -> fill(column, examples));
  }

  /** Positive examples are few, and the cuts between them matter most: they are all looked at. */
  private void fill(int column, Examples examples) {
    double[][] features = examples.features();
    IntStream some = new Random(column).ints(Math.min(SEEN, examples.size()), 0, examples.size());
    IntStream positive =
        IntStream.range(0, examples.size()).filter(i -> examples.labels()[i]).limit(SEEN);
    double[] sorted =
        DoubleStream.concat(
                some.mapToDouble(i -> features[i][column]),
                positive.mapToDouble(i -> features[i][column]))
            .sorted()
            .toArray();
    cuts[column] =
        IntStream.range(1, MOST)
            .mapToDouble(bin -> sorted[(int) ((long) bin * sorted.length / MOST)])
            .distinct()
            .toArray();
    for (int i = 0; i < examples.size(); i++) {
      int at = Arrays.binarySearch(cuts[column], features[i][column]);
      bins[column][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
    }
  }

  int columns() {
    return cuts.length;
  }

  /** Returns how many cuts a feature has. */
  int cuts(int column) {
    return cuts[column].length;
  }

  /** Returns the value from which on an example is right of a cut. */
  double cut(int column, int cut) {
    return cuts[column][cut];
  }

  /** Returns the bin of an example: how many cuts it is right of. */
  int bin(int column, int example) {
    return bins[column][example];
  }
}
