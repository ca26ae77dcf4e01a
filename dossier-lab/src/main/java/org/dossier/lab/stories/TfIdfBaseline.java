package org.dossier.lab.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dossier.link.clusters.AverageLink;
import org.dossier.link.clusters.Groups;
import org.dossier.model.Document;

/**
 * What a capable programmer would try first: the cosine of TF-IDF vectors (1 + log tf, IDF of the
 * corpus at hand) and average link, at the threshold that is best for the corpus at hand. No other
 * threshold could do better, so it flatters the baseline.
 */
final class TfIdfBaseline {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
  private static final int STEPS = 60;

  private final List<AverageLink.Merge> merges;
  private final int size;

  TfIdfBaseline(List<Document> documents) {
    size = documents.size();
    merges = AverageLink.merges(cosines(vectors(documents)), 0);
  }

  /** Returns the best score by pairs of all thresholds. */
  ClusterScore bestByPairs(List<String> labels) {
    return best(labels, Comparator.comparingDouble(score -> score.pairs().f1()));
  }

  /** Returns the best score by B-cubed of all thresholds. */
  ClusterScore bestByBCubed(List<String> labels) {
    return best(labels, Comparator.comparingDouble(score -> score.bCubed().f1()));
  }

  private ClusterScore best(List<String> labels, Comparator<ClusterScore> order) {
    return IntStream.rangeClosed(1, STEPS)
        .mapToObj(step -> ClusterScore.of(labels, cut((float) step / STEPS)))
        .max(order)
        .orElseThrow();
  }

  private List<Integer> cut(float threshold) {
    Groups groups = new Groups(size);
    merges.stream()
        .filter(merge -> merge.level() >= threshold)
        .forEach(merge -> groups.join(merge.kept(), merge.gone()));
    return IntStream.range(0, size).mapToObj(groups::top).toList();
  }

  private static List<Map<String, Double>> vectors(List<Document> documents) {
    List<Map<String, Integer>> counted = documents.stream().map(TfIdfBaseline::count).toList();
    Map<String, Integer> frequency = new HashMap<>();
    counted.forEach(
        counts -> counts.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (Map<String, Integer> counts : counted) {
      Map<String, Double> vector = new HashMap<>();
      counts.forEach(
          (word, count) ->
              vector.put(
                  word,
                  (1 + Math.log(count))
                      * Math.log((double) documents.size() / frequency.getOrDefault(word, 1))));
      double norm = Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
      vector.replaceAll((word, x) -> norm == 0 ? 0 : x / norm);
      vectors.add(vector);
    }
    return vectors;
  }

  private static Map<String, Integer> count(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher words = WORD.matcher(document.title().orElse("") + " " + document.text());
    while (words.find()) {
      counts.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    return counts;
  }

  /** Adds up word by word, over the reports that have it. */
  private static float[][] cosines(List<Map<String, Double>> vectors) {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < vectors.size(); i++) {
      for (String word : vectors.get(i).keySet()) {
        holders.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
    float[][] cosines = new float[vectors.size()][vectors.size()];
    holders.forEach(
        (word, reports) -> {
          float[] weights = new float[reports.size()];
          for (int k = 0; k < weights.length; k++) {
            weights[k] = vectors.get(reports.get(k)).getOrDefault(word, 0.0).floatValue();
            for (int l = 0; l < k; l++) {
              cosines[reports.get(k)][reports.get(l)] += weights[k] * weights[l];
              cosines[reports.get(l)][reports.get(k)] += weights[k] * weights[l];
            }
          }
        });
    return cosines;
  }
}
