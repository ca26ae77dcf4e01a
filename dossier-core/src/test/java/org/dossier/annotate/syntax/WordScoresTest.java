package org.dossier.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.annotate.words.WordClusters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is summed up beforehand must be what the features say one by one. */
final class WordScoresTest {

  private static final int TAGS = 40;
  private static final List<String> WORDS =
      List.of("the", "ferry", "sank", "Vellin", "Ferry", "1,200", "THE", "off", ",", "don\u2019t");

  private final WordClusters clusters = WordClusters.load();
  private final TagLexicon lexicon = lexicon();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void sumsUpWhatTheFeaturesSay(long seed) throws IOException {
    Random random = new Random(seed);
    TagView view = TagView.of(Forms.of(sentence(random)), lexicon, clusters);
    SortedMap<Integer, Map<Integer, Integer>> rows = rows(view, random);
    Weights weights = weights(rows);
    WordScores words = new WordScores(lexicon, clusters, weights, TAGS);
    int[] features = new int[TagFeatures.MOST];
    for (int i = 0; i < view.known().length; i++) {
      int[] expected = new int[TAGS];
      int size = TagFeatures.fill(view, i, 3, 5, features);
      for (int k = 0; k < size; k++) {
        rows.getOrDefault(features[k], Map.of()).forEach((tag, w) -> expected[tag] += w);
      }
      int[] scores = new int[TAGS];
      words.add(view, i, features, scores);
      weights.add(features, TagFeatures.ofSeveral(view, i, 3, 5, features, 0), scores);
      assertThat(scores).containsExactly(expected);
    }
  }

  private static TagLexicon lexicon() {
    SortedMap<String, TagLexicon.Entry> entries = new TreeMap<>();
    entries.put("the", new TagLexicon.Entry(71, -1));
    entries.put("ferry", new TagLexicon.Entry(72, -1));
    entries.put(",", new TagLexicon.Entry(73, 2));
    entries.put("0,000", new TagLexicon.Entry(74, -1));
    return new TagLexicon(entries);
  }

  private static List<String> sentence(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(9); i > 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words;
  }

  /** Weights for half of what is seen in a sentence, some for a few tags and some for many. */
  private static SortedMap<Integer, Map<Integer, Integer>> rows(TagView view, Random random) {
    Set<Integer> seen = new HashSet<>();
    int[] features = new int[TagFeatures.MOST];
    for (int i = 0; i < view.known().length; i++) {
      int size = TagFeatures.fill(view, i, 3, 5, features);
      for (int k = 0; k < size; k++) {
        seen.add(features[k]);
      }
    }
    SortedMap<Integer, Map<Integer, Integer>> rows = new TreeMap<>();
    for (int feature : seen) {
      if (random.nextBoolean()) {
        Map<Integer, Integer> row = new TreeMap<>();
        for (int k = random.nextInt(TAGS); k >= 0; k--) {
          row.put(random.nextInt(TAGS), random.nextInt(400) - 200);
        }
        rows.put(feature, row);
      }
    }
    return rows;
  }

  private static Weights weights(SortedMap<Integer, Map<Integer, Integer>> rows)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Weights.write(rows, new DataOutputStream(bytes));
    return Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), TAGS);
  }
}
