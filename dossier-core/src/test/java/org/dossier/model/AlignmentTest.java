package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void aDroppedCharacterIsCoveredOnlyFromBothSides() {
    Alignment softHyphen = Alignment.builder().equal(1).replace(1, 0).equal(1).build();
    assertThat(softHyphen.home(new Span(0, 2))).isEqualTo(new Span(0, 3));
    assertThat(softHyphen.home(new Span(0, 1))).isEqualTo(new Span(0, 1));
    assertThat(softHyphen.home(new Span(1, 2))).isEqualTo(new Span(2, 3));
  }

  @Test
  void aReplacedStretchMapsAsAWhole() {
    Alignment entity = Alignment.builder().equal(2).replace(5, 1).equal(2).build();
    assertThat(entity.home(new Span(2, 3))).isEqualTo(new Span(2, 7));
    assertThat(entity.home(new Span(1, 4))).isEqualTo(new Span(1, 8));
    Alignment ligature = Alignment.builder().equal(1).replace(1, 2).equal(1).build();
    assertThat(ligature.home(new Span(2, 3))).isEqualTo(new Span(1, 2));
  }

  @Test
  void insertedWordsHaveNoHome() {
    Alignment inserted = Alignment.builder().equal(2).replace(0, 3).equal(2).build();
    assertThatThrownBy(() -> inserted.home(new Span(2, 5)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesSpansBeyondTheView() {
    assertThatThrownBy(() -> Alignment.identity(4).home(new Span(2, 5)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("span 2..5 exceeds the normalised text of length 4");
  }

  @Test
  void refusesNegativeRuns() {
    assertThatThrownBy(() -> Alignment.builder().replace(1, -2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1, -2");
  }

  @Test
  void anEmptyTextAlignsWithItself() {
    Alignment nothing = Alignment.builder().build();
    assertThat(nothing.originalLength()).isZero();
    assertThat(nothing.viewLength()).isZero();
  }

  @Test
  void identityLeavesEverySpanWhereItIs() {
    Alignment identity = Alignment.identity(9);
    for (int start = 0; start < 9; start++) {
      for (int end = start + 1; end <= 9; end++) {
        assertThat(identity.home(new Span(start, end))).isEqualTo(new Span(start, end));
      }
    }
  }

  @Test
  void everySpanMapsHomeInsideTheOriginalAndWiderSpansCoverNarrower() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      Alignment alignment = any(random);
      int length = alignment.viewLength();
      int start = random.nextInt(length);
      Span inner = new Span(start, start + 1 + random.nextInt(length - start));
      Span home = alignment.home(inner);
      assertThat(home.end()).isLessThanOrEqualTo(alignment.originalLength());
      assertThat(alignment.home(new Span(0, length)).covers(home)).isTrue();
      Span wider = inner.hull(new Span(inner.start() / 2, inner.start() / 2 + 1));
      assertThat(alignment.home(wider).covers(home)).isTrue();
    }
  }

  /** Shared, dropped and rewritten stretches; nothing inserted, so that every span has a home. */
  private static Alignment any(Random random) {
    Alignment.Builder builder = Alignment.builder().equal(1);
    for (int run = random.nextInt(8); run > 0; run--) {
      switch (random.nextInt(3)) {
        case 0 -> builder.equal(random.nextInt(5));
        case 1 -> builder.replace(1 + random.nextInt(4), 0);
        default -> builder.replace(1 + random.nextInt(4), 1 + random.nextInt(4));
      }
    }
    return builder.build();
  }
}
