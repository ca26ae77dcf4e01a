package org.dossier.lab.gold;

import java.util.Collection;
import org.dossier.model.Document;
import org.dossier.model.Evidence;
import org.dossier.model.Field;
import org.dossier.model.Span;

/**
 * A stretch of a report that the gold marks.
 *
 * @param document the report
 * @param field the report's body, or a title delivered apart from it
 * @param span where in the field, in UTF-16 code units
 */
public record Place(Document document, Field field, Span span) {

  /** A stretch of a report's body. */
  public Place(Document document, Span span) {
    this(document, Field.TEXT, span);
  }

  /** Returns how many code units of the marked stretch the evidence covers. */
  public int overlap(Evidence evidence) {
    boolean comparable = evidence.document().equals(document.id()) && evidence.field() == field;
    return comparable ? overlap(evidence.span()) : 0;
  }

  /** Returns how many code units a span of the same field shares with the marked stretch. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()));
  }

  /** Returns whether the evidence covers any of the marked stretch. */
  public boolean touches(Evidence evidence) {
    return overlap(evidence) > 0;
  }

  /** Returns the code units shared by any of the marked stretches and any of the evidence. */
  public static int overlap(Collection<Place> places, Collection<Evidence> evidence) {
    return places.stream()
        .mapToInt(place -> evidence.stream().mapToInt(place::overlap).sum())
        .sum();
  }

  /** Returns the same place without the metadata and the space that it begins with. */
  public Place behindMetadata() {
    int start = span.start();
    for (Span metadata : document.metadata()) {
      if (metadata.start() <= start && start < metadata.end()) {
        start = metadata.end();
      }
    }
    while (start < span.end() - 1 && Character.isWhitespace(document.text().charAt(start))) {
      start++;
    }
    return new Place(document, new Span(start, span.end()));
  }

  /** Returns the words marked. */
  public String words() {
    return document.cut(field, span);
  }
}
