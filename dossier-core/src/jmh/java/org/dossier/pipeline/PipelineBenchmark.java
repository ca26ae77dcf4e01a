package org.dossier.pipeline;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
import org.dossier.testing.BenchReports;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reports a second through all stages on one core, 100 reports of about 3,000 characters at once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PipelineBenchmark {

  private static final int REPORTS = 100;

  private final Pipeline pipeline = Pipeline.standard();
  private final List<Document> reports = BenchReports.of(REPORTS, new Random(1));

  /** Makes the dossiers of all reports. */
  @Benchmark
  @OperationsPerInvocation(REPORTS)
  public List<Dossier> dossiers() {
    return pipeline.run(reports);
  }
}
