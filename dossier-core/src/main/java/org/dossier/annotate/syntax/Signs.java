package org.dossier.annotate.syntax;

/**
 * What the network is told of one sentence, word by word.
 *
 * @param words number of the word, 0 if it is not among the trained ones
 * @param suffixes number of its end
 * @param shapes number of its shape
 * @param tags number of its tag
 * @param pieces its fixed vectors one after the other
 */
@SuppressWarnings("ArrayRecordComponent") // read at once and compared with nothing
public record Signs(int[] words, int[] suffixes, int[] shapes, int[] tags, float[] pieces) {

  /** Returns the number of words. */
  public int size() {
    return words.length;
  }
}
