package org.dossier.lab.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dossier.link.clusters.Clusters;
import org.dossier.link.clusters.Link;
import org.dossier.link.stories.Idf;
import org.dossier.link.stories.StoryGraph;
import org.dossier.link.stories.TreeModel;

/**
 * How stories do whose weights have seen none of their events: events are dealt into folds, and the
 * score of two reports is learnt without the folds of both. So whole corpora can be grouped, with
 * all that may be confused.
 */
public final class CrossFit {

  private static final int FOLDS = 4;
  private static final List<Double> THRESHOLDS =
      IntStream.rangeClosed(-6, 6).mapToObj(step -> step / 4.0).toList();

  private final List<LabelledTexts> corpora;
  private final List<List<LabelledTexts.Pair>> pairs;
  private final List<float[]> scores = new ArrayList<>();

  /** Learns and scores, for corpora as they are read. */
  public static CrossFit ofCorpora(List<StoryCorpus> corpora) {
    Idf idf = Idf.standard();
    return new CrossFit(corpora.stream().map(corpus -> LabelledTexts.of(corpus, idf)).toList());
  }

  CrossFit(List<LabelledTexts> corpora) {
    this.corpora = corpora;
    pairs = corpora.stream().map(LabelledTexts::pairs).toList();
    pairs.forEach(of -> scores.add(new float[of.size()]));
    for (int one = 0; one < FOLDS; one++) {
      for (int other = one; other < FOLDS; other++) {
        score(one, other);
      }
    }
  }

  /** Learns without two folds, and scores the pairs between them. */
  private void score(int one, int other) {
    List<List<LabelledTexts.Pair>> seen = new ArrayList<>();
    for (int c = 0; c < corpora.size(); c++) {
      LabelledTexts texts = corpora.get(c);
      seen.add(pairs.get(c).stream().filter(pair -> !touches(texts, pair, one, other)).toList());
    }
    TreeModel model = Boosting.fit(StoryTrainer.examples(seen));
    for (int c = 0; c < corpora.size(); c++) {
      for (int i = 0; i < pairs.get(c).size(); i++) {
        LabelledTexts.Pair pair = pairs.get(c).get(i);
        int low =
            Math.min(fold(corpora.get(c), pair.later()), fold(corpora.get(c), pair.earlier()));
        int high =
            Math.max(fold(corpora.get(c), pair.later()), fold(corpora.get(c), pair.earlier()));
        if (low == one && high == other) {
          scores.get(c)[i] = (float) model.score(pair.features());
        }
      }
    }
  }

  private static boolean touches(LabelledTexts texts, LabelledTexts.Pair pair, int a, int b) {
    int later = fold(texts, pair.later());
    int earlier = fold(texts, pair.earlier());
    return later == a || later == b || earlier == a || earlier == b;
  }

  private static int fold(LabelledTexts texts, int report) {
    int hash = texts.labels().get(report).hashCode();
    int mixed = (hash ^ (hash >>> 16)) * 0x45d9f3b;
    return Math.floorMod(mixed ^ (mixed >>> 16), FOLDS);
  }

  /** Scores the groups of every corpus at a threshold. */
  public List<ClusterScore> at(double threshold) {
    return IntStream.range(0, corpora.size()).mapToObj(c -> at(c, threshold)).toList();
  }

  private ClusterScore at(int c, double threshold) {
    int size = corpora.get(c).labels().size();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < pairs.get(c).size(); i++) {
      LabelledTexts.Pair pair = pairs.get(c).get(i);
      if (scores.get(c)[i] > StoryGraph.FLOOR) {
        links.add(new Link(pair.later(), pair.earlier(), scores.get(c)[i]));
      }
    }
    Clusters clusters =
        new Clusters((float) threshold, StoryGraph.FLOOR, Comparator.naturalOrder());
    clusters.add(size, links);
    return ClusterScore.of(
        corpora.get(c).labels(),
        IntStream.range(0, size).mapToObj(i -> clusters.of(i).get(0)).toList());
  }

  /** Returns the threshold that does best by pairs and B-cubed, over all corpora. */
  double best() {
    return THRESHOLDS.stream().max(Comparator.comparingDouble(this::sum)).orElseThrow();
  }

  private double sum(double threshold) {
    return at(threshold).stream()
        .mapToDouble(score -> score.pairs().f1() + score.bCubed().f1())
        .sum();
  }

  /** Renders a line for every threshold: F1 by pairs and by B-cubed of every corpus. */
  String table() {
    Map<Double, String> lines = new TreeMap<>();
    for (double threshold : THRESHOLDS) {
      StringBuilder line = new StringBuilder();
      at(threshold)
          .forEach(
              score ->
                  line.append(
                      String.format(
                          Locale.ROOT,
                          "  %.1f %.1f",
                          100 * score.pairs().f1(),
                          100 * score.bCubed().f1())));
      lines.put(threshold, "%6s%s\n".formatted(threshold, line));
    }
    return "threshold, F1 by pairs and by B-cubed of every corpus\n"
        + String.join("", lines.values());
  }
}
