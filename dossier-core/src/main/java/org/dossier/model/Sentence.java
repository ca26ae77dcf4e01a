package org.dossier.model;

import java.util.List;

/**
 * One sentence, heading or caption with what was found in it. Token indices of all mentions are
 * into {@code tokens}; mentions of one kind never overlap and stand in text order.
 *
 * @param index position in the document, title first, 0-based
 * @param field the field it stands in
 * @param span from the first token to the last
 * @param role prose or something shorter
 * @param paragraph position of its paragraph in the document, 0-based
 * @param tokens at least one
 * @param timexes every time expression with its TIMEX3 value, in text order and apart from each
 *     other; {@code times} holds only what bounds the day of an event
 */
public record Sentence(
    int index,
    Field field,
    Span span,
    Role role,
    int paragraph,
    List<Token> tokens,
    List<NumberMention> numbers,
    List<TimeMention> times,
    List<NameMention> names,
    List<Quotation> quotations,
    List<Timex> timexes) {

  /** What a sentence is on the page. */
  public enum Role {
    /** The report's title. */
    TITLE,
    /** A heading inside the body. */
    HEADING,
    PROSE
  }

  public Sentence {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence " + index + " has no tokens");
    }
    tokens = List.copyOf(tokens);
    numbers = List.copyOf(numbers);
    times = List.copyOf(times);
    names = List.copyOf(names);
    quotations = List.copyOf(quotations);
    timexes = List.copyOf(timexes);
  }

  /** Makes a sentence without time expressions in TIMEX3 notation. */
  public Sentence(
      int index,
      Field field,
      Span span,
      Role role,
      int paragraph,
      List<Token> tokens,
      List<NumberMention> numbers,
      List<TimeMention> times,
      List<NameMention> names,
      List<Quotation> quotations) {
    this(index, field, span, role, paragraph, tokens, numbers, times, names, quotations, List.of());
  }

  /**
   * Returns the span from one token to another.
   *
   * @param first first token
   * @param end one past the last token
   */
  public Span spanOf(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }
}
