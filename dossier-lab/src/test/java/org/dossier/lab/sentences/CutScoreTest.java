package org.dossier.lab.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dossier.annotate.Annotator;
import org.dossier.model.Document;
import org.dossier.model.Span;
import org.junit.jupiter.api.Test;

final class CutScoreTest {

  @Test
  void countsSentencesWithBothEndsRight() {
    CutText text = MarkedCases.text("mill", "It burned. ‖ They ran and. It was ‖late.");

    CutScore score = CutScore.of(List.of(text), Annotator.english());

    assertThat(score.sentences()).isEqualTo(new SpanCounts(3, 3, 1));
    assertThat(score.misses())
        .extracting(CutScore.Miss::words)
        .containsExactly("They ran and.", "They ran and. It was", "It was late.", "late.");
    assertThat(score.misses())
        .extracting(CutScore.Miss::marked)
        .containsExactly(false, true, false, true);
    assertThat(score.tokens()).isEqualTo(SpanCounts.NONE);
  }

  @Test
  void comparesTokens() {
    CutText text =
        new CutText(
            Document.of("mill", "It burned."),
            List.of(new Span(0, 10)),
            List.of(new Span(0, 2), new Span(3, 10)));

    CutScore score = CutScore.of(List.of(text), Annotator.english());

    assertThat(score.tokens()).isEqualTo(new SpanCounts(2, 3, 1));
    assertThat(score.tokens().precision()).isEqualTo(1 / 3.0);
    assertThat(score.tokens().recall()).isEqualTo(0.5);
    assertThat(score.tokens().f1()).isEqualTo(0.4);
    assertThat(SpanCounts.NONE.f1() + SpanCounts.NONE.precision() + SpanCounts.NONE.recall())
        .isZero();
  }

  @Test
  void marksGoWithOneSpace() {
    CutText text = MarkedCases.text("mill", "It fell.␣‖It ro¬se.⏎‖Gone. ‖ Back.");

    assertThat(text.document().text()).isEqualTo("It fell.\u00a0It ro\u00adse.\nGone. Back.");
    assertThat(text.sentences())
        .containsExactly(new Span(0, 8), new Span(9, 18), new Span(19, 24), new Span(25, 30));
  }

  @Test
  void showsScoresAsATable() {
    CutText text = MarkedCases.text("mill", "It burned. ‖ They ran.");
    CutScore score = CutScore.of(List.of(text), Annotator.english());
    CutPage page = new CutPage(List.of(new CutPage.Row("own", 1, score)));

    assertThat(page.markdown()).contains("| own | 1 | 2 | 2 | 100.0 | 100.0 | 100.0 |");
    assertThat(page.terminal(true)).contains("own").doesNotContain("They ran");
  }
}
