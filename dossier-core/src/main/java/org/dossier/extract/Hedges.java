package org.dossier.extract;

import java.util.Optional;
import org.dossier.model.Attribution;
import org.dossier.model.Factuality;
import org.dossier.model.Voice;

/** Reads how certain words are presented, by the hedges near them (field rules 3.1 and 3.2). */
final class Hedges {

  private Hedges() {}

  /**
   * Returns how certain the outlet presents some words: as its own when nobody is cited; not
   * committed when it cites somebody, unless the cue commits it too.
   */
  static Factuality outlet(Clause clause, Slice words, Attribution attribution) {
    boolean committed =
        attribution.voices().stream().allMatch(v -> v.stance() == Voice.Stance.COMMITTING);
    return committed ? of(clause, words) : Factuality.UNCOMMITTED;
  }

  /** Returns how certain the hedges in the segments of some words leave them. */
  static Factuality of(Clause clause, Slice words) {
    Segments segments = clause.segments();
    int first = segments.all().get(segments.indexOf(words.first())).first();
    for (int i = first; i < words.end(); i++) {
      Optional<String> hedge = clause.lexicon().value("hedge", clause.lower(i));
      if (hedge.isPresent()) {
        return Factuality.valueOf(hedge.get());
      }
    }
    return Factuality.CERTAIN;
  }
}
