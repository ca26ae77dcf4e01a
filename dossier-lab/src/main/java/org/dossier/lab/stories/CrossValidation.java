package org.dossier.lab.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dossier.link.clusters.AverageLink;
import org.dossier.link.clusters.Groups;
import org.dossier.link.stories.PairModel;

/**
 * What weights learnt from one half of the events do on the other half, at several thresholds, by
 * three ways to make groups of pairs.
 *
 * @param names of the corpora
 * @param tried every way at every threshold
 */
record CrossValidation(List<String> names, List<Tried> tried) {

  private static final float FLOOR = -8;
  private static final List<Double> THRESHOLDS =
      IntStream.rangeClosed(-12, 8).mapToObj(step -> step / 4.0).toList();
  private static final String AVERAGE = "average link";

  /**
   * One way at one threshold.
   *
   * @param scores one for every corpus, the mean of its folds by their reports
   */
  record Tried(String way, double threshold, List<Mean> scores) {
    double sum() {
      return scores.stream().mapToDouble(mean -> mean.pairs + mean.bCubed).sum();
    }
  }

  /** F1 by pairs and by B-cubed. */
  record Mean(double pairs, double bCubed) {}

  /** The pairs of one fold of one corpus with their scores. */
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  private record Scored(
      LabelledTexts texts,
      List<LabelledTexts.Pair> pairs,
      float[] scores,
      List<AverageLink.Merge> merges) {}

  static CrossValidation of(List<String> names, List<LabelledTexts> corpora) {
    List<List<Scored>> scored = new ArrayList<>();
    corpora.forEach(corpus -> scored.add(new ArrayList<>()));
    for (int fold = 0; fold < 2; fold++) {
      int other = 1 - fold;
      PairModel model =
          StoryTrainer.fit(corpora.stream().map(corpus -> corpus.fold(other).pairs()).toList());
      for (int c = 0; c < corpora.size(); c++) {
        scored.get(c).add(score(corpora.get(c).fold(fold), model));
      }
    }
    List<Tried> tried = new ArrayList<>();
    List<String> ways = List.of("forest", "components", AVERAGE);
    List<BiFunction<Scored, Double, List<Integer>>> makers =
        List.of(CrossValidation::forest, CrossValidation::components, CrossValidation::averageLink);
    for (int way = 0; way < ways.size(); way++) {
      for (double threshold : THRESHOLDS) {
        BiFunction<Scored, Double, List<Integer>> maker = makers.get(way);
        List<Mean> scores = scored.stream().map(folds -> mean(folds, threshold, maker)).toList();
        tried.add(new Tried(ways.get(way), threshold, scores));
      }
    }
    return new CrossValidation(names, tried);
  }

  private static Scored score(LabelledTexts texts, PairModel model) {
    List<LabelledTexts.Pair> pairs = texts.pairs();
    float[] scores = new float[pairs.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) Math.max(FLOOR, model.score(pairs.get(i).features()));
    }
    return new Scored(texts, pairs, scores, merges(texts.texts().size(), pairs, scores));
  }

  private static Mean mean(
      List<Scored> folds, double threshold, BiFunction<Scored, Double, List<Integer>> maker) {
    double reports = folds.stream().mapToInt(fold -> fold.texts().labels().size()).sum();
    double pairs = 0;
    double bCubed = 0;
    for (Scored fold : folds) {
      List<String> labels = fold.texts().labels();
      ClusterScore score = ClusterScore.of(labels, maker.apply(fold, threshold));
      pairs += score.pairs().f1() * labels.size() / reports;
      bCubed += score.bCubed().f1() * labels.size() / reports;
    }
    return new Mean(pairs, bCubed);
  }

  /** Every report with the earlier one that it is most like. */
  private static List<Integer> forest(Scored fold, double threshold) {
    int size = fold.texts().labels().size();
    int[] best = new int[size];
    Arrays.fill(best, -1);
    for (int i = 0; i < fold.scores().length; i++) {
      int later = fold.pairs().get(i).later();
      if (fold.scores()[i] >= threshold
          && (best[later] < 0 || fold.scores()[i] > fold.scores()[best[later]])) {
        best[later] = i;
      }
    }
    Groups groups = new Groups(size);
    IntStream.of(best)
        .filter(i -> i >= 0)
        .mapToObj(fold.pairs()::get)
        .forEach(pair -> groups.join(pair.later(), pair.earlier()));
    return tops(groups, size);
  }

  /** Every report with all that it is like. */
  private static List<Integer> components(Scored fold, double threshold) {
    int size = fold.texts().labels().size();
    Groups groups = new Groups(size);
    for (int i = 0; i < fold.scores().length; i++) {
      if (fold.scores()[i] >= threshold) {
        groups.join(fold.pairs().get(i).later(), fold.pairs().get(i).earlier());
      }
    }
    return tops(groups, size);
  }

  private static List<Integer> averageLink(Scored fold, double threshold) {
    Groups groups = new Groups(fold.texts().labels().size());
    fold.merges().stream()
        .filter(merge -> merge.level() >= threshold)
        .forEach(merge -> groups.join(merge.kept(), merge.gone()));
    return tops(groups, fold.texts().labels().size());
  }

  private static List<AverageLink.Merge> merges(
      int size, List<LabelledTexts.Pair> pairs, float[] scores) {
    float[][] alike = new float[size][size];
    for (float[] row : alike) {
      Arrays.fill(row, FLOOR);
    }
    for (int i = 0; i < scores.length; i++) {
      LabelledTexts.Pair pair = pairs.get(i);
      alike[pair.later()][pair.earlier()] = scores[i];
      alike[pair.earlier()][pair.later()] = scores[i];
    }
    return AverageLink.merges(alike, THRESHOLDS.get(0).floatValue());
  }

  private static List<Integer> tops(Groups groups, int size) {
    return IntStream.range(0, size).mapToObj(groups::top).toList();
  }

  /** Returns the threshold at which average link does best on all corpora together. */
  double best() {
    return tried.stream()
        .filter(one -> one.way().equals(AVERAGE))
        .max(Comparator.comparingDouble((ToDoubleFunction<Tried>) Tried::sum))
        .orElseThrow()
        .threshold();
  }

  /** Renders what was tried: a line for every way and threshold, pairs F1 and B-cubed F1. */
  String table() {
    StringBuilder table = new StringBuilder("way, threshold, pairs F1 and B-cubed F1 of: ");
    table.append(String.join(", ", names)).append('\n');
    for (Tried one : tried) {
      table.append("%-13s %5s".formatted(one.way(), one.threshold()));
      for (Mean mean : one.scores()) {
        table.append(
            String.format(Locale.ROOT, "  %.1f %.1f", 100 * mean.pairs, 100 * mean.bCubed));
      }
      table.append('\n');
    }
    return table.toString();
  }
}
