package org.dossier.extract;

import org.dossier.model.IncidentType;

/**
 * Words that name a happening: "attack", "derailment", "the tragedy".
 *
 * @param clause the sentence, by index in the document
 * @param slice the words
 * @param type what happened
 * @param number how many happenings the words speak of
 */
record EventMention(int clause, Slice slice, IncidentType type, Plurality number) {

  /** How many happenings words speak of. */
  enum Plurality {
    ONE,
    SEVERAL
  }
}
