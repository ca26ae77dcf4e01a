package org.dossier.extract;

import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Extraction;

/**
 * Third stage: finds what one report states.
 *
 * <p>Implementations are pure and may be shared between threads. Odd text is never an error: what
 * looked like a figure, a date or an attribution and could not be read comes back as {@link
 * org.dossier.model.Unread}.
 */
@FunctionalInterface
public interface Extractor {

  /** Reads one report. */
  Extraction extract(AnnotatedDocument document);

  /** Returns the extractor with the rules that ship with the library. */
  static Extractor standard() {
    return new StandardExtractor();
  }
}
