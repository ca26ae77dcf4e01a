package org.dossier.model;

/**
 * Some words of one sentence of a report.
 *
 * @param sentence index of the sentence in the report
 * @param first first token, index in the sentence
 * @param end one past the last token
 */
public record Phrase(int sentence, int first, int end) implements Comparable<Phrase> {

  public Phrase {
    if (sentence < 0 || first < 0 || end <= first) {
      throw new IllegalArgumentException(
          "no words: tokens " + first + " to " + end + " of sentence " + sentence);
    }
  }

  /** Returns whether all words of another phrase are words of this one. */
  public boolean covers(Phrase other) {
    return sentence == other.sentence && first <= other.first && other.end <= end;
  }

  /** In reading order; of two that begin together the longer one first. */
  @Override
  public int compareTo(Phrase other) {
    int order = Integer.compare(sentence, other.sentence);
    order = order != 0 ? order : Integer.compare(first, other.first);
    return order != 0 ? order : Integer.compare(other.end, end);
  }
}
