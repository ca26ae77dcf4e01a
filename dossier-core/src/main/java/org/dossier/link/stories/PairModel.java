package org.dossier.link.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely two reports tell one story: a sum of weighted features, in log-odds.
 *
 * @param weights of every feature
 * @param bias what two reports start with
 * @param threshold the mean from which on two groups of reports are one story
 */
public record PairModel(Map<Feature, Double> weights, double bias, double threshold) {

  /** File of the weights, beside this class: a name and a number a line. */
  public static final String FILE = "story-weights.tsv";

  private static final String BIAS = "bias";
  private static final String THRESHOLD = "threshold";

  public PairModel {
    weights = Map.copyOf(weights);
  }

  /** Reads the weights that ship with the library. */
  public static PairModel standard() {
    try (InputStream in = PairModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the library is incomplete: " + FILE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return of(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * Reads weights.
   *
   * @param lines a name and a number each, between them a tab; those with a hash sign are comments
   * @throws IllegalArgumentException if a weight is missing
   */
  public static PairModel of(List<String> lines) {
    Map<String, Double> numbers = new HashMap<>();
    lines.stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(columns -> numbers.put(columns[0], Double.valueOf(columns[1])));
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      weights.put(feature, number(numbers, feature.label()));
    }
    return new PairModel(weights, number(numbers, BIAS), number(numbers, THRESHOLD));
  }

  private static double number(Map<String, Double> numbers, String name) {
    Double number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("there is no weight for " + name);
    }
    return number;
  }

  /** Returns the lines that {@link #of} reads. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      lines.add(feature.label() + "\t" + weights.getOrDefault(feature, 0.0));
    }
    lines.add(BIAS + "\t" + bias);
    lines.add(THRESHOLD + "\t" + threshold);
    return lines;
  }

  /** Returns the same weights with another threshold. */
  public PairModel withThreshold(double other) {
    return new PairModel(weights, bias, other);
  }

  /** Returns the log-odds that two reports tell one story. */
  public double score(StoryText a, StoryText b) {
    return score(Feature.of(a, b));
  }

  /** Returns the log-odds by what was measured of two reports. */
  public double score(double[] values) {
    double score = bias;
    for (Feature feature : Feature.values()) {
      score += weights.getOrDefault(feature, 0.0) * values[feature.column()];
    }
    return score;
  }
}
