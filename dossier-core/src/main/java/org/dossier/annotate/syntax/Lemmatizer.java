package org.dossier.annotate.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the base form of a word from its tag: exceptions first, by word and tag, then the rules of
 * English endings. Names keep their capitals; everything else is small.
 */
public final class Lemmatizer {

  /** Name of the data file beside this class: word, tag and base form a line, parted by tabs. */
  public static final String FILE = "lemmas.gz";

  private final Map<String, Map<String, String>> exceptions = new HashMap<>();

  /**
   * Makes a lemmatizer.
   *
   * @param exceptions base forms by {@link #key}
   */
  public Lemmatizer(Map<String, String> exceptions) {
    exceptions.forEach(
        (key, lemma) -> {
          int tab = key.indexOf('\t');
          this.exceptions
              .computeIfAbsent(key.substring(tab + 1), tag -> new HashMap<>())
              .put(key.substring(0, tab), lemma);
        });
  }

  /** Loads the lemmatizer of this library. */
  public static Lemmatizer load() {
    return Model.load(FILE, Lemmatizer::read);
  }

  private static Lemmatizer read(DataInputStream in) throws IOException {
    Map<String, String> exceptions = new HashMap<>();
    new String(in.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split("\t", -1))
        .forEach(row -> exceptions.put(row[0] + "\t" + row[1], row[2]));
    return new Lemmatizer(exceptions);
  }

  /** Returns what an exception is filed under: the small word and its tag, parted by a tab. */
  public static String key(String word, Tag tag) {
    return small(word) + "\t" + tag.xpos();
  }

  /** Returns the base form. */
  public String lemma(String word, Tag tag) {
    if (tag.upos().equals("PROPN")) {
      return name(word, tag);
    }
    String small = small(word);
    String exception = exceptions.getOrDefault(tag.xpos(), Map.of()).get(small);
    return exception == null ? byRule(word, small, tag) : exception;
  }

  private static String name(String word, Tag tag) {
    boolean plural = tag.xpos().equals("NNPS") && word.length() > 3 && word.endsWith("s");
    return plural ? Endings.noun(word) : word;
  }

  /** Returns the base form by the rules of endings alone. */
  public static String byRule(String word, Tag tag) {
    return byRule(word, small(word), tag);
  }

  private static String byRule(String word, String small, Tag tag) {
    return switch (tag.xpos()) {
      case "NNP" -> word;
      case "NNS", "VBZ" -> Endings.noun(small);
      case "VBG" -> Endings.verb(small, "ing");
      case "VBD", "VBN" -> Endings.verb(small, "ed");
      case "JJR", "RBR" -> Endings.degree(small, "er");
      case "JJS", "RBS" -> Endings.degree(small, "est");
      default -> small;
    };
  }

  private static String small(String word) {
    return word.equals("I") || isSmall(word)
        ? word
        : word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  private static boolean isSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
