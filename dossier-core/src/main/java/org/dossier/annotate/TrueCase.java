package org.dossier.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes headlines, and text in capitals throughout, as running text would: ordinary words small,
 * others with one capital, short ones without a vowel as they stand, for they are letters.
 */
final class TrueCase {

  private final NameLexicon lexicon;
  private final Vocabulary vocabulary;

  TrueCase(NameLexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  /** Returns the words as they stand. */
  static List<String> asWritten(Words words) {
    List<String> written = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      written.add(words.text(i));
    }
    return written;
  }

  /**
   * Returns the words as in running text.
   *
   * @param names words the document writes with a capital where no sentence begins
   * @param shouted whether all words stand in capitals
   */
  List<String> running(Words words, Set<String> names, boolean shouted) {
    List<String> written = new ArrayList<>(words.size());
    int known = 0;
    for (int i = 0; i < words.size(); i++) {
      known = Math.max(known, lexicon.known(words, i).map(RawName::end).orElse(i));
      boolean name = i < known || names.contains(words.lower(i));
      written.add(word(words, i, name, shouted));
    }
    return written;
  }

  private String word(Words words, int i, boolean name, boolean shouted) {
    String text = words.text(i);
    boolean small = !name && vocabulary.knows(words.lower(i)) && !(i == 0 && !shouted);
    if (small) {
      return text.toLowerCase(Locale.ROOT);
    }
    return shouted && hasVowel(words.lower(i)) && text.length() > 1 ? capitalised(text) : text;
  }

  private static String capitalised(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first) + text.substring(first).toLowerCase(Locale.ROOT);
  }

  private static boolean hasVowel(String lower) {
    return lower.codePoints().anyMatch(c -> "aeiouyáéíóúü".indexOf(c) >= 0);
  }
}
