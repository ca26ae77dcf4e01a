package org.dossier.link.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The reports worth comparing: those that share one of the strongest terms of both. What one report
 * costs grows with its likely neighbours and not with all reports.
 */
public final class Candidates {

  private static final int TERMS = 16;

  /** Two reports with less in common are never one story. */
  private static final double LEAST = 0.06;

  private final List<StoryText> reports;
  private final List<int[]> strongest;
  private final Map<Integer, int[]> holders;

  /** Indexes reports by their terms. */
  public Candidates(List<StoryText> reports) {
    this.reports = reports;
    strongest = reports.stream().map(report -> report.all().strongest(TERMS)).toList();
    Map<Integer, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < strongest.size(); i++) {
      for (int term : strongest.get(i)) {
        lists.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
      }
    }
    holders = new HashMap<>();
    lists.forEach((term, list) -> holders.put(term, list.stream().mapToInt(i -> i).toArray()));
  }

  /** Returns the reports before this one that are worth comparing with it, ascending. */
  public int[] before(int report) {
    return IntStream.of(strongest.get(report))
        .flatMap(term -> IntStream.of(holders.getOrDefault(term, new int[0])))
        .filter(other -> other < report)
        .sorted()
        .distinct()
        .filter(other -> reports.get(other).all().cosine(reports.get(report).all()) >= LEAST)
        .toArray();
  }
}
