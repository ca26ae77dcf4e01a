package org.dossier.lab.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dossier.link.stories.Idf;
import org.dossier.model.Document;
import org.junit.jupiter.api.Test;

class LabelledTextsTest {

  private static final Idf IDF = new Idf(1000, Map.of());

  @Test
  void onlyReportsWithACommonTermArePairs() {
    List<Document> documents =
        List.of(
            Document.of("a", "heron gannet"),
            Document.of("b", "gannet pier"),
            Document.of("c", "marrow snow"));
    LabelledTexts all =
        LabelledTexts.of(new StoryCorpus("ours", documents, List.of("x", "x", "y")), IDF);
    assertThat(all.pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.same()).isTrue())
        .satisfies(pair -> assertThat(pair.later()).isEqualTo(1));
  }
}
