package org.dossier.reconcile;

import java.util.Optional;
import org.dossier.model.Figure;
import org.dossier.model.Voice;
import org.dossier.reconcile.FigureAlgebra.Outcome;

/** Figures of one story compared pair by pair. */
final class FigurePairs {

  private final Chronology chronology;

  FigurePairs(Chronology chronology) {
    this.chronology = chronology;
  }

  Outcome compare(Figure a, Figure b) {
    return FigureAlgebra.compare(a, b, chronology.later(a, b), sameOrigin(a, b));
  }

  /** Returns which figure stands for the later moment. */
  FigureAlgebra.Later later(Figure a, Figure b) {
    return chronology.later(a, b);
  }

  private static boolean sameOrigin(Figure a, Figure b) {
    Optional<Voice> first = a.grounds().attribution().origin().filter(Principals::isTerminal);
    Optional<Voice> second = b.grounds().attribution().origin().filter(Principals::isTerminal);
    return first.isPresent()
        && second.isPresent()
        && Principals.sameOrigin(first.get(), second.get());
  }
}
