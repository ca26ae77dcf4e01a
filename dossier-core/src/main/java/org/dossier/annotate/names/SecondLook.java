package org.dossier.annotate.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Adds to each token's features what a first reading made of it and of its like elsewhere. */
public final class SecondLook {

  private static final int N = Labels.COUNT;
  private static final int[] NEVER = new int[N];

  /** By word, how often the document's capitalised tokens of it bear each label. */
  private final Map<String, int[]> labelsOfWord = new HashMap<>();

  /** By the words of a whole name, how often it was read as each type. */
  private final Map<String, int[]> typesOfName = new HashMap<>();

  private SecondLook(List<String[]> capitals, List<int[]> labels) {
    for (int s = 0; s < labels.size(); s++) {
      String[] words = capitals.get(s);
      int[] read = labels.get(s);
      for (int i = 0; i < read.length; i++) {
        if (!words[i].isEmpty()) {
          labelsOfWord.computeIfAbsent(words[i], word -> new int[N])[read[i]]++;
        }
      }
      for (FoundName name : FoundName.of(read)) {
        typesOfName.computeIfAbsent(key(words, name), key -> new int[4])[name.type().index()]++;
      }
    }
  }

  /**
   * Returns the features of each token with those of the second look.
   *
   * @param document the words of each sentence
   * @param features what {@link NameFeatures#of} returns for it
   * @param labels what a first reading made of them
   */
  public static List<int[][]> add(
      List<List<String>> document, List<int[][]> features, List<int[]> labels) {
    List<String[]> capitals = new ArrayList<>(features.size());
    for (int s = 0; s < features.size(); s++) {
      capitals.add(capitals(document.get(s), features.get(s)));
    }
    SecondLook look = new SecondLook(capitals, labels);
    List<int[][]> all = new ArrayList<>(features.size());
    for (int s = 0; s < features.size(); s++) {
      all.add(look.sentence(capitals.get(s), features.get(s), labels.get(s)));
    }
    return all;
  }

  /** The capitalised words in lower case; nothing stands for the others. */
  private static String[] capitals(List<String> words, int[][] features) {
    String[] capitals = new String[features.length];
    for (int i = 0; i < capitals.length; i++) {
      String word = words.get(i);
      boolean capital = features[i].length > 0 && Shape.isCapital(Shape.of(word));
      capitals[i] = capital ? word.toLowerCase(Locale.ROOT) : "";
    }
    return capitals;
  }

  private int[][] sentence(String[] words, int[][] features, int[] labels) {
    int[] names = namesAt(words, labels);
    FeatureList list = new FeatureList();
    int[][] all = features.clone();
    for (int i = 0; i < features.length; i++) {
      if (features[i].length == 0) {
        continue;
      }
      addLabels(labels, i, list);
      addWord(words, labels, i, list);
      list.add(110, names[i], labels[i]);
      int[] added = list.take();
      all[i] = Arrays.copyOf(features[i], features[i].length + added.length);
      System.arraycopy(added, 0, all[i], features[i].length, added.length);
    }
    return all;
  }

  private static void addLabels(int[] labels, int i, FeatureList list) {
    int before = i > 0 ? labels[i - 1] : N;
    int after = i + 1 < labels.length ? labels[i + 1] : N;
    int later = i + 2 < labels.length ? labels[i + 2] : N;
    list.add(100, labels[i]);
    list.add(101, before, labels[i]);
    list.add(102, labels[i], after);
    list.add(103, Hash.of(before, labels[i]), after);
    list.add(104, labels[i], Hash.of(after, later));
  }

  private void addWord(String[] words, int[] labels, int i, FeatureList list) {
    for (int d = -1; d <= 1; d++) {
      int at = i + d;
      if (at >= 0 && at < words.length && !words[at].isEmpty()) {
        int[] counts = labelsOfWord.getOrDefault(words[at], NEVER);
        int most = most(counts, labels[at]);
        list.add(105 + d, most, labels[at]);
        list.add(108 + d, types(counts, labels[at]), labels[at]);
      }
    }
  }

  /** Returns which types a word's other tokens were read as, one bit each. */
  private static int types(int[] counts, int own) {
    int types = 0;
    for (int label = 1; label < N; label++) {
      if (counts[label] > (label == own ? 1 : 0)) {
        types |= 1 << Labels.type(label).index();
      }
    }
    return types * 2 + (counts[0] > (own == 0 ? 1 : 0) ? 1 : 0);
  }

  /** Returns the label that most other tokens of a word bear; {@code N} if there are none. */
  private static int most(int[] counts, int own) {
    int best = N;
    int most = 0;
    for (int label = 0; label < N; label++) {
      int count = counts[label] - (label == own ? 1 : 0);
      if (count > most) {
        most = count;
        best = label;
      }
    }
    return best;
  }

  /** Returns for each token the type that its whole name mostly has in the document, or 0. */
  private int[] namesAt(String[] words, int[] labels) {
    int[] names = new int[labels.length];
    for (FoundName name : FoundName.of(labels)) {
      int[] types = typesOfName.getOrDefault(key(words, name), new int[4]);
      int best = 0;
      for (int type = 1; type < types.length; type++) {
        best = types[type] > types[best] ? type : best;
      }
      int sure = types[best] > 1 ? 1 : 0;
      Arrays.fill(names, name.first(), name.end(), 1 + best * 2 + sure);
    }
    return names;
  }

  private static String key(String[] words, FoundName name) {
    return String.join(" ", Arrays.asList(words).subList(name.first(), name.end()));
  }
}
