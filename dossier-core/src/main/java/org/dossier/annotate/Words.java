package org.dossier.annotate;

import java.util.List;
import org.dossier.model.Span;
import org.dossier.model.Token;

/**
 * The tokens of one sentence, safe to look at on either side of it: beyond the ends every word is
 * the empty string.
 */
final class Words {

  private final String field;
  private final List<Token> tokens;

  /**
   * @param field text of the field the tokens point into
   * @param tokens tokens of one sentence
   */
  Words(String field, List<Token> tokens) {
    this.field = field;
    this.tokens = tokens;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** Returns other tokens of the same field. */
  Words with(List<Token> others) {
    return new Words(field, others);
  }

  String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  String text(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }

  boolean is(int i, String lower) {
    return lower(i).equals(lower);
  }

  /** Returns whether a token begins with a capital letter. */
  boolean isCapitalised(int i) {
    String text = text(i);
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Returns whether a token begins with a lower-case letter. */
  boolean isLowerCase(int i) {
    String text = text(i);
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /** Returns whether a token begins with a digit. */
  boolean isDigits(int i) {
    String lower = lower(i);
    return !lower.isEmpty() && lower.charAt(0) >= '0' && lower.charAt(0) <= '9';
  }

  /** Returns whether a token holds at least one letter. */
  boolean isWord(int i) {
    String text = text(i);
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetter(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether nothing stands between a token and the one before it. */
  boolean isGlued(int i) {
    return i > 0
        && i < tokens.size()
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
  }

  /** Returns the stretch of the field from one token up to but not including another. */
  Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /** Returns the words exactly as they stand in the field. */
  String slice(int first, int end) {
    Span span = span(first, end);
    return field.substring(span.start(), span.end());
  }
}
