package org.dossier.extract;

import java.util.Optional;

/** Tells whether what a verb says is denied, or not so yet. */
final class Negations {

  private static final int REACH = 3;

  private Negations() {}

  /**
   * Returns whether a verb stands under a negation, a modal or an infinitive, or has nobody as its
   * subject.
   *
   * @param verb the first token of the verb
   * @param subject who does what it says, if known
   */
  static boolean at(Clause clause, int verb, Optional<Slice> subject) {
    boolean nobody = subject.map(who -> clause.is(who.first(), "nobody")).orElse(false);
    return nobody || isUnreal(clause, verb);
  }

  private static boolean isUnreal(Clause clause, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH) && isVerbal(clause, i); i--) {
      if (clause.is(i, "negation") || clause.is(i, "unreal")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerbal(Clause clause, int at) {
    return clause.is(at, "aux")
        || clause.is(at, "adverb")
        || clause.is(at, "yet-to")
        || clause.is(at, "negation")
        || clause.is(at, "unreal");
  }
}
