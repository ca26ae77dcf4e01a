package org.dossier.lab.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.annotate.syntax.Forms;
import org.dossier.annotate.syntax.Tag;
import org.dossier.annotate.syntax.TagLexicon;
import org.dossier.lab.treebank.Tree;

/** Counts which tags the words of a treebank have. */
final class LexiconMaker {

  private static final int SEEN_OFTEN_ENOUGH = 20;
  private static final int SEEN_VERY_OFTEN = 60;
  private static final double ALWAYS = 0.998;
  private static final double NOW_AND_THEN = 0.02;

  private LexiconMaker() {}

  static SortedMap<String, TagLexicon.Entry> make(Iterable<Tree> trees, Map<Tag, Integer> tags) {
    Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    for (Tree tree : trees) {
      Forms forms = Forms.of(tree.words());
      for (int i = 0; i < tree.size(); i++) {
        int tag = tags.getOrDefault(new Tag(tree.xpos().get(i), tree.upos().get(i)), 0);
        counts.computeIfAbsent(forms.lower(i), w -> new HashMap<>()).merge(tag, 1, Integer::sum);
      }
    }
    SortedMap<String, TagLexicon.Entry> entries = new TreeMap<>();
    counts.forEach(
        (word, seen) -> {
          int total = seen.values().stream().mapToInt(Integer::intValue).sum();
          if (total >= SEEN_OFTEN_ENOUGH) {
            entries.put(word, new TagLexicon.Entry(group(seen, total), only(seen, total)));
          }
        });
    return entries;
  }

  private static int group(Map<Integer, Integer> seen, int total) {
    SortedSet<Integer> set = new TreeSet<>();
    seen.forEach(
        (tag, count) -> {
          if (count >= Math.max(1, total * NOW_AND_THEN)) {
            set.add(tag);
          }
        });
    int best = 0;
    for (Map.Entry<Integer, Integer> entry : new TreeMap<>(seen).entrySet()) {
      best = entry.getValue() > seen.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return set.hashCode() * 31 + String.valueOf(set).hashCode() + best * 7919;
  }

  private static int only(Map<Integer, Integer> seen, int total) {
    for (Map.Entry<Integer, Integer> entry : seen.entrySet()) {
      if (total >= SEEN_VERY_OFTEN && entry.getValue() >= ALWAYS * total) {
        return entry.getKey();
      }
    }
    return -1;
  }
}
