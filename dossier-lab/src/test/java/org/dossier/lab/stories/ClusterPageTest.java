package org.dossier.lab.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterPageTest {

  @Test
  void tellsEveryCorpusAndEveryWay() {
    ClusterScore score = ClusterScore.of(List.of("x", "x", "y"), List.of(1, 2, 3));
    ClusterPage page =
        new ClusterPage(
            List.of(
                new ClusterPage.Corpus(
                    "ours", 3, 2, List.of(new ClusterPage.Row("alone", score)))));
    assertThat(page.markdown())
        .contains("## ours", "3 reports of 2 events")
        .contains("| alone | 100.0 | 0.0 | 0.0 | 100.0 | 66.7 | 80.0 |");
    assertThat(page.terminal()).contains("alone").contains("66.7").doesNotContain("|");
  }
}
