package org.dossier.extract;

import java.util.Optional;
import org.dossier.model.Evidence;

/** Finds how a claim was made: "in a video posted on Friday". */
final class Modes {

  private static final int REACH = 4;

  private Modes() {}

  static Optional<Evidence> of(Reading reading) {
    Clause clause = reading.sentence();
    return reading.part("mode").or(() -> inPhrase(clause, reading.verb())).map(clause::quote);
  }

  private static Optional<Slice> inPhrase(Clause clause, Slice verb) {
    for (int i = 0; i < clause.size(); i++) {
      if (leads(clause.lower(i)) && !verb.covers(i) && namesMode(clause, i)) {
        return Optional.of(new Slice(i, endOfPhrase(clause, i)));
      }
    }
    return Optional.empty();
  }

  private static boolean leads(String word) {
    return word.equals("in") || word.equals("through") || word.equals("via");
  }

  private static boolean namesMode(Clause clause, int at) {
    for (int i = at + 1; i <= at + REACH && !clause.is(i, "boundary"); i++) {
      if (clause.is(i, "claim-mode")) {
        return true;
      }
    }
    return false;
  }

  private static int endOfPhrase(Clause clause, int first) {
    int end = first;
    while (end < clause.size() && !clause.is(end, "boundary")) {
      end++;
    }
    return end;
  }
}
