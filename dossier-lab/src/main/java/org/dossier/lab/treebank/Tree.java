package org.dossier.lab.treebank;

import java.util.List;
import java.util.Locale;

/**
 * One sentence of a treebank; all lists are parallel to its words.
 *
 * @param words as written
 * @param xpos Penn Treebank tags
 * @param upos universal word classes
 * @param lemmas base forms
 * @param heads position of the head, -1 for the root
 * @param relations relation to the head
 */
public record Tree(
    List<String> words,
    List<String> xpos,
    List<String> upos,
    List<String> lemmas,
    List<Integer> heads,
    List<String> relations) {

  public Tree {
    words = List.copyOf(words);
    xpos = List.copyOf(xpos);
    upos = List.copyOf(upos);
    lemmas = List.copyOf(lemmas);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }

  /** Returns the number of words. */
  public int size() {
    return words.size();
  }

  /** Returns the same tree over words in capitals. */
  public Tree inCapitals() {
    List<String> capitals = words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
    return new Tree(capitals, xpos, upos, lemmas, heads, relations);
  }
}
