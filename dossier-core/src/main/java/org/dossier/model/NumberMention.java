package org.dossier.model;

/**
 * A number in words or digits, with its qualifier.
 *
 * @param first first token, index in the sentence
 * @param end one past the last token
 * @param count its value; {@link Count#words()} are the words from {@code first} to {@code end}
 * @param form whether it counts, orders or divides
 */
public record NumberMention(int first, int end, Count count, Form form) {

  /** What a number does. */
  public enum Form {
    CARDINAL,
    ORDINAL,
    FRACTION
  }
}
