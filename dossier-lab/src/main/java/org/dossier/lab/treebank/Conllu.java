package org.dossier.lab.treebank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CoNLL-U: one word a line, ten columns, a blank line after each sentence. Lines of whole
 * tokens ({@code 3-4}) and of words that are not written ({@code 5.1}) are passed over.
 */
public final class Conllu {

  private Conllu() {}

  /** Reads all sentences of a file. */
  public static List<Tree> read(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        add(rows, trees);
      } else if (line.charAt(0) != '#') {
        String[] columns = line.split("\t", -1);
        if (columns.length != 10) {
          throw new IOException(
              file + ", line " + number + ": ten columns expected, not " + columns.length);
        }
        if (columns[0].chars().allMatch(Character::isDigit)) {
          rows.add(columns);
        }
      }
    }
    add(rows, trees);
    return trees;
  }

  private static void add(List<String[]> rows, List<Tree> trees) {
    if (rows.isEmpty()) {
      return;
    }
    trees.add(
        new Tree(
            column(rows, 1),
            column(rows, 4),
            column(rows, 3),
            column(rows, 2),
            column(rows, 6).stream().map(head -> Integer.parseInt(head) - 1).toList(),
            column(rows, 7)));
    rows.clear();
  }

  private static List<String> column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column]).toList();
  }
}
