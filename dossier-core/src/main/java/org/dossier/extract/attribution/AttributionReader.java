package org.dossier.extract.attribution;

import java.util.List;
import java.util.function.Predicate;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Sentence;

/**
 * Finds every attribution of a report, whatever it is about.
 *
 * <p>Implementations are pure and may be shared between threads.
 */
@FunctionalInterface
public interface AttributionReader {

  /**
   * Returns the attributions of a report in the order of their cues, the title's first.
   *
   * @param worth tells in which sentences cues are looked for; only these are parsed
   */
  List<Reported> read(AnnotatedDocument document, Predicate<Sentence> worth);

  /** Returns all attributions of a report in the order of their cues, the title's first. */
  default List<Reported> read(AnnotatedDocument document) {
    return read(document, sentence -> true);
  }

  /** Returns the reader with the models that ship with the library. */
  static AttributionReader standard() {
    return TrainedReader.load();
  }
}
