package org.dossier.annotate.syntax;

import java.util.List;
import org.dossier.annotate.words.WordClusters;

/**
 * What a word alone says for and against each tag, its own and those of the words around it: summed
 * up once for every word of the lexicon, and for the world outside a sentence. Whole numbers, so
 * that it does not matter in which order they are added.
 */
final class WordScores {

  private final Weights weights;
  private final int[][][] sums;
  private final int[] shapes;

  /** Sums up for all words of a lexicon. */
  WordScores(TagLexicon lexicon, WordClusters clusters, Weights weights, int tags) {
    this.weights = weights;
    List<String> words = lexicon.words();
    sums = new int[2 * TagFeatures.REACH + 1][words.size() + 1][tags];
    shapes = new int[words.size()];
    int[] room = new int[TagFeatures.MOST];
    for (int number = 0; number <= words.size(); number++) {
      boolean outside = number == words.size();
      Forms forms = Forms.of(outside ? List.of() : List.of(words.get(number)));
      TagView view = TagView.of(forms, lexicon, clusters);
      for (int place = -TagFeatures.REACH; place <= TagFeatures.REACH; place++) {
        if (!outside || place != 0) {
          int size = TagFeatures.ofOneWord(view, 0, place, room, 0);
          weights.add(room, size, sums[place + TagFeatures.REACH][number]);
        }
      }
      if (!outside) {
        shapes[number] = forms.shape[0];
      }
    }
  }

  /**
   * Adds what the words around a word say, and the word itself.
   *
   * @param view the sentence
   * @param i the word
   * @param room for features
   * @param scores one for each tag
   */
  void add(TagView view, int i, int[] room, int[] scores) {
    for (int place = -TagFeatures.REACH; place <= TagFeatures.REACH; place++) {
      int number = number(view, i + place, place);
      if (number >= 0) {
        Weights.addRow(sums[place + TagFeatures.REACH][number], scores);
      } else {
        weights.add(room, TagFeatures.ofOneWord(view, i + place, place, room, 0), scores);
      }
    }
  }

  private int number(TagView view, int j, int place) {
    if (j < 0 || j >= view.known().length) {
      return shapes.length;
    }
    int number = view.known()[j];
    return number < 0 || place != 0 || plain(view.forms(), j, number) ? number : -1;
  }

  /** The word itself is also looked at as it is written, which is not always as in the lexicon. */
  private boolean plain(Forms forms, int j, int number) {
    return forms.form[j] == forms.word[j] && forms.shape[j] == shapes[number];
  }
}
