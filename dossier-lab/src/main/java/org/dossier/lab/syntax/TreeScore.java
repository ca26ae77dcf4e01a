package org.dossier.lab.syntax;

import java.util.List;
import org.dossier.annotate.syntax.Forms;
import org.dossier.annotate.syntax.Parser;
import org.dossier.annotate.syntax.Tagger;
import org.dossier.lab.treebank.Tree;

/**
 * How many words of a treebank got the right head and relation, on the treebank's own words and our
 * own tags.
 *
 * @param words words in all
 * @param heads words with the right head
 * @param labelled words with the right head and the right relation, subtypes included
 * @param noMarks words that are no punctuation
 * @param headsOfNoMarks of these, with the right head
 * @param labelledNoMarks of these, with the right head and relation
 */
public record TreeScore(
    int words, int heads, int labelled, int noMarks, int headsOfNoMarks, int labelledNoMarks) {

  private static final TreeScore NOTHING = new TreeScore(0, 0, 0, 0, 0, 0);

  /** Parses the gold words and counts. */
  public static TreeScore of(List<Tree> trees, Tagger tagger, Parser parser) {
    TreeScore sum = NOTHING;
    for (Tree tree : trees) {
      Forms forms = Forms.of(tree.words());
      sum = sum.plus(tree, parser.parse(forms, tagger.tag(forms)));
    }
    return sum;
  }

  private TreeScore plus(Tree tree, Parser.Parse parse) {
    int[] counts = new int[5];
    for (int i = 0; i < tree.size(); i++) {
      boolean head = parse.heads()[i] == tree.heads().get(i);
      boolean both = head && parse.relations().get(i).equals(tree.relations().get(i));
      boolean noMark = !tree.relations().get(i).equals("punct");
      counts[0] += head ? 1 : 0;
      counts[1] += both ? 1 : 0;
      counts[2] += noMark ? 1 : 0;
      counts[3] += noMark && head ? 1 : 0;
      counts[4] += noMark && both ? 1 : 0;
    }
    return new TreeScore(
        words + tree.size(),
        heads + counts[0],
        labelled + counts[1],
        noMarks + counts[2],
        headsOfNoMarks + counts[3],
        labelledNoMarks + counts[4]);
  }
}
