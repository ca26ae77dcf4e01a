package org.dossier.lab.clusters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How often each word stands in the corpora, in lower case. */
final class WordCounts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Integer> counts = new HashMap<>();

  private WordCounts() {}

  /** Counts the words of all texts under a folder. */
  static WordCounts of(Path corpora) throws IOException {
    WordCounts counts = new WordCounts();
    try (Stream<Path> files = Files.walk(corpora)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        counts.addFile(file);
      }
    }
    return counts;
  }

  /**
   * Returns the most frequent words, the most frequent first and equals by the alphabet.
   *
   * @param least how often a word must be seen
   * @param most how many words to return at most
   */
  List<String> frequent(int least, int most) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void addFile(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".conllu") || name.endsWith(".iob2")) {
      Files.readAllLines(file).stream()
          .map(line -> line.split("\t"))
          .filter(columns -> columns.length > 2)
          .forEach(columns -> addText(columns[1]));
    } else if (name.endsWith(".conll")) {
      Files.readAllLines(file).forEach(line -> addText(line.split(" ")[0]));
    } else if (name.endsWith(".jsonl") || name.equals("documents.json")) {
      for (String line : Files.readAllLines(file)) {
        addJson(JSON.readTree(line));
      }
    } else if (name.endsWith(".tml")) {
      addText(Files.readString(file).replaceAll("<[^>]*>", " "));
    } else if (name.endsWith(".txt") && String.valueOf(file.getParent()).endsWith("text")) {
      addText(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
  }

  private void addJson(JsonNode document) {
    addText(document.path("title").asText());
    addText(document.path("text").asText());
    document.path("sentences").forEach(sentence -> addText(sentence.asText()));
  }

  private void addText(String text) {
    for (String word : text.split("\\s+")) {
      String bare = bare(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
      if (bare.length() > 1 && bare.length() < 40 && bare.chars().anyMatch(Character::isLetter)) {
        counts.merge(bare, 1, Integer::sum);
      }
    }
  }

  /** A word without the marks around it and without its genitive; "u.s." keeps its stop. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    String bare = word.substring(start, end);
    if (bare.endsWith("'s")) {
      return bare.substring(0, bare.length() - 2);
    }
    boolean abbreviation = bare.indexOf('.') > 0 && word.startsWith(".", end);
    return abbreviation ? bare + "." : bare;
  }
}
