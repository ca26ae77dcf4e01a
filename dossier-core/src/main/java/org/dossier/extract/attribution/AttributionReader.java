package org.dossier.extract.attribution;

import java.util.List;
import org.dossier.model.AnnotatedDocument;

/**
 * Finds every attribution of a report, whatever it is about.
 *
 * <p>Implementations are pure and may be shared between threads.
 */
@FunctionalInterface
public interface AttributionReader {

  /** Returns the attributions of a report in the order of their cues, the title's first. */
  List<Reported> read(AnnotatedDocument document);

  /** Returns the reader with the models that ship with the library. */
  static AttributionReader standard() {
    return TrainedReader.load();
  }
}
