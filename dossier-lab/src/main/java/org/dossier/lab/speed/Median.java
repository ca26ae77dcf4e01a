package org.dossier.lab.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/** The time that work takes: the median of several runs, after some that do not count. */
public final class Median {

  /** Runs before each that counts: code must be compiled before it shows how fast it is. */
  private static final int WARM_UP = 4;

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Median() {}

  /**
   * Measures work by the clock, after one run that does not count.
   *
   * @param runs how many runs count, at least one
   * @return seconds, more than zero
   * @throws Exception if the work fails
   */
  public static double seconds(int runs, Callable<?> work) throws Exception {
    work.call();
    return median(runs, work, System::nanoTime);
  }

  /**
   * Measures work by the processor time of this process, its compiler and its garbage collector
   * included: what other programs do does not count.
   *
   * @param runs how many runs count, at least one; four times as many come before
   * @return seconds, more than zero
   * @throws Exception if the work fails
   */
  public static double processorSeconds(int runs, Callable<?> work) throws Exception {
    for (int i = 0; i < WARM_UP * runs; i++) {
      work.call();
    }
    return median(runs, work, SYSTEM::getProcessCpuTime);
  }

  private static double median(int runs, Callable<?> work, LongSupplier clock) throws Exception {
    long[] nanos = new long[runs];
    for (int i = 0; i < runs; i++) {
      long start = clock.getAsLong();
      work.call();
      nanos[i] = clock.getAsLong() - start;
    }
    return Math.max(1, LongStream.of(nanos).sorted().toArray()[runs / 2]) / 1e9;
  }
}
