package org.dossier.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What can be said of a sentence without any grammar. */
enum FlatGrammar implements Grammar {
  INSTANCE;

  @Override
  public Tags tags(Sentence sentence) {
    int size = sentence.tokens().size();
    return new Tags(
        Collections.nCopies(size, "NN"),
        Collections.nCopies(size, "NOUN"),
        sentence.tokens().stream().map(Token::lower).toList());
  }

  @Override
  public Syntax syntax(Sentence sentence) {
    int[] heads = new int[sentence.tokens().size()];
    heads[0] = Syntax.NO_HEAD;
    String[] relations = new String[heads.length];
    Arrays.fill(relations, "dep");
    relations[0] = Syntax.ROOT;
    return new Syntax(tags(sentence), heads, List.of(relations));
  }
}
