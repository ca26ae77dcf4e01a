package org.dossier.annotate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.dossier.model.Bearing;

/**
 * What the value of a time expression may depend on besides its own words.
 *
 * @param today the day the report speaks on, if it is known
 * @param memory the dates named before
 * @param tense which way the clause looks, asked only if it matters
 */
record TimexContext(Optional<LocalDate> today, TimexMemory memory, Supplier<Bearing> tense) {

  boolean looksForward() {
    return tense.get() == Bearing.FUTURE;
  }

  boolean looksBack() {
    return tense.get() == Bearing.PAST;
  }
}
