package org.dossier.model;

import java.util.List;

/**
 * The word classes and base forms of one sentence, parallel to its tokens. Cheap to ask for.
 *
 * @param xpos Penn Treebank tags as the English Universal Dependencies use them, such as {@code
 *     VBD} or {@code NNP}
 * @param upos universal word classes, such as {@code VERB} or {@code PROPN}
 * @param lemmas base forms, such as {@code say} for <q>said</q>; names keep their capitals
 */
public record Tags(List<String> xpos, List<String> upos, List<String> lemmas) {

  public Tags {
    xpos = List.copyOf(xpos);
    upos = List.copyOf(upos);
    lemmas = List.copyOf(lemmas);
    if (xpos.size() != upos.size() || xpos.size() != lemmas.size()) {
      throw new IllegalArgumentException(
          "tags must be parallel: " + xpos.size() + ", " + upos.size() + ", " + lemmas.size());
    }
  }

  /** Returns the number of tokens. */
  public int size() {
    return xpos.size();
  }
}
