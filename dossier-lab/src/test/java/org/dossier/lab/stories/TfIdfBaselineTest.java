package org.dossier.lab.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dossier.model.Document;
import org.junit.jupiter.api.Test;

class TfIdfBaselineTest {

  private final List<Document> reports =
      List.of(
          Document.of("a", "The ferry struck the breakwater at Gannet."),
          Document.of("b", "Snow closed the pass above Marrow."),
          Document.of("c", "A breakwater and a ferry: what Gannet saw."),
          Document.of("d", "The pass above Marrow stays closed by snow."));

  @Test
  void reportsThatShareTheirRareWordsComeTogether() {
    TfIdfBaseline baseline = new TfIdfBaseline(reports);
    List<String> labels = List.of("ferry", "snow", "ferry", "snow");
    assertThat(baseline.bestByPairs(labels).pairs().f1()).isEqualTo(1);
    assertThat(baseline.bestByBCubed(labels).bCubed().f1()).isEqualTo(1);
  }

  @Test
  void noThresholdMakesUpForOtherLabels() {
    TfIdfBaseline baseline = new TfIdfBaseline(reports);
    assertThat(baseline.bestByPairs(List.of("x", "x", "y", "y")).pairs().f1()).isLessThan(1);
  }
}
