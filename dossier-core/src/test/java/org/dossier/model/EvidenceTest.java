package org.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final Document MILL =
      new Document(
          "mill",
          "Four hurt in mill fire.",
          Optional.of("Mill fire"),
          Optional.empty(),
          List.of(),
          Publication.UNKNOWN,
          Provenance.of("mill.txt"));

  private static Evidence text(int start, int end) {
    return Evidence.in(MILL, Field.TEXT, new Span(start, end));
  }

  @Test
  void quotesTheVeryWords() {
    assertThat(text(0, 9).quote()).isEqualTo("Four hurt");
  }

  @Test
  void refusesAQuoteThatDoesNotFillItsSpan() {
    assertThatThrownBy(() -> new Evidence("mill", Field.TEXT, new Span(0, 9), "Four"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quote of length 4 does not fill span 0..9 of mill");
  }

  @Test
  void refusesWordsBeyondTheField() {
    assertThatThrownBy(() -> text(20, 24)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void overlapNeedsTheSameField() {
    Evidence title = Evidence.in(MILL, Field.TITLE, new Span(0, 9));
    assertThat(text(0, 9).overlaps(text(5, 12))).isTrue();
    assertThat(text(0, 9).overlaps(title)).isFalse();
    assertThat(text(0, 9).overlaps(Evidence.in(MILL.withId("b"), Field.TEXT, new Span(0, 9))))
        .isFalse();
  }

  @Test
  void ordersByDocumentThenTitleBeforeTextThenPlace() {
    Evidence title = Evidence.in(MILL, Field.TITLE, new Span(5, 9));
    Evidence other = Evidence.in(MILL.withId("a"), Field.TEXT, new Span(9, 12));
    assertThat(List.of(text(5, 9), text(0, 4), title, other).stream().sorted())
        .containsExactly(other, title, text(0, 4), text(5, 9));
  }
}
