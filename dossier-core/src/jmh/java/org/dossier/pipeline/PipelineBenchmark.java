package org.dossier.pipeline;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dossier.model.Document;
import org.dossier.model.Dossier;
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
  private static final int SENTENCES = 30;

  private final Pipeline pipeline = Pipeline.standard();
  private final List<Document> reports = reports(new Random(1));

  /** Makes the dossiers of all reports. */
  @Benchmark
  @OperationsPerInvocation(REPORTS)
  public List<Dossier> dossiers() {
    return pipeline.run(reports);
  }

  private static List<Document> reports(Random random) {
    return IntStream.range(0, REPORTS)
        .mapToObj(i -> Document.of("report-" + i, report(random)))
        .toList();
  }

  private static String report(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      text.append(sentence(random)).append(i % 4 == 3 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static String sentence(Random random) {
    String place = pick(random, "Ostermoor", "Vellin", "Tarn Quay", "Sankt Brevin");
    int number = 2 + random.nextInt(90);
    return switch (random.nextInt(6)) {
      case 0 -> "At least " + number + " people were killed when a ferry sank off " + place + ".";
      case 1 -> "Officials in " + place + " said " + number + " others were injured.";
      case 2 -> "The toll has risen to " + number + ", the regional health office reported.";
      case 3 -> "A spokeswoman denied that the crew had been warned before the storm.";
      case 4 -> "Residents of " + place + " lit candles on the quay two days after the sinking.";
      default -> "Three men were detained on " + (1 + random.nextInt(28)) + " March, police said.";
    };
  }

  private static String pick(Random random, String... options) {
    return options[random.nextInt(options.length)];
  }
}
