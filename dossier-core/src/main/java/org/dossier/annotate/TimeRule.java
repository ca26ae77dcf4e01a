package org.dossier.annotate;

import java.util.Optional;
import org.dossier.model.TimeMention;

/** Reads one family of time expressions. */
@FunctionalInterface
interface TimeRule {

  /**
   * Reads the longest expression of the family that begins at a token.
   *
   * @param memory the dates read so far in the document
   */
  Optional<TimeMention> at(Words words, int first, TimeMemory memory);
}
