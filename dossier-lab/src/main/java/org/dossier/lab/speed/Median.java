package org.dossier.lab.speed;

import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/** The time that work takes: the median of several runs, after one that does not count. */
public final class Median {

  private Median() {}

  /**
   * Measures work.
   *
   * @param runs how many runs count, at least one
   * @return seconds, more than zero
   * @throws Exception if the work fails
   */
  public static double seconds(int runs, Callable<?> work) throws Exception {
    long[] nanos = new long[runs];
    work.call();
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      work.call();
      nanos[i] = System.nanoTime() - start;
    }
    return Math.max(1, LongStream.of(nanos).sorted().toArray()[runs / 2]) / 1e9;
  }
}
