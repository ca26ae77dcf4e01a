package org.dossier.lab.gva;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.lab.gva.GvaScore.Result;

/**
 * Why incidents are missed, by somebody who read their reports: a name for each class and the class
 * of each incident read.
 *
 * @param names what each class means, in the order of the page
 * @param classes the class of each incident, by incident id
 */
public record MissClasses(Map<String, String> names, Map<String, String> classes) {

  private static final String FILE = "gva-misses.tsv";

  public MissClasses {
    names = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(names));
    classes = java.util.Collections.unmodifiableMap(new TreeMap<>(classes));
  }

  /** Reads the list that stands beside this class. */
  public static MissClasses standard() throws IOException {
    try (InputStream in = MissClasses.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException(FILE + " is missing from the laboratory");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /**
   * Reads a list: lines {@code class TAB key TAB meaning}, then {@code incident TAB key}; lines
   * that begin with {@code #} are comments.
   *
   * @throws IllegalArgumentException if a line is neither, or names an unknown class
   */
  static MissClasses parse(String list) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, String> classes = new TreeMap<>();
    for (String line : list.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 3 && cells[0].equals("class")) {
        names.put(cells[1], cells[2]);
      } else if (cells.length == 2 && names.containsKey(cells[1])) {
        classes.put(cells[0], cells[1]);
      } else {
        throw new IllegalArgumentException(FILE + ": neither a class nor an incident: " + line);
      }
    }
    return new MissClasses(names, classes);
  }

  /** Renders the classes with the incidents that are still missed, most frequent first. */
  String markdown(GvaScore score) {
    Map<String, List<String>> missed = new LinkedHashMap<>();
    names.keySet().forEach(name -> missed.put(name, new ArrayList<>()));
    int solved = 0;
    for (Result result : score.results()) {
      String name = classes.getOrDefault(result.id(), "");
      if (!name.isEmpty() && result.isMissed()) {
        missed.getOrDefault(name, new ArrayList<>()).add(result.id());
      } else if (!name.isEmpty()) {
        solved++;
      }
    }
    return head(score, solved) + table(missed);
  }

  private String head(GvaScore score, int solved) {
    long all = score.results().stream().filter(Result::isMissed).count();
    return """

        ## Misses read one by one

        Of %s incidents missed, the reports of %s were read and judged one by one; %s more were read
        that are right by now.

        """
        .formatted(all, classes.size() - solved, solved);
  }

  private String table(Map<String, List<String>> missed) {
    StringBuilder table = new StringBuilder("| why | count | incidents |\n|---|--:|---|\n");
    missed.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .forEach(
            entry ->
                table.append(
                    "| %s | %s | %s |\n"
                        .formatted(
                            names.getOrDefault(entry.getKey(), entry.getKey()),
                            entry.getValue().size(),
                            String.join(" ", entry.getValue()))));
    return table.toString();
  }
}
