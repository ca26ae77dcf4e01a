package org.dossier.annotate;

import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;

/**
 * Second stage: cuts a report into sentences and finds the small things in them.
 *
 * <p>Implementations are pure and may be shared between threads. Any text is accepted.
 */
@FunctionalInterface
public interface Annotator {

  /** Annotates one report. */
  AnnotatedDocument annotate(Document document);

  /** Returns the annotator for English news. */
  static Annotator english() {
    return EnglishAnnotator.load();
  }
}
