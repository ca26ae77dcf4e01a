package org.dossier.annotate;

import java.util.EnumSet;
import java.util.Set;
import org.dossier.model.AnnotatedDocument;
import org.dossier.model.Document;

/**
 * Second stage: cuts a report into sentences and finds the small things in them.
 *
 * <p>Implementations are pure and may be shared between threads. Any text is accepted.
 */
@FunctionalInterface
public interface Annotator {

  /** What can be found in sentences, in the order in which it is looked for. */
  enum Layer {
    TIMEXES,
    TIMES,
    NUMBERS,
    NAMES,
    QUOTATIONS
  }

  /** Annotates one report. */
  AnnotatedDocument annotate(Document document);

  /** Returns the annotator for English news. */
  static Annotator english() {
    return english(EnumSet.allOf(Layer.class));
  }

  /**
   * Returns an annotator for English news that finds only some layers, for those who need no more.
   * Sentences and tokens are always there and always the same.
   *
   * @param layers what to find; numbers and names are told from times only where times are found,
   *     and times are taken from TIMEX3 values only where those are
   */
  static Annotator english(Set<Layer> layers) {
    return EnglishAnnotator.load(layers);
  }
}
