package org.dossier.lab.syntax;

import java.util.List;
import org.dossier.annotate.syntax.Forms;
import org.dossier.annotate.syntax.Lemmatizer;
import org.dossier.annotate.syntax.Tag;
import org.dossier.annotate.syntax.Tagger;
import org.dossier.lab.treebank.Tree;

/**
 * How many words of a treebank got the right tag and base form.
 *
 * @param words words in all
 * @param xpos words with the right Penn Treebank tag
 * @param upos words with the right universal word class
 * @param lemmas words with the right base form, compared without regard to capitals
 */
public record TagScore(int words, int xpos, int upos, int lemmas) {

  /** Tags the gold words and counts. */
  public static TagScore of(List<Tree> trees, Tagger tagger, Lemmatizer lemmatizer) {
    int words = 0;
    int xpos = 0;
    int upos = 0;
    int lemmas = 0;
    for (Tree tree : trees) {
      int[] tags = tagger.tag(Forms.of(tree.words()));
      for (int i = 0; i < tags.length; i++) {
        Tag tag = tagger.tags().get(tags[i]);
        words++;
        xpos += tag.xpos().equals(tree.xpos().get(i)) ? 1 : 0;
        upos += tag.upos().equals(tree.upos().get(i)) ? 1 : 0;
        String lemma = lemmatizer.lemma(tree.words().get(i), tag);
        lemmas += lemma.equalsIgnoreCase(tree.lemmas().get(i)) ? 1 : 0;
      }
    }
    return new TagScore(words, xpos, upos, lemmas);
  }
}
