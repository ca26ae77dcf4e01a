package org.dossier.model;

import java.util.Optional;

/**
 * Words of a report, named without having the report at hand.
 *
 * @param document the report
 * @param field the field quoted
 * @param start first character, 0-based, in Unicode code points as in every export
 * @param end one past the last character, in Unicode code points
 * @param quote the words, character for character
 */
public record Passage(DocumentKey document, Field field, int start, int end, String quote) {

  public Passage {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a passage must satisfy 0 <= start < end: " + start + ".." + end);
    }
    if (quote.codePointCount(0, quote.length()) != end - start) {
      throw new IllegalArgumentException(
          "the words \"%s\" do not fill %s..%s of %s".formatted(quote, start, end, document.id()));
    }
  }

  public static Passage of(Document document, Evidence evidence) {
    return new Passage(
        DocumentKey.of(document),
        evidence.field(),
        document.codePoints(evidence.field(), evidence.span().start()),
        document.codePoints(evidence.field(), evidence.span().end()),
        evidence.quote());
  }

  /** Quotes a report; empty if it does not say so at that place. */
  public Optional<Evidence> in(Document report) {
    String stored = report.textOf(field);
    if (end > stored.codePointCount(0, stored.length())) {
      return Optional.empty();
    }
    int first = stored.offsetByCodePoints(0, start);
    Span span = new Span(first, stored.offsetByCodePoints(first, end - start));
    return Optional.of(Evidence.in(report, field, span)).filter(it -> it.quote().equals(quote));
  }
}
