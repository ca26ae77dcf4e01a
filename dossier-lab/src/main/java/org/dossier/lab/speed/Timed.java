package org.dossier.lab.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/** Runs stages and notes how long they take. */
final class Timed {

  private final int runs;
  private final List<StageTimes.Stage> done = new ArrayList<>();

  Timed(int runs) {
    this.runs = runs;
  }

  List<StageTimes.Stage> done() {
    return List.copyOf(done);
  }

  /** Times work that needs all inputs together. */
  <T> T together(String name, Callable<T> work) throws Exception {
    double seconds = Median.processorSeconds(runs, work);
    done.add(new StageTimes.Stage(name, seconds, seconds));
    return work.call();
  }

  /** Times work that takes inputs one by one, on one thread and on two. */
  <A, B> List<B> each(String name, List<A> inputs, Function<A, B> work) throws Exception {
    double one = Median.processorSeconds(runs, () -> inputs.stream().map(work).toList());
    Callable<List<B>> parallel = () -> inputs.parallelStream().map(work).toList();
    ForkJoinPool cores = new ForkJoinPool(2);
    try {
      double two = Median.seconds(runs, () -> cores.submit(parallel).get());
      done.add(new StageTimes.Stage(name, one, two));
    } finally {
      cores.shutdown();
    }
    return inputs.stream().map(work).toList();
  }
}
