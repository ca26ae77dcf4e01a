package org.dossier.lab.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dossier.lab.treebank.Tree;

/** A treebank of a few invented sentences. */
final class Small {

  private Small() {}

  /** Returns each sentence several times over, so that its words are known. */
  static List<Tree> trees() {
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      trees.add(
          tree(
              "The/DT/DET/2/det mayor/NN/NOUN/3/nsubj denied/VBD/VERB/0/root the/DT/DET/5/det"
                  + " claim/NN/NOUN/3/obj ././PUNCT/3/punct"));
      trees.add(
          tree(
              "Two/CD/NUM/2/nummod boats/NNS/NOUN/3/nsubj sank/VBD/VERB/0/root"
                  + " near/IN/ADP/5/case Maravel/NNP/PROPN/3/obl ././PUNCT/3/punct"));
      trees.add(
          tree(
              "Rescuers/NNS/NOUN/2/nsubj found/VBD/VERB/0/root two/CD/NUM/4/nummod"
                  + " bodies/NNS/NOUN/2/obj on/IN/ADP/6/case Monday/NNP/PROPN/2/obl"
                  + " ././PUNCT/2/punct"));
    }
    return trees;
  }

  private static Tree tree(String written) {
    List<String[]> rows = Arrays.stream(written.split(" ")).map(word -> word.split("/")).toList();
    return new Tree(
        column(rows, 0),
        column(rows, 1),
        column(rows, 2),
        column(rows, 0),
        rows.stream().map(row -> Integer.parseInt(row[3]) - 1).toList(),
        column(rows, 4));
  }

  private static List<String> column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column]).toList();
  }
}
