package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 4", "5, 2"})
  void refusesWhatCoversNothing(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(start + ".." + end);
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void coversItselfAndWhatLiesInside() {
    Span span = new Span(2, 6);
    assertThat(span.covers(span)).isTrue();
    assertThat(span.covers(new Span(3, 6))).isTrue();
    assertThat(span.covers(new Span(3, 7))).isFalse();
    assertThat(span.covers(new Span(1, 4))).isFalse();
  }

  @Test
  void hullBridgesTheGap() {
    assertThat(new Span(7, 9).hull(new Span(1, 3))).isEqualTo(new Span(1, 9));
    assertThat(new Span(1, 9).hull(new Span(3, 4))).isEqualTo(new Span(1, 9));
  }

  @Test
  void ordersByStartThenEnd() {
    List<Span> spans = List.of(new Span(2, 4), new Span(1, 9), new Span(2, 3));
    assertThat(spans.stream().sorted())
        .containsExactly(new Span(1, 9), new Span(2, 3), new Span(2, 4));
  }
}
