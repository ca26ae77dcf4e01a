package org.dossier.link.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A tree of questions, all equally many: at every split go right if the feature is the cut or more.
 *
 * @param splits level by level; one that asks nothing leads left
 * @param leaves from left to right, one more than splits
 */
public record Tree(List<Split> splits, List<Double> leaves) {

  private static final String NOTHING = "-";
  private static final String AT_LEAST = ">=";

  /**
   * A question.
   *
   * @param column which feature
   * @param cut from what value on it is right; not a number if nothing is asked
   */
  public record Split(int column, double cut) {

    /** Asks nothing. */
    public static final Split NONE = new Split(0, Double.NaN);
  }

  public Tree {
    splits = List.copyOf(splits);
    leaves = List.copyOf(leaves);
    if (leaves.size() != splits.size() + 1 || Integer.bitCount(leaves.size()) != 1) {
      throw new IllegalArgumentException(
          "%s splits and %s leaves make no tree".formatted(splits.size(), leaves.size()));
    }
  }

  /** Returns the leaf that what was measured leads to. */
  public double of(double[] values) {
    int at = 0;
    while (at < splits.size()) {
      Split split = splits.get(at);
      at = 2 * at + (values[split.column()] >= split.cut() ? 2 : 1);
    }
    return leaves.get(at - splits.size());
  }

  /** Returns a line that {@link #parse} reads. */
  String line() {
    return Stream.concat(splits.stream().map(Tree::words), leaves.stream().map(String::valueOf))
        .collect(Collectors.joining("\t"));
  }

  private static String words(Split split) {
    return Double.isNaN(split.cut())
        ? NOTHING
        : Feature.at(split.column()).label() + AT_LEAST + split.cut();
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is no tree of known features
   */
  static Tree parse(String line) {
    List<String> columns = Arrays.asList(line.split("\t", -1));
    int count = columns.size() / 2;
    List<Split> splits = new ArrayList<>();
    IntStream.range(0, count).mapToObj(columns::get).map(Tree::split).forEach(splits::add);
    return new Tree(
        splits, columns.subList(count, columns.size()).stream().map(Double::valueOf).toList());
  }

  private static Split split(String words) {
    int at = words.indexOf(AT_LEAST);
    if (at < 0) {
      return Split.NONE;
    }
    Feature asked =
        Stream.of(Feature.values())
            .filter(feature -> feature.label().equals(words.substring(0, at)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no feature is called " + words));
    return new Split(asked.column(), Double.parseDouble(words.substring(at + AT_LEAST.length())));
  }
}
