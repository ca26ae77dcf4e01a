package org.dossier.link.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The sum of many small trees over what is measured of two reports, in log-odds.
 *
 * @param bias what two reports start with
 * @param threshold the mean from which on two groups of reports are one story
 * @param trees what is added
 */
public record TreeModel(double bias, double threshold, List<Tree> trees) implements PairModel {

  /** File of the trees, beside this class. */
  public static final String FILE = "story-trees.tsv";

  private static final String BIAS = "bias\t";
  private static final String THRESHOLD = "threshold\t";

  public TreeModel {
    trees = List.copyOf(trees);
  }

  /** Reads the trees that ship with the library. */
  static TreeModel standard() {
    try (InputStream in = TreeModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the library is incomplete: " + FILE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return of(lines.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * Reads trees.
   *
   * @param lines the bias, the threshold, then a tree a line
   * @throws IllegalArgumentException if they are none
   */
  public static TreeModel of(List<String> lines) {
    if (lines.size() < 2 || !lines.get(0).startsWith(BIAS) || !lines.get(1).startsWith(THRESHOLD)) {
      throw new IllegalArgumentException("a model begins with its bias and its threshold");
    }
    return new TreeModel(
        Double.parseDouble(lines.get(0).substring(BIAS.length())),
        Double.parseDouble(lines.get(1).substring(THRESHOLD.length())),
        lines.stream().skip(2).map(Tree::parse).toList());
  }

  /** Returns the lines that {@link #of} reads. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(BIAS + bias, THRESHOLD + threshold));
    trees.forEach(tree -> lines.add(tree.line()));
    return lines;
  }

  /** Returns the same trees with another threshold. */
  public TreeModel withThreshold(double other) {
    return new TreeModel(bias, other, trees);
  }

  @Override
  public double score(StoryText a, StoryText b) {
    return score(Feature.of(a, b));
  }

  /** Returns the log-odds by what was measured of two reports. */
  public double score(double[] values) {
    double score = bias;
    for (Tree tree : trees) {
      score += tree.of(values);
    }
    return score;
  }
}
