package org.dossier.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dossier.extract.attribution.Reported;
import org.dossier.lab.attribution.AttributionScore.Part;
import org.junit.jupiter.api.Test;

final class AttributionScoreTest {

  private static final List<Reported> LABELLED = List.of(Fictional.SAID, Fictional.DENIED);

  @Test
  void findsEverythingRightInTheLabelsThemselves() {
    AttributionScore score = score(LABELLED);
    for (Part part : Part.values()) {
      assertThat(score.of(part).f1()).as(part.label()).isEqualTo(100, within(1e-9));
    }
  }

  @Test
  void wantsAllPiecesOfAContent() {
    Reported half = Fictional.reported("engineer Lia Voss", "said", "“The dam holds,”");
    AttributionScore score = score(List.of(half, Fictional.DENIED));
    assertThat(score.of(Part.CUE)).isEqualTo(new Counts(2, 2, 2, 2));
    assertThat(score.of(Part.SOURCE)).isEqualTo(new Counts(2, 2, 2, 2));
    assertThat(score.of(Part.CONTENT)).isEqualTo(new Counts(1, 2, 1, 2));
    assertThat(score.of(Part.WHOLE)).isEqualTo(new Counts(1, 2, 1, 2));
    assertThat(score.of(Part.CONTENT_WORDS).precision()).isEqualTo(100, within(1e-9));
    assertThat(score.of(Part.CONTENT_WORDS).recall()).isEqualTo(800.0 / 13, within(1e-9));
  }

  @Test
  void takesSourceAndContentWithACueThatOnlyOverlaps() {
    Reported wide = Fictional.reported("Oster's mayor", "denied the", "the leak");
    AttributionScore score = score(List.of(wide));
    assertThat(score.of(Part.CUE)).isEqualTo(new Counts(0, 1, 0, 2));
    assertThat(score.of(Part.SOURCE)).isEqualTo(new Counts(1, 1, 1, 2));
    assertThat(score.of(Part.CONTENT)).isEqualTo(new Counts(1, 1, 1, 2));
    assertThat(score.of(Part.WHOLE)).isEqualTo(new Counts(0, 1, 0, 2));
  }

  @Test
  void givesNothingForTheRightSourceOfAnotherCue() {
    Reported swapped = Fictional.reported("Oster's mayor", "said", "the leak");
    AttributionScore score = score(List.of(swapped));
    assertThat(score.of(Part.CUE)).isEqualTo(new Counts(1, 1, 1, 2));
    assertThat(score.of(Part.SOURCE)).isEqualTo(new Counts(0, 1, 0, 2));
    assertThat(score.of(Part.CONTENT)).isEqualTo(new Counts(0, 1, 0, 2));
    assertThat(score.of(Part.SOURCE_WORDS).precision()).isEqualTo(100, within(1e-9));
  }

  @Test
  void comparesWordsAndNotTheBlanksAroundThem() {
    Reported loose = Fictional.reported("Oster's mayor ", " denied ", " the leak");
    assertThat(score(List.of(Fictional.SAID, loose)).of(Part.WHOLE).f1())
        .isEqualTo(100, within(1e-9));
    Reported stopped = Fictional.reported("Oster's mayor", "denied", "the leak.");
    assertThat(score(List.of(stopped)).of(Part.CONTENT).rightRead()).isZero();
  }

  @Test
  void takesNobodyForTheRightSourceWhereNobodyIsMarked() {
    Reported nobody = Fictional.reported("", "denied", "the leak");
    AttributionScore agreed = AttributionScore.of(Fictional.TEXT, List.of(nobody), List.of(nobody));
    assertThat(agreed.of(Part.WHOLE)).isEqualTo(new Counts(1, 1, 1, 1));
    assertThat(score(List.of(nobody)).of(Part.SOURCE).rightRead()).isZero();
  }

  @Test
  void neverScoresAboveAHundredWhereTwoShareASource() {
    Reported added = Fictional.reported("Oster's mayor", "leak", "denied");
    List<Reported> both = List.of(Fictional.DENIED, added);
    AttributionScore score = AttributionScore.of(Fictional.TEXT, both, both);
    assertThat(score.of(Part.SOURCE_WORDS).f1()).isEqualTo(100, within(1e-9));
  }

  @Test
  void addsUpAndGivesZeroForNothing() {
    AttributionScore twice = score(LABELLED).plus(score(List.of()));
    assertThat(twice.of(Part.CUE)).isEqualTo(new Counts(2, 2, 2, 4));
    assertThat(AttributionScore.NONE.of(Part.CUE).f1()).isZero();
  }

  @Test
  void givesTheSamePageForTheSameScore() {
    AttributionPage page =
        new AttributionPage(
            1, score(LABELLED), AttributionScore.NONE, List.of("said", "has", "said"), List.of());
    assertThat(page.markdown())
        .isEqualTo(page.markdown())
        .contains("1 reports, 2 attributions marked, 2 read.")
        .contains("| content | 100.0 | 100.0 | 100.0 | 59 |  |")
        .contains("Missed: said 2, has 1.");
    assertThat(page.terminal()).contains("content, words").doesNotContain("dam");
  }

  private static AttributionScore score(List<Reported> read) {
    return AttributionScore.of(Fictional.TEXT, read, LABELLED);
  }
}
