package org.dossier.lab.syntax;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.annotate.syntax.Lemmatizer;
import org.dossier.annotate.syntax.Tag;
import org.dossier.lab.treebank.Tree;

/** Finds the words whose base form the rules of endings miss. */
public final class LemmaTrainer {

  private LemmaTrainer() {}

  /** Returns the exceptions by word and tag, the most frequent base form of each. */
  public static SortedMap<String, String> exceptions(List<Tree> trees) {
    SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
    SortedMap<String, String> byRule = new TreeMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        Tag tag = new Tag(tree.xpos().get(i), tree.upos().get(i));
        String word = tree.words().get(i);
        if (!tag.upos().equals("PROPN") && word.indexOf('\t') < 0) {
          String key = Lemmatizer.key(word, tag);
          byRule.put(key, Lemmatizer.byRule(word, tag));
          counts
              .computeIfAbsent(key, k -> new TreeMap<>())
              .merge(tree.lemmas().get(i), 1, Integer::sum);
        }
      }
    }
    SortedMap<String, String> exceptions = new TreeMap<>();
    counts.forEach(
        (key, lemmas) -> {
          String best = mostFrequent(lemmas);
          if (!best.equals(byRule.get(key))) {
            exceptions.put(key, best);
          }
        });
    return exceptions;
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    String best = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      best = entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best;
  }
}
