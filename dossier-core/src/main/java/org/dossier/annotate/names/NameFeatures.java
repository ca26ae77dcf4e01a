package org.dossier.annotate.names;

import java.util.ArrayList;
import java.util.List;
import org.dossier.annotate.words.WordClusters;

/**
 * What the recogniser looks at: the words around a token, how they are written, their clusters and
 * what the gazetteer says of them, how the document writes them elsewhere.
 */
public final class NameFeatures {

  private static final int[] NONE = {};

  /** How many small words may stand inside a name, as in "Bank of the West". */
  private static final int GAP = 3;

  private final WordClusters clusters;
  private final Gazetteer gazetteer;

  /** Looks with a table of clusters and a gazetteer. */
  public NameFeatures(WordClusters clusters, Gazetteer gazetteer) {
    this.clusters = clusters;
    this.gazetteer = gazetteer;
  }

  /**
   * Returns the features of each token of each sentence of a document. A token that cannot be part
   * of a name by the way it and its neighbours are written has none.
   *
   * @param document the words of each sentence
   */
  public List<int[][]> of(List<List<String>> document) {
    List<Forms> sentences = forms(document);
    DocumentWords words = new DocumentWords(sentences);
    List<int[][]> features = new ArrayList<>(document.size());
    for (Forms forms : sentences) {
      features.add(sentence(forms, words));
    }
    return features;
  }

  private List<Forms> forms(List<List<String>> document) {
    return document.stream().map(words -> new Forms(words, clusters, gazetteer)).toList();
  }

  private int[][] sentence(Forms forms, DocumentWords words) {
    boolean[] live = live(forms);
    PhraseMarks marks = new PhraseMarks(forms, gazetteer);
    FeatureList list = new FeatureList();
    int[][] features = new int[forms.size][];
    for (int i = 0; i < forms.size; i++) {
      features[i] = live[i] ? token(forms, marks, words, i, list) : NONE;
    }
    return features;
  }

  /** Capitals and digits, what stands beside them, and small words between two capitals. */
  private static boolean[] live(Forms forms) {
    boolean[] live = new boolean[forms.size];
    int last = -GAP - 2;
    for (int i = 0; i < forms.size; i++) {
      if (forms.isCapital(i)) {
        for (int j = i - last <= GAP + 1 ? last : i; j <= i; j++) {
          live[j] = true;
        }
        last = i;
      } else if (!Shape.isSmall(forms.shape[i]) && forms.isCapital(i - 1)) {
        live[i] = true;
      }
    }
    return live;
  }

  private static int[] token(
      Forms f, PhraseMarks marks, DocumentWords words, int i, FeatureList list) {
    list.add(0, 0);
    addWords(f, i, list);
    addWriting(f, words, i, list);
    addAffixes(f.text[i], f.lower[i], list);
    for (int level = 0; level < f.clusters.length; level++) {
      addClusters(f, level, i, 40 + level * 10, list);
    }
    addKnown(f, marks, i, list);
    return list.take();
  }

  private static void addWords(Forms f, int i, FeatureList list) {
    for (int d = -2; d <= 2; d++) {
      list.add(3 + d, f.lower(i + d));
    }
    list.add(6, f.hash[i]);
    list.add(7, f.lower(i - 1), f.lower(i));
    list.add(8, f.lower(i), f.lower(i + 1));
    list.add(9, f.lower(i - 1), f.lower(i + 1));
    list.add(10, f.lower(i - 2), f.lower(i - 1));
    list.add(11, f.lower(i + 1), f.lower(i + 2));
  }

  private static void addWriting(Forms f, DocumentWords words, int i, FeatureList list) {
    int pattern = 0;
    for (int d = -2; d <= 2; d++) {
      pattern = pattern * 2 + (f.isCapital(i + d) ? 1 : 0);
    }
    int opening = i == 0 ? 1 : 0;
    list.add(12, f.shape[i]);
    list.add(13, f.shape(i - 1), f.shape[i]);
    list.add(14, f.shape[i], f.shape(i + 1));
    list.add(15, Hash.of(f.shape(i - 1), f.shape[i]), f.shape(i + 1));
    list.add(16, pattern, opening);
    list.add(17, words.writing(f.lower[i]), Hash.of(f.shape[i], opening));
    list.add(18, words.company(f.lower[i]), Hash.of(f.shape[i], pattern));
    list.add(19, f.shape[i], f.lower(i - 1));
    list.add(20, f.shape[i], f.lower(i + 1));
    list.add(21, Math.min(i, 2), f.shape[i]);
  }

  private static void addAffixes(String text, String lower, FeatureList list) {
    for (int n = 1; n <= 5 && n <= lower.length(); n++) {
      if (n > 1 && n <= text.length()) {
        list.add(22 + n, Hash.of(text, 0, n));
      }
      list.add(30 + n, Hash.of(lower, lower.length() - n, lower.length()));
    }
  }

  private static void addClusters(Forms f, int level, int i, int template, FeatureList list) {
    int here = f.cluster(level, i);
    int before = f.cluster(level, i - 1);
    int after = f.cluster(level, i + 1);
    list.add(template, here);
    list.add(template + 1, before);
    list.add(template + 2, after);
    list.add(template + 3, f.cluster(level, i - 2));
    list.add(template + 4, f.cluster(level, i + 2));
    list.add(template + 5, here, f.shape[i]);
    list.add(template + 6, before, here);
    list.add(template + 7, here, after);
    list.add(template + 8, Hash.of(before, f.shape[i]), after);
  }

  private static void addKnown(Forms f, PhraseMarks marks, int i, FeatureList list) {
    list.add(80, marks.at(i), f.shape[i]);
    list.add(81, marks.at(i - 1), marks.at(i));
    list.add(82, marks.at(i), marks.at(i + 1));
    int sorts = f.sorts[i];
    for (int bit = 0; bit < Gazetteer.Sort.values().length; bit++) {
      if ((sorts >>> bit & 1) != 0) {
        list.add(83, bit, f.shape[i]);
      }
      if ((f.sorts(i - 1) >>> bit & 1) != 0) {
        list.add(84, bit, f.shape[i]);
      }
      if ((f.sorts(i + 1) >>> bit & 1) != 0) {
        list.add(85, bit, f.shape[i]);
      }
    }
    list.add(86, f.sorts(i - 1), sorts);
    list.add(87, sorts, f.sorts(i + 1));
    list.add(88, lastCapital(f, i));
    list.add(89, lastCapital(f, i), f.cluster(1, i));
    list.add(90, firstCapital(f, i));
    list.add(91, f.sorts(lastCapitalAt(f, i)), f.shape[i]);
  }

  /** The word that ends the run of capitalised words: it often tells what the whole names. */
  private static int lastCapital(Forms f, int i) {
    return f.lower(lastCapitalAt(f, i));
  }

  private static int lastCapitalAt(Forms f, int i) {
    int at = i;
    while (f.isCapital(at + 1) && at - i < 6) {
      at++;
    }
    return at;
  }

  private static int firstCapital(Forms f, int i) {
    int at = i;
    while (f.isCapital(at - 1) && i - at < 6) {
      at--;
    }
    return f.lower(at);
  }
}
