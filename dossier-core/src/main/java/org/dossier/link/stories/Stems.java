package org.dossier.link.stories;

/** English words without their commonest endings, so that "fires", "fired" and "fire" are one. */
final class Stems {

  private static final int SHORTEST = 4;

  private Stems() {}

  /**
   * Returns the stem of a word; for comparing only, it need not be a word.
   *
   * @param word in lower case
   */
  static String of(String word) {
    String stem = inflected(word);
    return stem.length() >= SHORTEST && stem.endsWith("e")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  private static String inflected(String word) {
    int length = word.length();
    if (length > SHORTEST && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > SHORTEST + 1 && word.endsWith("ing")) {
      return word.substring(0, length - 3);
    }
    if (length > SHORTEST && word.endsWith("ed")) {
      return word.substring(0, length - 2);
    }
    boolean plural = length >= SHORTEST && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, length - 1) : word;
  }
}
