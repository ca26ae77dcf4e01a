package org.dossier.annotate.syntax;

import java.util.List;

/**
 * The tokens of a sentence cut further, into words as the treebanks have them.
 *
 * @param words the words in order
 * @param tokens for each word the token it is part of
 */
record Pieced(List<String> words, List<Integer> tokens) {

  Pieced {
    words = List.copyOf(words);
    tokens = List.copyOf(tokens);
  }

  /**
   * Picks for each token the word that stands for it: the one nearest to the root, so that a tree
   * over words becomes a tree over tokens.
   *
   * @param heads for each word its head, -1 for the root
   */
  int[] mains(int[] heads) {
    int[] mains = new int[tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1) + 1];
    int last = -1;
    int depth = 0;
    for (int word = 0; word < heads.length; word++) {
      int own = depth(heads, word);
      int token = tokens.get(word);
      if (token != last || own < depth) {
        mains[token] = word;
        depth = own;
        last = token;
      }
    }
    return mains;
  }

  private static int depth(int[] heads, int word) {
    int depth = 0;
    for (int at = word; heads[at] >= 0; at = heads[at]) {
      depth++;
    }
    return depth;
  }
}
