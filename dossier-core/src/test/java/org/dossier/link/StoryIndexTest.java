package org.dossier.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dossier.model.Document;
import org.junit.jupiter.api.Test;

class StoryIndexTest {

  private static final String FERRY =
      "The ferry Heron struck the breakwater at Gannet on Monday and 14 people were hurt, the coast"
          + " guard of Calvorria told reporters. Captain Jerrow turned too late, wrote the Quillwire."
          + " Divers searched the car deck of the Heron until dusk, and the port of Gannet was closed.";
  private static final String SNOW =
      "Snow closed the pass above Marrow for the third day, and the road crews of Ostrel warned of"
          + " avalanches on the slopes of Mount Pell. Schools in Velm stay shut until Thursday.";

  @Test
  void aReportJoinsItsStoryAndLeavesTheOthersAlone() {
    StoryIndex index = StoryIndex.standard();
    assertThat(index.add(List.of(Document.of("b", FERRY), Document.of("c", SNOW))))
        .containsExactly(List.of("b"), List.of("c"));
    assertThat(index.add(List.of(Document.of("a", FERRY)))).containsExactly(List.of("a", "b"));
    assertThat(index.storyOf("b")).containsExactly("a", "b");
    assertThat(index.all()).containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void aKnownIdIsRefusedAndNothingAdded() {
    StoryIndex index = StoryIndex.standard();
    index.add(List.of(Document.of("a", FERRY)));
    assertThatThrownBy(() -> index.add(List.of(Document.of("b", SNOW), Document.of("a", SNOW))))
        .hasMessageContaining("two reports have the id a");
    assertThat(index.all()).containsExactly(List.of("a"));
    assertThatThrownBy(() -> index.storyOf("b")).hasMessageContaining("no report with the id b");
  }
}
