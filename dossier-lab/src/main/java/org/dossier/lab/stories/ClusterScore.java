package org.dossier.lab.stories;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well groups agree with labels.
 *
 * @param pairs over all pairs of reports that are together: found, and together by their labels
 * @param bCubed over all reports: the share of its group that has its label, and the share of its
 *     label that is in its group (Bagga and Baldwin 1998)
 */
public record ClusterScore(Agreement pairs, Agreement bCubed) {

  /**
   * Precision and recall, each from 0 to 1; of nothing they are 1.
   *
   * @param precision what share of what was found is right
   * @param recall what share of what is right was found
   */
  public record Agreement(double precision, double recall) {

    /** Returns the harmonic mean of precision and recall. */
    public double f1() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
  }

  /**
   * Scores groups.
   *
   * @param labels of every report its label
   * @param groups of every report its group, in the same order
   * @param <T> what names a group
   */
  public static <T> ClusterScore of(List<String> labels, List<T> groups) {
    Map<String, Integer> byLabel = new HashMap<>();
    Map<T, Integer> byGroup = new HashMap<>();
    Map<List<Object>, Integer> byBoth = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      byLabel.merge(labels.get(i), 1, Integer::sum);
      byGroup.merge(groups.get(i), 1, Integer::sum);
      byBoth.merge(List.of(labels.get(i), groups.get(i)), 1, Integer::sum);
    }
    double right = pairs(byBoth.values());
    Agreement pairs =
        new Agreement(share(right, pairs(byGroup.values())), share(right, pairs(byLabel.values())));
    double precision = 0;
    double recall = 0;
    for (Map.Entry<List<Object>, Integer> both : byBoth.entrySet()) {
      double square = (double) both.getValue() * both.getValue();
      recall += square / byLabel.getOrDefault(both.getKey().get(0), 1);
      precision += square / byGroup.getOrDefault(both.getKey().get(1), 1);
    }
    int all = labels.size();
    return new ClusterScore(pairs, new Agreement(share(precision, all), share(recall, all)));
  }

  private static double pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 1 : part / whole;
  }
}
