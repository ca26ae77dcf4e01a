package org.dossier.lab.syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.annotate.syntax.Forms;
import org.dossier.annotate.syntax.Tag;
import org.dossier.annotate.syntax.Tagger;
import org.dossier.annotate.words.WordClusters;
import org.dossier.lab.treebank.Tree;

/**
 * Tags every training sentence by a tagger that has not learnt it, so that the parser learns to
 * live with the mistakes it will meet.
 */
final class Jackknife {

  private static final int FOLDS = 3;
  private static final int ROUNDS = 3;

  private Jackknife() {}

  /**
   * Tags all words of all trees.
   *
   * @param names the tags by the numbers of the tagger that will be used for reading
   */
  static List<int[]> tags(List<Tree> trees, List<Tag> names, WordClusters clusters)
      throws IOException {
    Map<Tag, Integer> numbers = new HashMap<>();
    names.forEach(tag -> numbers.put(tag, numbers.size()));
    List<int[]> found = new ArrayList<>(Collections.nCopies(trees.size(), new int[0]));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Tree> others = new ArrayList<>();
      for (int i = 0; i < trees.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(trees.get(i));
        }
      }
      Tagger tagger = TaggerTrainer.tagger(TaggerTrainer.train(others, clusters, ROUNDS), clusters);
      for (int i = fold; i < trees.size(); i += FOLDS) {
        int[] tags = tagger.tag(Forms.of(trees.get(i).words()));
        for (int j = 0; j < tags.length; j++) {
          tags[j] = numbers.getOrDefault(tagger.tags().get(tags[j]), 0);
        }
        found.set(i, tags);
      }
    }
    return found;
  }
}
