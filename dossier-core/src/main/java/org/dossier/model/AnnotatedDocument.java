package org.dossier.model;

import java.util.List;

/**
 * A report cut into sentences.
 *
 * @param document the report
 * @param sentences in reading order, the separate title first; metadata stretches are left out
 */
public record AnnotatedDocument(Document document, List<Sentence> sentences) {

  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
  }

  /** Quotes the tokens from {@code first} up to but not including {@code end}. */
  public Evidence quote(Sentence sentence, int first, int end) {
    return Evidence.in(document, sentence.field(), sentence.spanOf(first, end));
  }
}
