package org.dossier.reconcile.policies;

import java.util.List;

/**
 * One number for one field with all who tell it.
 *
 * @param number how many people
 * @param told who tell it, in order
 */
record Candidate(int number, List<Told> told) {

  Candidate {
    told = List.copyOf(told);
  }

  List<String> statements() {
    return told.stream().flatMap(one -> one.statements().stream()).distinct().toList();
  }

  long reports() {
    return told.stream().map(Told::document).distinct().count();
  }
}
