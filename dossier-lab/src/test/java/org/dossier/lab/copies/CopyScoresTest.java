package org.dossier.lab.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.lab.stories.StoryCorpus;
import org.dossier.model.Document;
import org.junit.jupiter.api.Test;

class CopyScoresTest {

  private static String text(int seed) {
    return new Random(seed)
        .ints(300, 0, 9000)
        .mapToObj(n -> "w" + n + (n % 12 == 0 ? "." : ""))
        .collect(Collectors.joining(" "));
  }

  private static StoryCorpus corpus() {
    List<Document> documents =
        IntStream.range(0, 6).mapToObj(i -> Document.of("d" + i, text(i))).toList();
    return new StoryCorpus("six", documents, List.of("a", "b", "c", "d", "e", "f"));
  }

  @Test
  void everyPlantIsFoundAndNothingElse() {
    CopyScores scores = new CopyScores(corpus());
    for (Edit edit : Edit.values()) {
      CopyPage.Row row = scores.of(edit, 4);
      assertThat(row.planted()).as(edit.label()).isPositive();
      assertThat(row.recall()).as(edit.label()).isEqualTo(1);
      assertThat(row.wrong() + row.others()).as(edit.label()).isZero();
    }
  }

  /** Two events that share a text are two that are said to, wrongly. */
  @Test
  void whatTwoEventsShareIsWrong() {
    List<Document> documents =
        List.of(Document.of("d0", text(1)), Document.of("d1", text(1)), Document.of("d2", text(2)));
    CopyScores scores = new CopyScores(new StoryCorpus("three", documents, List.of("a", "b", "c")));
    assertThat(scores.of(Edit.CUT, 1).wrong()).isPositive();
  }

  @Test
  void editsDoWhatTheySay() {
    String text = text(7);
    assertThat(Edit.CUT.apply(text, "", new Random(1)).split(" ")).hasSize(120);
    assertThat(Edit.EMBEDDED.apply(text, "one two three", new Random(1)).split(" "))
        .hasSizeBetween(63, 103)
        .contains("one", "three");
    double kept =
        IntStream.range(0, 20)
            .mapToObj(seed -> List.of(Edit.LIGHT.apply(text, "", new Random(seed)).split(" ")))
            .mapToDouble(List::size)
            .average()
            .orElseThrow();
    assertThat(kept).isCloseTo(294, within(3.0));
    assertThat(Edit.HEAVY.apply(text, "", new Random(1)).split(" ")).hasSizeLessThan(280);
  }

  @Test
  void thePageShowsRecallAndPrecision() {
    CopyPage page =
        new CopyPage(
            List.of(
                new CopyPage.Corpus(
                    "six", 6, List.of(new CopyPage.Row("light edits", 40, 38, 2, 1)))));
    assertThat(page.markdown()).contains("| light edits | 40 | 38 | 2 | 1 | 0.950 | 0.950 |");
    assertThat(page.terminal()).contains("0.950");
  }
}
