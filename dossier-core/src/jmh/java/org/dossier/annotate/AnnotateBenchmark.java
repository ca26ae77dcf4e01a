package org.dossier.annotate;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dossier.annotate.Annotator.Layer;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;
import org.dossier.testing.BenchReports;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Tokens a second on one core through one layer of annotation. Every layer needs the tokens and
 * sentences, so its own time is what is beyond that of {@code NONE}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnnotateBenchmark {

  /** Counts tokens, for a report is no measure of work. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Tokens {
    public long tokens;
  }

  private final List<Document> reports = BenchReports.of(100, new Random(1));

  @Param({"NONE", "TIMES", "TIMEXES", "NUMBERS", "NAMES", "QUOTATIONS", "ALL"})
  private String layer = "NONE";

  private Annotator annotator = Annotator.english();

  /** Makes the annotator. */
  @Setup
  public void setUp() {
    annotator = Annotator.english(layers());
  }

  private Set<Layer> layers() {
    return switch (layer) {
      case "NONE" -> EnumSet.noneOf(Layer.class);
      case "ALL" -> EnumSet.allOf(Layer.class);
      default -> EnumSet.of(Layer.valueOf(layer));
    };
  }

  /** Annotates all reports. */
  @Benchmark
  public void annotate(Tokens counted, Blackhole sink) {
    for (Document report : reports) {
      AnnotatedDocument read = annotator.annotate(report);
      sink.consume(read);
      counted.tokens += read.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
    }
  }
}
