package org.dossier.annotate.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dossier.annotate.Annotator;
import org.dossier.annotate.Annotator.Layer;
import org.dossier.model.Grammar;
import org.dossier.model.Sentence;
import org.dossier.model.Token;
import org.dossier.testing.BenchReports;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Tokens a second on one core: tags, trees where the tags are known, and both together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GrammarBenchmark {

  /** Counts tokens, for sentences differ in length. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Tokens {
    public long tokens;
  }

  private record Tagged(Forms forms, int[] tags) {}

  private final Grammar grammar = EnglishGrammar.shared();
  private final Parser parser = Parser.load();
  private final List<Sentence> sentences = sentences();
  private final List<Tagged> tagged = tagged(sentences);

  private static List<Sentence> sentences() {
    Annotator annotator = Annotator.english(EnumSet.noneOf(Layer.class));
    return BenchReports.of(100, new Random(1)).stream()
        .flatMap(report -> annotator.annotate(report).sentences().stream())
        .toList();
  }

  private static List<Tagged> tagged(List<Sentence> sentences) {
    Tagger tagger = Tagger.load();
    return sentences.stream()
        .map(sentence -> Forms.of(sentence.tokens().stream().map(Token::text).toList()))
        .map(forms -> new Tagged(forms, tagger.tag(forms)))
        .toList();
  }

  /** Tags and base forms. */
  @Benchmark
  public void tags(Tokens counted, Blackhole sink) {
    for (Sentence sentence : sentences) {
      sink.consume(grammar.tags(sentence));
      counted.tokens += sentence.tokens().size();
    }
  }

  /** Trees where the tags are known. */
  @Benchmark
  public void trees(Tokens counted, Blackhole sink) {
    for (Tagged sentence : tagged) {
      sink.consume(parser.parse(sentence.forms(), sentence.tags()));
      counted.tokens += sentence.forms().size();
    }
  }

  /** Tags and trees. */
  @Benchmark
  public void both(Tokens counted, Blackhole sink) {
    for (Sentence sentence : sentences) {
      sink.consume(grammar.syntax(sentence));
      counted.tokens += sentence.tokens().size();
    }
  }
}
