package org.dossier.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Field;
import org.dossier.model.NameMention;
import org.dossier.model.Quotation;
import org.dossier.model.Sentence;
import org.dossier.model.Span;
import org.dossier.model.Syntax;
import org.dossier.model.Tags;
import org.dossier.model.Token;

/** One field of a report as one run of tokens, with what the features look at again and again. */
final class Text {

  private static final String BEFORE = "<s>";
  private static final String AFTER = "</s>";

  private final List<Token> tokens = new ArrayList<>();
  private final AnnotatedDocument document;
  private final List<Sentence> sentences;
  private final int[] sentenceOf;
  private final int[] starts;
  private final boolean[] quoted;
  private final String[] forms;

  Text(AnnotatedDocument document, Field field) {
    this.document = document;
    this.sentences =
        document.sentences().stream().filter(sentence -> sentence.field() == field).toList();
    sentences.forEach(sentence -> tokens.addAll(sentence.tokens()));
    this.sentenceOf = new int[tokens.size()];
    this.starts = new int[sentences.size() + 1];
    this.quoted = new boolean[tokens.size()];
    this.forms = new String[tokens.size()];
    for (int s = 0; s < sentences.size(); s++) {
      place(s);
    }
  }

  private void place(int s) {
    Sentence sentence = sentences.get(s);
    int start = starts[s];
    starts[s + 1] = start + sentence.tokens().size();
    Arrays.fill(sentenceOf, start, starts[s + 1], s);
    for (Quotation quotation : sentence.quotations()) {
      Arrays.fill(quoted, start + quotation.first(), start + quotation.end(), true);
    }
    for (int i = start; i < starts[s + 1]; i++) {
      forms[i] = Words.form(tokens.get(i));
    }
    for (NameMention name : sentence.names()) {
      Arrays.fill(forms, start + name.first(), start + name.end(), Words.form(name.kind()));
    }
  }

  int size() {
    return tokens.size();
  }

  int sentences() {
    return sentences.size();
  }

  int sentenceOf(int at) {
    return sentenceOf[at];
  }

  /** Returns the first token of a sentence; for the number of sentences, the number of tokens. */
  int start(int sentence) {
    return starts[sentence];
  }

  int paragraph(int sentence) {
    return sentences.get(sentence).paragraph();
  }

  boolean hasQuotation(int sentence) {
    return !sentences.get(sentence).quotations().isEmpty();
  }

  Sentence sentence(int sentence) {
    return sentences.get(sentence);
  }

  Tags tags(int sentence) {
    return document.tags(sentences.get(sentence));
  }

  Syntax syntax(int sentence) {
    return document.syntax(sentences.get(sentence));
  }

  /** Returns a token in lower case; beyond the ends of the text the empty string. */
  String lower(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }

  /** Returns a token in lower case; beyond the ends of its sentence a mark for that. */
  String lower(int at, int start, int end) {
    return at < start ? BEFORE : at >= end ? AFTER : tokens.get(at).lower();
  }

  /** Returns what a token looks like; beyond the ends of its sentence a mark for that. */
  String form(int at, int start, int end) {
    return at < start ? BEFORE : at >= end ? AFTER : forms[at];
  }

  /** Returns whether a token stands inside quotation marks. */
  boolean isQuoted(int at) {
    return at >= 0 && at < quoted.length && quoted[at];
  }

  /** Returns which of a token and its neighbours stand inside quotation marks. */
  String quotes(int at) {
    int code = (isQuoted(at - 1) ? 4 : 0) + (isQuoted(at) ? 2 : 0) + (isQuoted(at + 1) ? 1 : 0);
    return Words.digit(code);
  }

  Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /** Returns the tokens that have at least half of their letters in a span; empty if none has. */
  Run tokensIn(Span span) {
    int first = 0;
    while (first < size() && middle(first) < span.start()) {
      first++;
    }
    int end = first;
    while (end < size() && middle(end) < span.end()) {
      end++;
    }
    return new Run(first, end);
  }

  private int middle(int at) {
    Span span = tokens.get(at).span();
    return (span.start() + span.end()) / 2;
  }
}
