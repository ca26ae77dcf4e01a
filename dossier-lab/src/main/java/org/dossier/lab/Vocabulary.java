package org.dossier.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the list of English words that the annotate stage tells names and run-together words by.
 *
 * <p>It counts the words written in lower case in two treebanks, the UD English Web Treebank (CC
 * BY-SA 4.0) and the parts of GUM with free texts (annotations CC BY 4.0): words of letters only,
 * no names, no foreign words, no misspellings. The list is sorted; a plus sign marks a word seen
 * {@value #COMMON} times or more. The same treebanks give the same bytes.
 */
public final class Vocabulary {

  /** How often a word must be seen to be common. */
  private static final int COMMON = 4;

  private static final List<String> TREEBANKS = List.of("ewt", "gum");
  private static final Set<String> LEFT_OUT = Set.of("PROPN", "X", "SYM", "PUNCT", "INTJ");

  private Vocabulary() {}

  /**
   * Writes the list.
   *
   * @param corpora folder that holds {@code treebanks/ewt} and {@code treebanks/gum}
   * @param out file to write, compressed with gzip
   * @return how many words it holds
   * @throws IOException if a treebank cannot be read or the file cannot be written
   */
  public static int write(Path corpora, Path out) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (String treebank : TREEBANKS) {
      Path folder = corpora.resolve("treebanks").resolve(treebank);
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".conllu")).toList()) {
          count(file, counts);
        }
      }
    }
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(out))) {
      stream.write(lines(counts).getBytes(StandardCharsets.UTF_8));
    }
    return counts.size();
  }

  private static void count(Path file, Map<String, Integer> counts) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      lines
          .map(line -> line.split("\t"))
          .filter(Vocabulary::isWord)
          .forEach(columns -> counts.merge(columns[1], 1, Integer::sum));
    }
  }

  /** Columns of CoNLL-U: 0 number, 1 form, 3 part of speech, 5 features. */
  private static boolean isWord(String[] columns) {
    return columns.length >= 10
        && columns[0].chars().allMatch(c -> c >= '0' && c <= '9')
        && columns[1].length() >= 2
        && columns[1].chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !LEFT_OUT.contains(columns[3])
        && !columns[5].contains("Typo=Yes")
        && !columns[5].contains("Foreign=Yes");
  }

  private static String lines(Map<String, Integer> counts) {
    StringBuilder lines = new StringBuilder();
    counts.forEach(
        (word, count) -> lines.append(word).append(count >= COMMON ? "+" : "").append('\n'));
    return lines.toString();
  }
}
