package org.dossier.lab.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.link.stories.Idf;
import org.dossier.model.Document;
import org.junit.jupiter.api.Test;

class LabelledTextsTest {

  private static final Idf IDF = new Idf(1000, Map.of());

  @Test
  void anEventIsInOneFoldAndEveryReportInSome() {
    List<Document> documents = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      documents.add(Document.of("d" + i, "heron gannet"));
      labels.add("event" + i / 3);
    }
    LabelledTexts all = LabelledTexts.of(new StoryCorpus("ours", documents, labels), IDF);
    Set<String> first = new HashSet<>(all.fold(0).labels());
    Set<String> second = new HashSet<>(all.fold(1).labels());
    assertThat(first).isNotEmpty().doesNotContainAnyElementsOf(second);
    assertThat(all.fold(0).labels().size() + all.fold(1).labels().size()).isEqualTo(60);
  }

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
