package org.dossier.extract;

/** Tells harm that is only thought of, feared for the future, planned or rehearsed. */
final class Hypothetical {

  /** How far before the words a modal or an intention still governs them, in tokens. */
  private static final int REACH = 4;

  private Hypothetical() {}

  /** Returns whether the harm that some words tell did not happen. */
  static boolean is(Clause clause, Slice words) {
    for (int i = start(clause, words); i < words.end(); i++) {
      boolean modal = clause.is(i, "modal") && !clause.lower(i + 1).equals("have");
      boolean counterfactual =
          clause.lower(i).equals("would") && clause.lower(i + 1).equals("have");
      boolean intended = clause.is(i, "intend") && clause.lower(i + 1).equals("to");
      if (!clause.is(i - 1, "boundary") && (modal || counterfactual || intended)) {
        return true;
      }
    }
    return isExercise(clause) || isImagined(clause, words);
  }

  /**
   * "that would be the end, and thousands would die": one "would" may only look back, two imagine.
   */
  private static boolean isImagined(Clause clause, Slice words) {
    boolean would = false;
    for (int i = words.first(); i < words.end(); i++) {
      would |= clause.lower(i).equals("would");
    }
    for (int i = 0; would && i < words.first(); i++) {
      if (clause.lower(i).equals("would")) {
        return true;
      }
    }
    return false;
  }

  /** A "that" ends the reach: "we can confirm that nine died". */
  private static int start(Clause clause, Slice words) {
    int start = words.first();
    while (start > 0 && start > words.first() - REACH && !clause.lower(start - 1).equals("that")) {
      start--;
    }
    return start;
  }

  private static boolean isExercise(Clause clause) {
    return Phrases.has(clause, clause.whole(), "exercise");
  }
}
