package org.dossier.model;

import java.util.Comparator;

/**
 * The words of one document that something rests on.
 *
 * @param document {@link Document#id()} of the report quoted
 * @param field the field quoted
 * @param span where the words stand in that field
 * @param quote the words themselves, character for character, line breaks included
 */
public record Evidence(String document, Field field, Span span, String quote)
    implements Comparable<Evidence> {

  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::document)
          .thenComparing(Evidence::field, Comparator.reverseOrder())
          .thenComparing(Evidence::span);

  public Evidence {
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException(
          "quote of length %s does not fill span %s..%s of %s"
              .formatted(quote.length(), span.start(), span.end(), document));
    }
  }

  /** Quotes a document; the only way the stages make evidence, so a quote cannot drift. */
  public static Evidence in(Document document, Field field, Span span) {
    return new Evidence(document.id(), field, span, document.cut(field, span));
  }

  /** Returns whether both quote at least one common character of the same field. */
  public boolean overlaps(Evidence other) {
    return document.equals(other.document) && field == other.field && span.overlaps(other.span);
  }

  /** Orders by document, title before text, then by place. */
  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
