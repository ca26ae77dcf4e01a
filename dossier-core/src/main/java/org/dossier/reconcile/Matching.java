package org.dossier.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The most sources that can each be given a text of its own, by augmenting paths: two sources named
 * by one text alone are not two independent reports.
 */
final class Matching {

  private final List<Set<String>> texts;
  private final Map<String, Integer> sourceOf = new HashMap<>();

  private Matching(List<Set<String>> texts) {
    this.texts = texts;
  }

  /**
   * Returns the size of a maximum matching.
   *
   * @param texts for each source, the texts that name it
   */
  static int size(List<Set<String>> texts) {
    Matching matching = new Matching(texts);
    int size = 0;
    for (int source = 0; source < texts.size(); source++) {
      if (matching.place(source, new HashSet<>())) {
        size++;
      }
    }
    return size;
  }

  private boolean place(int source, Set<String> tried) {
    for (String text : texts.get(source)) {
      if (tried.add(text)) {
        Integer holder = sourceOf.get(text);
        if (holder == null || place(holder, tried)) {
          sourceOf.put(text, source);
          return true;
        }
      }
    }
    return false;
  }
}
