package org.dossier.link.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dossier.model.Document;
import org.junit.jupiter.api.Test;

class StoryGraphTest {

  private static final Idf IDF = new Idf(1000, Map.of());

  /** Alike is what shares most of its words. */
  private static StoryGraph byWords(double threshold) {
    return new StoryGraph(IDF, new ByWords(1, 0, threshold));
  }

  /** A line through the cosine of all words. */
  private record ByWords(double weight, double bias, double threshold) implements PairModel {
    @Override
    public double score(StoryText a, StoryText b) {
      return bias + weight * a.all().cosine(b.all());
    }
  }

  private static List<Document> documents(String... texts) {
    return IntStream.range(0, texts.length).mapToObj(i -> Document.of("d" + i, texts[i])).toList();
  }

  @Test
  void aChainConnectsButDoesNotKeepTogether() {
    List<Document> chain =
        documents("heron gannet", "heron gannet marrow pell", "marrow pell ostrel", "ostrel pell");
    assertThat(stories(byWords(0.55), chain)).containsExactly(List.of(0, 1), List.of(2, 3));
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
    List<List<Integer>> stories = stories(byWords(0.5), reports);
    assertThat(stories).noneMatch(story -> story.contains(0) && story.contains(2));
    assertThat(stories).anyMatch(story -> story.containsAll(List.of(0, 1)));
  }

  @Test
  void aReportLikeNoOtherIsAlone() {
    assertThat(stories(byWords(0.5), documents("heron", "marrow", ""))).hasSize(3);
    assertThat(stories(byWords(0.5), List.of())).isEmpty();
  }

  /** More than are clustered at once, so that they are cut first: equal texts stay together. */
  @Test
  void manyCopiesAreOneStory() {
    List<Document> copies = new ArrayList<>();
    for (int i = 0; i < 1600; i++) {
      copies.add(Document.of("d" + i, "heron struck the pier at gannet"));
    }
    PairModel steep = new ByWords(20, -10, 0);
    assertThat(stories(new StoryGraph(IDF, steep), copies)).hasSize(1);
  }

  /** Whatever order and portions reports come in, and however often, the same are together. */
  @Test
  void orderAndPortionsOfReportsDoNotMatter() {
    Random random = new Random(3);
    for (int run = 0; run < 60; run++) {
      List<Document> reports = reports(random, 14);
      List<List<String>> expected = ids(reports, List.of(reports));
      Collections.shuffle(reports, random);
      List<List<Document>> portions = new ArrayList<>();
      for (int from = 0; from < reports.size(); ) {
        int to = Math.min(reports.size(), from + 1 + random.nextInt(4));
        portions.add(reports.subList(from, to));
        from = to;
      }
      assertThat(ids(reports, portions)).isEqualTo(expected);
    }
  }

  /** Who keeps the stories of every report by what is told to have changed, knows them all. */
  @Test
  void whatHasChangedIsTold() {
    Random random = new Random(5);
    for (int run = 0; run < 30; run++) {
      StoryGraph graph = byWords(0.6);
      Map<Integer, List<Integer>> known = new HashMap<>();
      for (Document report : reports(random, 14)) {
        List<List<Integer>> changed = graph.add(List.of(report));
        assertThat(changed).noneMatch(story -> story.equals(known.get(story.get(0))));
        changed.forEach(story -> story.forEach(member -> known.put(member, story)));
        graph.all().forEach(story -> assertThat(story).isEqualTo(known.get(story.get(0))));
        known.forEach((member, story) -> assertThat(graph.story(member)).isEqualTo(story));
      }
    }
  }

  private static List<Document> reports(Random random, int count) {
    String[] words = "heron gannet marrow pell ostrel velm lind rask pier snow".split(" ", -1);
    List<Document> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(5, 0, words.length).forEach(w -> text.append(words[w]).append(' '));
      reports.add(Document.of("d" + (char) ('a' + i), text.toString()));
    }
    return reports;
  }

  private static List<List<Integer>> stories(StoryGraph graph, List<Document> reports) {
    graph.add(reports);
    return graph.all();
  }

  private static List<List<String>> ids(List<Document> reports, List<List<Document>> portions) {
    StoryGraph graph = byWords(0.6);
    portions.forEach(graph::add);
    return graph.all().stream()
        .map(story -> story.stream().map(i -> reports.get(i).id()).toList())
        .toList();
  }
}
