package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dossier.model.Span;
import org.junit.jupiter.api.Test;

class HighlighterTest {

  @Test
  void marksNestedSpansInsideEachOther() {
    assertThat(marked("five were hurt", new Span(0, 14), new Span(0, 4)))
        .isEqualTo("[0-14:[0-4:five] were hurt]");
  }

  @Test
  void cutsTheSpanThatCrossesTheEndOfAnother() {
    assertThat(marked("abcdef", new Span(0, 4), new Span(2, 6)))
        .isEqualTo("[0-4:ab[2-6:cd/]][/2-6:ef]");
  }

  @Test
  void marksTheSameSpanOnce() {
    assertThat(marked("abc", new Span(1, 2), new Span(1, 2))).isEqualTo("a[1-2:b]c");
  }

  @Test
  void keepsNeighboursApart() {
    assertThat(marked("abcd", new Span(0, 2), new Span(2, 4))).isEqualTo("[0-2:ab][2-4:cd]");
  }

  @Test
  void leavesTextWithoutSpansAlone() {
    assertThat(marked("abc")).isEqualTo("abc");
    assertThat(marked("")).isEmpty();
  }

  @Test
  void losesNothingWhateverTheSpans() {
    Random random = new Random(20210513);
    for (int round = 0; round < 500; round++) {
      String text = "abcdefghijklmnopqrstuvwxyz".substring(0, 1 + random.nextInt(26));
      List<Span> spans =
          IntStream.range(0, random.nextInt(9)).mapToObj(i -> span(text, random)).toList();
      Recorder recorder = new Recorder();
      Highlighter.mark(text, spans, recorder);
      assertThat(recorder.all.toString()).isEqualTo(text);
      assertThat(recorder.open).isEmpty();
      assertThat(recorder.pieces.keySet()).isEqualTo(new HashSet<>(spans));
      recorder.pieces.forEach(
          (span, words) ->
              assertThat(words.toString()).isEqualTo(text.substring(span.start(), span.end())));
      assertThat(recorder.firsts).hasSameElementsAs(new HashSet<>(spans)).doesNotHaveDuplicates();
      assertThat(recorder.lasts).hasSameElementsAs(new HashSet<>(spans)).doesNotHaveDuplicates();
    }
  }

  private static Span span(String text, Random random) {
    int start = random.nextInt(text.length());
    return new Span(start, start + 1 + random.nextInt(text.length() - start));
  }

  private static String marked(String text, Span... spans) {
    Recorder recorder = new Recorder();
    Highlighter.mark(text, List.of(spans), recorder);
    return recorder.written.toString();
  }

  /** Writes marks as brackets, a slash where a span goes on, and checks that they nest. */
  private static final class Recorder implements Highlighter.Sink {
    final StringBuilder written = new StringBuilder();
    final StringBuilder all = new StringBuilder();
    final Deque<Span> open = new ArrayDeque<>();
    final Map<Span, StringBuilder> pieces = new TreeMap<>();
    final List<Span> firsts = new ArrayList<>();
    final List<Span> lasts = new ArrayList<>();

    @Override
    public void text(String text) {
      written.append(text);
      all.append(text);
      open.forEach(span -> piece(span).append(text));
    }

    @Override
    public void begin(Span span, boolean first) {
      written.append(first ? "[" : "[/").append(span.start() + "-" + span.end() + ":");
      open.push(span);
      piece(span);
      if (first) {
        firsts.add(span);
      }
    }

    private StringBuilder piece(Span span) {
      return pieces.computeIfAbsent(span, s -> new StringBuilder());
    }

    @Override
    public void end(Span span, boolean last) {
      written.append(last ? "]" : "/]");
      assertThat(open.pop()).isEqualTo(span);
      if (last) {
        lasts.add(span);
      }
    }
  }
}
