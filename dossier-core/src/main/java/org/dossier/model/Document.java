package org.dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * One report as published, and the exact text every span points into.
 *
 * @param id stable name of the report, never blank: the id its file gives it, else its file name
 * @param text the report's body exactly as stored; never rewritten
 * @param title a title delivered apart from the body; empty if there is none or if it stands in the
 *     body
 * @param headline where the body's own title stands, if it has one on a line of its own
 * @param metadata stretches of the body that are metadata glued to it, such as a leading {@code
 *     date 2024-05-17}; not prose, in text order
 * @param publication when the report was published, as far as it says
 * @param provenance where the report came from
 */
public record Document(
    String id,
    String text,
    Optional<String> title,
    Optional<Span> headline,
    List<Span> metadata,
    Publication publication,
    Provenance provenance) {

  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("document id must not be blank");
    }
    metadata = List.copyOf(metadata);
    headline.ifPresent(span -> requireInside(id, text, span));
    metadata.forEach(span -> requireInside(id, text, span));
  }

  /** Returns a report that is nothing but an id and a text: undated, from nowhere in particular. */
  public static Document of(String id, String text) {
    return new Document(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Publication.UNKNOWN,
        Provenance.of(id));
  }

  /** Returns the same report under another id, its publication's words included. */
  public Document withId(String other) {
    Publication undated = Publication.UNKNOWN;
    Document renamed = new Document(other, text, title, headline, metadata, undated, provenance);
    Optional<Evidence> words =
        publication.words().map(said -> Evidence.in(renamed, said.field(), said.span()));
    Publication dated =
        new Publication(publication.time(), publication.basis(), words, publication.recorded());
    return new Document(other, text, title, headline, metadata, dated, provenance);
  }

  /** Returns the same report with another publication. */
  public Document published(Publication other) {
    return new Document(id, text, title, headline, metadata, other, provenance);
  }

  /** Returns the stored text of a field; empty for a title that is not there. */
  public String textOf(Field field) {
    return field == Field.TEXT ? text : title.orElse("");
  }

  /**
   * Cuts out the words a span covers.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end of the field
   */
  public String cut(Field field, Span span) {
    String stored = textOf(field);
    requireInside(id, stored, span);
    return stored.substring(span.start(), span.end());
  }

  /**
   * Converts an offset for export.
   *
   * @param utf16 offset into the field, in UTF-16 code units
   * @return the same place, in Unicode code points from the start of the field
   */
  public int codePoints(Field field, int utf16) {
    return textOf(field).codePointCount(0, utf16);
  }

  /** Returns the title to show: the separate one, else the headline in the body, else the id. */
  public String displayTitle() {
    return title.orElseGet(() -> headline.map(span -> cut(Field.TEXT, span)).orElse(id));
  }

  private static void requireInside(String id, String stored, Span span) {
    if (span.end() > stored.length()) {
      throw new IndexOutOfBoundsException(
          "span %s..%s exceeds %s of length %s"
              .formatted(span.start(), span.end(), id, stored.length()));
    }
  }
}
