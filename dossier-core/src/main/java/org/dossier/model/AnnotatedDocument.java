package org.dossier.model;

import java.util.List;
import java.util.Objects;

/**
 * A report cut into sentences.
 *
 * <p>Tags and trees are not kept here but asked for, sentence by sentence: most sentences of most
 * reports are never parsed, and that is what keeps the whole fast. As the grammar says the same of
 * the same words, two documents are equal when their report and their sentences are.
 *
 * @param document the report
 * @param sentences in reading order, the separate title first; metadata stretches are left out
 * @param grammar what tags and parses them
 * @param referring what links pronouns and descriptions
 */
public record AnnotatedDocument(
    Document document, List<Sentence> sentences, Grammar grammar, Referring referring) {

  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
  }

  /** Makes a document whose grammar nobody knows. */
  public AnnotatedDocument(Document document, List<Sentence> sentences) {
    this(document, sentences, Grammar.none());
  }

  /** Makes a document without references. */
  public AnnotatedDocument(Document document, List<Sentence> sentences, Grammar grammar) {
    this(document, sentences, grammar, List::of);
  }

  /** Quotes the tokens from {@code first} up to but not including {@code end}. */
  public Evidence quote(Sentence sentence, int first, int end) {
    return Evidence.in(document, sentence.field(), sentence.spanOf(first, end));
  }

  /** Quotes a phrase. */
  public Evidence quote(Phrase phrase) {
    return quote(sentences.get(phrase.sentence()), phrase.first(), phrase.end());
  }

  /** Returns pronouns and descriptions with what they stand for, in text order. */
  public List<Reference> references() {
    return referring.references();
  }

  /** Returns the word classes and base forms of a sentence of this document; cheap. */
  public Tags tags(Sentence sentence) {
    return grammar.tags(sentence);
  }

  /** Returns the dependency tree of a sentence of this document; ask only where it is needed. */
  public Syntax syntax(Sentence sentence) {
    return grammar.syntax(sentence);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnnotatedDocument that
        && document.equals(that.document)
        && sentences.equals(that.sentences);
  }

  @Override
  public int hashCode() {
    return Objects.hash(document, sentences);
  }
}
