package org.dossier.app.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives new groups of documents the numbers of the old groups they go on: to each the one it shares
 * most documents with, the lower number of equals, each number once.
 *
 * @param numberOf the number of each group, by its place; empty if it goes on none
 * @param gone the numbers that no group goes on
 */
record Matching(List<Optional<Long>> numberOf, Set<Long> gone) {

  private record Overlap(int place, long number, int shared) {}

  /**
   * Matches groups.
   *
   * @param groups the new groups, of document numbers, no document in two
   * @param old the old number of each document that had one
   * @param numbers all old numbers
   */
  static Matching of(List<List<Long>> groups, Map<Long, Long> old, Set<Long> numbers) {
    List<Optional<Long>> numberOf = new ArrayList<>();
    groups.forEach(group -> numberOf.add(Optional.empty()));
    Set<Long> left = new HashSet<>(numbers);
    for (Overlap overlap : overlaps(groups, old)) {
      if (numberOf.get(overlap.place()).isEmpty() && left.remove(overlap.number())) {
        numberOf.set(overlap.place(), Optional.of(overlap.number()));
      }
    }
    return new Matching(numberOf, left);
  }

  private static List<Overlap> overlaps(List<List<Long>> groups, Map<Long, Long> old) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int place = 0; place < groups.size(); place++) {
      Map<Long, Integer> shared = new HashMap<>();
      for (Long document : groups.get(place)) {
        if (old.containsKey(document)) {
          shared.merge(old.get(document), 1, Integer::sum);
        }
      }
      int at = place;
      shared.forEach((number, count) -> overlaps.add(new Overlap(at, number, count)));
    }
    overlaps.sort(
        Comparator.comparing(Overlap::shared, Comparator.reverseOrder())
            .thenComparing(Overlap::number)
            .thenComparing(Overlap::place));
    return overlaps;
  }
}
