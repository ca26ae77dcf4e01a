package org.dossier.lab.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.annotate.names.Labels;
import org.dossier.annotate.names.Scores;

/** Weights as they are learnt: one for each feature and label. */
final class LearntWeights implements Scores {

  private static final int N = Labels.COUNT;

  /** By feature index and label. */
  final float[] values;

  /** By label and next label. */
  final float[] steps = new float[N * N];

  private final Map<Integer, Integer> indices;

  private LearntWeights(Map<Integer, Integer> indices) {
    this.indices = indices;
    this.values = new float[indices.size() * N];
  }

  /** Makes room for the features that are seen often enough. */
  static LearntWeights empty(List<Stretch> stretches, int least) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Stretch stretch : stretches) {
      for (int[] token : stretch.features()) {
        for (int feature : token) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    int[] kept =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= least)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    return new LearntWeights(index(kept));
  }

  private static Map<Integer, Integer> index(int[] features) {
    Map<Integer, Integer> indices = new HashMap<>(features.length * 2);
    for (int i = 0; i < features.length; i++) {
      indices.put(features[i], i);
    }
    return indices;
  }

  /** Returns the indices of the features that are learnt, token by token. */
  int[][] indices(int[][] features) {
    int[][] found = new int[features.length][];
    for (int t = 0; t < features.length; t++) {
      found[t] =
          Arrays.stream(features[t])
              .map(f -> indices.getOrDefault(f, -1))
              .filter(i -> i >= 0)
              .toArray();
    }
    return found;
  }

  void addIndexed(int[] indexed, float[] into) {
    for (int index : indexed) {
      int at = index * N;
      for (int label = 0; label < N; label++) {
        into[label] += values[at + label];
      }
    }
  }

  /** Returns the weights for texts of a style, in which a feature counts with its twin. */
  LearntWeights in(Style style) {
    LearntWeights folded = new LearntWeights(index(withoutTwins()));
    System.arraycopy(steps, 0, folded.steps, 0, steps.length);
    folded.indices.forEach(
        (feature, index) -> {
          folded.addAll(index, values, indices.getOrDefault(feature, 0));
          if (indices.containsKey(style.twin(feature))) {
            folded.addAll(index, values, indices.getOrDefault(style.twin(feature), 0));
          }
        });
    return folded;
  }

  private void addAll(int index, float[] others, int other) {
    for (int label = 0; label < N; label++) {
      values[index * N + label] += others[other * N + label];
    }
  }

  private int[] withoutTwins() {
    Set<Integer> twins = new HashSet<>();
    for (Style style : Style.values()) {
      indices.keySet().forEach(feature -> twins.add(style.twin(feature)));
    }
    return indices.keySet().stream()
        .filter(feature -> !twins.contains(feature))
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  @Override
  public void add(int[] features, float[] into) {
    addIndexed(indices(new int[][] {features})[0], into);
  }

  @Override
  public float step(int before, int after) {
    return steps[before * N + after];
  }

  /** Writes the weights as {@link org.dossier.annotate.names.NameModel#read} reads them. */
  void write(DataOutputStream out, float least) throws IOException {
    float most = 0;
    for (float value : values) {
      most = Math.max(most, Math.abs(value));
    }
    new ModelWriter(values, most / Byte.MAX_VALUE, least).write(out, keys(), steps);
  }

  private int[] keys() {
    int[] keys = new int[indices.size()];
    indices.forEach((feature, index) -> keys[index] = feature);
    return keys;
  }
}
