package org.dossier.annotate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * English words that are not names. Derived from two treebanks by the laboratory's {@code
 * vocabulary} command; a plus sign marks a word seen four times or more.
 */
final class Vocabulary {

  private static final String[][] ENDINGS = {
    {"ies", "y"},
    {"es", ""},
    {"es", "e"},
    {"s", ""},
    {"ied", "y"},
    {"ed", ""},
    {"ed", "e"},
    {"ing", ""},
    {"ing", "e"},
    {"ly", ""},
    {"er", ""},
    {"er", "e"},
    {"ally", "al"}
  };

  private final Set<String> known = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  private Vocabulary() {}

  static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    Resource.lines("vocabulary.gz").forEach(vocabulary::add);
    return vocabulary;
  }

  private void add(String line) {
    boolean frequent = line.endsWith("+");
    String word = frequent ? line.substring(0, line.length() - 1) : line;
    known.add(word);
    if (frequent) {
      common.add(word);
    }
  }

  /** Returns whether a word was seen at least four times in just this form. */
  boolean isCommon(String word) {
    return common.contains(word);
  }

  /** Returns whether a word or the word it is inflected from is known; case is ignored. */
  boolean knows(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return known.contains(lower) || isInflected(lower);
  }

  /** Returns whether a word is an inflected form of a known one. */
  boolean isInflected(String lower) {
    for (String[] ending : ENDINGS) {
      if (lower.endsWith(ending[0]) && lower.length() - ending[0].length() >= 3) {
        String stem = lower.substring(0, lower.length() - ending[0].length());
        if (known.contains(stem + ending[1]) || hasDoubledEnd(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasDoubledEnd(String stem) {
    int last = stem.length() - 1;
    return stem.length() > 3
        && stem.charAt(last) == stem.charAt(last - 1)
        && known.contains(stem.substring(0, last));
  }
}
