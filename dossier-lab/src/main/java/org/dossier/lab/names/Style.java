package org.dossier.lab.names;

import org.dossier.annotate.names.Hash;

/** What kind of text a corpus holds: names are written, and marked, differently in each. */
enum Style {
  ENCYCLOPAEDIA(1),
  NEWS(2),
  WEB(3);

  private final int salt;

  Style(int salt) {
    this.salt = salt;
  }

  /** Returns the twin of a feature that counts in texts of this style only. */
  int twin(int feature) {
    return Hash.of(feature, salt);
  }

  /** Returns the features of tokens with their twins. */
  int[][] withTwins(int[][] tokens) {
    int[][] all = new int[tokens.length][];
    for (int t = 0; t < tokens.length; t++) {
      int size = tokens[t].length;
      all[t] = new int[2 * size];
      for (int i = 0; i < size; i++) {
        all[t][i] = tokens[t][i];
        all[t][size + i] = twin(tokens[t][i]);
      }
    }
    return all;
  }
}
