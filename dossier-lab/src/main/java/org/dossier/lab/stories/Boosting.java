package org.dossier.lab.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.link.stories.Tree;
import org.dossier.link.stories.Tree.Split;
import org.dossier.link.stories.TreeModel;

/**
 * Gradient boosting of trees for logistic loss, with second-order steps (Friedman 2001; Chen and
 * Guestrin 2016). The same examples give the same trees.
 */
final class Boosting {

  private static final int ROUNDS = 200;
  private static final int DEPTH = 4;
  private static final double STEP = 0.1;

  /** L2 penalty of a leaf, for every example. */
  private static final double PENALTY = 2e-4;

  private static final double LEAST_GAIN = 1e-6;

  private final Examples examples;
  private final Bins bins;
  private final double penalty;
  private final double[] scores;
  private final double[] slopes;
  private final double[] curves;

  /** Of every example its place in the level of the tree that is grown. */
  private final int[] places;

  /** The best cut of a node by one feature. */
  private record Best(int column, int cut, double gain) {
    static final Best NONE = new Best(0, -1, LEAST_GAIN);

    static Best better(Best a, Best b) {
      return b.gain > a.gain ? b : a;
    }
  }

  private Boosting(Examples examples) {
    this.examples = examples;
    bins = new Bins(examples);
    penalty = PENALTY * examples.size();
    scores = new double[examples.size()];
    slopes = new double[examples.size()];
    curves = new double[examples.size()];
    places = new int[examples.size()];
  }

  /** Learns, with the threshold at 0. */
  static TreeModel fit(Examples examples) {
    return new Boosting(examples).run();
  }

  private TreeModel run() {
    double positive = 0;
    for (int i = 0; i < examples.size(); i++) {
      positive += examples.labels()[i] ? examples.importance()[i] : 0;
    }
    double bias = rounded(Math.log(positive / (1 - positive)));
    Arrays.fill(scores, bias);
    List<Tree> trees = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      trees.add(tree());
    }
    return new TreeModel(bias, 0, trees);
  }

  private Tree tree() {
    for (int i = 0; i < scores.length; i++) {
      double p = 1 / (1 + Math.exp(-scores[i]));
      double weight = examples.importance()[i] * scores.length;
      slopes[i] = weight * ((examples.labels()[i] ? 1 : 0) - p);
      curves[i] = weight * p * (1 - p);
    }
    Arrays.fill(places, 0);
    List<Split> splits = new ArrayList<>();
    for (int level = 0; level < DEPTH; level++) {
      List<Best> best = bestOfLevel(1 << level);
      best.forEach(it -> splits.add(split(it)));
      descend(best);
    }
    return new Tree(splits, leaves());
  }

  private Split split(Best best) {
    return best.cut < 0 ? Split.NONE : new Split(best.column, bins.cut(best.column, best.cut));
  }

  private List<Best> bestOfLevel(int nodes) {
    List<List<Best>> byColumn =
        IntStream.range(0, bins.columns())
            .parallel()
            .mapToObj(column -> bestOfColumn(column, nodes))
            .toList();
    return IntStream.range(0, nodes)
        .mapToObj(node -> byColumn.stream().map(of -> of.get(node)).reduce(Best.NONE, Best::better))
        .toList();
  }

  private List<Best> bestOfColumn(int column, int nodes) {
    double[][] slope = new double[nodes][Bins.MOST];
    double[][] curve = new double[nodes][Bins.MOST];
    for (int i = 0; i < places.length; i++) {
      int bin = bins.bin(column, i);
      slope[places[i]][bin] += slopes[i];
      curve[places[i]][bin] += curves[i];
    }
    return IntStream.range(0, nodes)
        .mapToObj(node -> best(column, slope[node], curve[node]))
        .toList();
  }

  private Best best(int column, double[] slope, double[] curve) {
    double allSlope = Arrays.stream(slope).sum();
    double allCurve = Arrays.stream(curve).sum();
    Best best = Best.NONE;
    double left = 0;
    double leftCurve = 0;
    for (int cut = 0; cut < bins.cuts(column); cut++) {
      left += slope[cut];
      leftCurve += curve[cut];
      double gain =
          worth(left, leftCurve)
              + worth(allSlope - left, allCurve - leftCurve)
              - worth(allSlope, allCurve);
      best = Best.better(best, new Best(column, cut, gain));
    }
    return best;
  }

  private double worth(double slope, double curve) {
    return slope * slope / (curve + penalty);
  }

  private void descend(List<Best> best) {
    for (int i = 0; i < places.length; i++) {
      Best asked = best.get(places[i]);
      boolean right = asked.cut >= 0 && bins.bin(asked.column, i) > asked.cut;
      places[i] = 2 * places[i] + (right ? 1 : 0);
    }
  }

  private List<Double> leaves() {
    double[] slope = new double[1 << DEPTH];
    double[] curve = new double[1 << DEPTH];
    for (int i = 0; i < places.length; i++) {
      slope[places[i]] += slopes[i];
      curve[places[i]] += curves[i];
    }
    List<Double> leaves =
        Stream.iterate(0, leaf -> leaf + 1)
            .limit(slope.length)
            .map(leaf -> rounded(STEP * slope[leaf] / (curve[leaf] + penalty)))
            .toList();
    for (int i = 0; i < places.length; i++) {
      scores[i] += leaves.get(places[i]);
    }
    return leaves;
  }

  /** Four places are more than the examples can tell, and read well. */
  private static double rounded(double weight) {
    return Math.round(weight * 1e4) / 1e4;
  }
}
