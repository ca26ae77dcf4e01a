package org.dossier.annotate.names;

import java.util.List;
import java.util.Locale;
import org.dossier.annotate.words.WordClusters;

/** The tokens of a sentence as the features look at them. */
final class Forms {

  private static final int BEYOND = Hash.of("\u0000beyond");

  final int size;
  final String[] text;
  final String[] lower;
  final int[] hash;
  final int[] lowerHash;
  final int[] shape;
  final int[][] clusters;
  final int[] sorts;

  Forms(List<String> words, WordClusters table, Gazetteer gazetteer) {
    size = words.size();
    text = new String[size];
    lower = new String[size];
    hash = new int[size];
    lowerHash = new int[size];
    shape = new int[size];
    sorts = new int[size];
    clusters = new int[table.levels()][size];
    for (int i = 0; i < size; i++) {
      text[i] = words.get(i);
      lower[i] = text[i].toLowerCase(Locale.ROOT);
      hash[i] = Hash.of(text[i]);
      lowerHash[i] = Hash.of(lower[i]);
      shape[i] = Shape.of(text[i]);
      sorts[i] = gazetteer.sorts(lowerHash[i]);
      int row = table.row(lower[i]);
      for (int level = 0; level < clusters.length; level++) {
        clusters[level][i] = table.at(row, level);
      }
    }
  }

  boolean isCapital(int i) {
    return i >= 0 && i < size && Shape.isCapital(shape[i]);
  }

  int lower(int i) {
    return at(lowerHash, i);
  }

  int shape(int i) {
    return at(shape, i);
  }

  int cluster(int level, int i) {
    return at(clusters[level], i);
  }

  int sorts(int i) {
    return i < 0 || i >= size ? 0 : sorts[i];
  }

  private int at(int[] values, int i) {
    return i < 0 || i >= size ? BEYOND + Integer.signum(i) : values[i];
  }
}
