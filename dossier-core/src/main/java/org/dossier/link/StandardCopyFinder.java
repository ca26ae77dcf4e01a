package org.dossier.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.model.Dependence;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Span;

/** Looks only at reports that share enough sampled runs of words. */
final class StandardCopyFinder implements CopyFinder {

  @Override
  public List<Dependence> of(List<Document> documents) {
    StandardStories.requireNew(Set.of(), documents);
    return among(
        documents.parallelStream().sorted(StandardStories.ORDER).map(Copies.Source::of).toList());
  }

  /**
   * Finds them among reports that are in their order.
   *
   * @param sorted by (publication time, document id)
   */
  static List<Dependence> among(List<Copies.Source> sorted) {
    Map<Long, List<Integer>> holders = new HashMap<>();
    List<Dependence> found = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Copies.Source later = sorted.get(i);
      Map<Integer, Integer> shared = new TreeMap<>();
      for (long run : later.shingles().sample()) {
        List<Integer> earlier = holders.computeIfAbsent(run, unseen -> new ArrayList<>());
        earlier.forEach(other -> shared.merge(other, 1, Integer::sum));
        earlier.add(i);
      }
      most(shared.entrySet().stream()
              .filter(
                  e -> e.getValue() >= later.shingles().enough(sorted.get(e.getKey()).shingles()))
              .flatMap(e -> Copies.between(sorted.get(e.getKey()), later).stream()))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Returns the copy that takes most words; of equals the one from the earliest report. */
  private static Optional<Dependence> most(Stream<Dependence> copies) {
    return copies.min(Comparator.comparingInt(dependence -> -covered(dependence)));
  }

  private static int covered(Dependence dependence) {
    return dependence.evidence().stream().map(Evidence::span).mapToInt(Span::length).sum();
  }
}
