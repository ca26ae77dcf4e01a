package org.dossier.link.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dossier.model.Document;
import org.junit.jupiter.api.Test;

class StoryGroupsTest {

  private static final Idf IDF = new Idf(1000, Map.of());

  /** Alike is what shares most of its words. */
  private static StoryGroups byWords(double threshold) {
    return new StoryGroups(IDF, new PairModel(Map.of(Feature.ALL_WORDS, 1.0), 0, threshold));
  }

  private static List<Document> documents(String... texts) {
    return IntStream.range(0, texts.length).mapToObj(i -> Document.of("d" + i, texts[i])).toList();
  }

  @Test
  void aChainConnectsButDoesNotKeepTogether() {
    List<Document> chain =
        documents("heron gannet", "heron gannet marrow pell", "marrow pell ostrel", "ostrel pell");
    assertThat(byWords(0.55).of(chain)).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void aRoundUpDoesNotGlueWhatItLists() {
    List<Document> reports =
        documents(
            "heron gannet ferry pier",
            "heron gannet ferry breakwater",
            "marrow pass snow closed",
            "marrow pass snow ice",
            "heron gannet ferry marrow pass snow");
    List<List<Integer>> stories = byWords(0.5).of(reports);
    assertThat(stories).noneMatch(story -> story.contains(0) && story.contains(2));
    assertThat(stories).anyMatch(story -> story.containsAll(List.of(0, 1)));
  }

  @Test
  void aReportLikeNoOtherIsAlone() {
    assertThat(byWords(0.5).of(documents("heron", "marrow", ""))).hasSize(3);
    assertThat(byWords(0.5).of(List.of())).isEmpty();
  }

  /** More than are clustered at once, so that they are cut first: equal texts stay together. */
  @Test
  void manyCopiesAreOneStory() {
    List<Document> copies = new ArrayList<>();
    for (int i = 0; i < 1600; i++) {
      copies.add(Document.of("d" + i, "heron struck the pier at gannet"));
    }
    PairModel steep = new PairModel(Map.of(Feature.ALL_WORDS, 20.0), -10, 0);
    assertThat(new StoryGroups(IDF, steep).of(copies)).hasSize(1);
  }

  /** Whatever order reports come in, the same are together. */
  @Test
  void theOrderOfReportsDoesNotMatter() {
    Random random = new Random(3);
    String[] words = "heron gannet marrow pell ostrel velm lind rask pier snow".split(" ");
    for (int run = 0; run < 60; run++) {
      List<Document> reports = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        StringBuilder text = new StringBuilder();
        random.ints(5, 0, words.length).forEach(w -> text.append(words[w]).append(' '));
        reports.add(Document.of("d" + (char) ('a' + i), text.toString()));
      }
      List<List<String>> expected = ids(reports);
      Collections.shuffle(reports, random);
      reports.sort(Comparator.comparing(Document::id));
      assertThat(ids(reports)).isEqualTo(expected);
    }
  }

  private static List<List<String>> ids(List<Document> reports) {
    return byWords(0.6).of(reports).stream()
        .map(story -> story.stream().map(i -> reports.get(i).id()).toList())
        .toList();
  }
}
