package org.dossier.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dossier.model.Document;
import org.junit.jupiter.api.Test;

class StandardStoriesTest {

  private static final String FERRY =
      "The ferry Heron struck the breakwater at Gannet on Monday and 14 people were hurt, the coast"
          + " guard of Calvorria told reporters. Captain Jerrow turned too late, wrote the Quillwire."
          + " Divers searched the car deck of the Heron until dusk, and the port of Gannet was closed.";
  private static final String FERRY_AGAIN =
      "Gannet: 15 hurt as Heron hits breakwater. Captain Jerrow of the ferry Heron has been taken to"
          + " hospital, the coast guard of Calvorria announced, after the Heron struck the breakwater"
          + " at Gannet on Monday. Divers found nobody on the car deck.";
  private static final String SNOW =
      "Snow closed the pass above Marrow for the third day, and the road crews of Ostrel warned of"
          + " avalanches on the slopes of Mount Pell. Schools in Velm stay shut until Thursday, when"
          + " the meteorologists of the Ostrel institute expect a thaw and flooded cellars.";

  private static List<List<String>> ids(List<Document> documents) {
    return Stories.standard().of(documents).stream()
        .map(story -> story.stream().map(Document::id).toList())
        .toList();
  }

  @Test
  void whatTellsOneEventIsOneStoryAndTheRestIsAlone() {
    List<Document> reports =
        List.of(Document.of("c", FERRY_AGAIN), Document.of("b", SNOW), Document.of("a", FERRY));
    assertThat(ids(reports)).containsExactly(List.of("a", "c"), List.of("b"));
  }

  @Test
  void theOrderOfReportsNeverMatters() {
    List<Document> reports = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      reports.add(Document.of("f" + i, FERRY.substring(20 * i)));
      reports.add(Document.of("s" + i, SNOW.substring(20 * i)));
    }
    List<List<String>> expected = ids(reports);
    Random random = new Random(9);
    for (int run = 0; run < 20; run++) {
      Collections.shuffle(reports, random);
      assertThat(ids(reports)).isEqualTo(expected);
    }
  }

  @Test
  void aReportOfNoWordsIsAlone() {
    assertThat(ids(List.of(Document.of("a", ""), Document.of("b", "")))).hasSize(2);
    assertThat(ids(List.of())).isEmpty();
  }

  @Test
  void idsMustBeUnique() {
    assertThatThrownBy(() -> ids(List.of(Document.of("a", SNOW), Document.of("a", FERRY))))
        .hasMessageContaining("two reports have the id a");
  }
}
