package org.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dossier.model.Span;
import org.junit.jupiter.api.Test;

class HtmlSegmentsTest {

  @Test
  void marksThatCrossBecomePiecesUnderBoth() {
    assertThat(shown("abcdef", mark(1, 4, "x"), mark(2, 5, "y")))
        .isEqualTo("a[] b[x] cd[x y] e[y] f[]");
  }

  @Test
  void theShortestMarkOfAPieceComesFirst() {
    assertThat(shown("abc", mark(0, 3, "whole"), mark(1, 2, "part")))
        .isEqualTo("a[whole] b[part whole] c[whole]");
  }

  @Test
  void thePiecesAreTheTextWhateverIsMarked() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String text = "x".repeat(random.nextInt(12));
      List<HtmlSegments.Mark> marks = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0 && !text.isEmpty(); i--) {
        int start = random.nextInt(text.length());
        marks.add(mark(start, start + 1 + random.nextInt(text.length() - start), "m"));
      }
      List<HtmlSegments.Piece> pieces = HtmlSegments.of(text, marks);
      assertThat(pieces.stream().map(piece -> piece.text()).collect(Collectors.joining()))
          .isEqualTo(text);
      assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }
  }

  private static HtmlSegments.Mark mark(int start, int end, String style) {
    return new HtmlSegments.Mark(new Span(start, end), style, "");
  }

  private static String shown(String text, HtmlSegments.Mark... marks) {
    return HtmlSegments.of(text, List.of(marks)).stream()
        .map(
            piece ->
                piece.text()
                    + piece.marks().stream()
                        .map(HtmlSegments.Mark::style)
                        .collect(Collectors.joining(" ", "[", "]")))
        .collect(Collectors.joining(" "));
  }
}
