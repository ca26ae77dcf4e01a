package org.dossier.link.stories;

import java.util.ArrayList;
import java.util.Arrays;
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

  private final List<StoryText> reports = new ArrayList<>();
  private final List<int[]> strongest = new ArrayList<>();
  private final Map<Integer, Holders> holders = new HashMap<>();

  /** The reports that hold a term, in an array that grows. */
  private static final class Holders {
    private int[] reports = new int[2];
    private int size;

    void add(int report) {
      if (size == reports.length) {
        reports = Arrays.copyOf(reports, 2 * size);
      }
      reports[size++] = report;
    }

    IntStream before(int report) {
      return Arrays.stream(reports, 0, size).takeWhile(other -> other < report);
    }
  }

  /** Adds a report, numbered on from those before. */
  public void add(StoryText report) {
    int[] terms = report.all().strongest(TERMS);
    for (int term : terms) {
      holders.computeIfAbsent(term, key -> new Holders()).add(reports.size());
    }
    strongest.add(terms);
    reports.add(report);
  }

  /** Returns how many reports there are. */
  public int size() {
    return reports.size();
  }

  /** Returns a report by its number. */
  public StoryText text(int report) {
    return reports.get(report);
  }

  /** Returns the reports before this one that are worth comparing with it, ascending. */
  public int[] before(int report) {
    return IntStream.of(strongest.get(report))
        .flatMap(term -> holders.getOrDefault(term, new Holders()).before(report))
        .sorted()
        .distinct()
        .filter(other -> reports.get(other).all().cosine(reports.get(report).all()) >= LEAST)
        .toArray();
  }
}
