package org.dossier.lab.seeds;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A wrong reading that the reports invite, and how to tell that it was not made.
 *
 * <p>A trap is held only by the right reading: where that reading is a statement, an empty dossier
 * falls too.
 *
 * @param id its id in the gold, whose row has its wording and its places
 * @param topic what it is about
 * @param judge tells whether it is held
 */
record Trap(String id, Topic topic, Function<Results, Outcome> judge) {

  /** What a trap is about. */
  enum Topic {
    FIGURES("figures"),
    TIME("time"),
    RESPONSIBILITY("responsibility"),
    WARNINGS("warnings"),
    PROCEEDINGS("proceedings"),
    REFERENCE("reference"),
    TEXT("text");

    private final String label;

    Topic(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** A trap whose right reading only a dossier can show; without one it falls. */
  static Trap inDossier(String id, Topic topic, BiFunction<Results, MainIncident, Outcome> judge) {
    return new Trap(
        id,
        topic,
        seen ->
            seen.dossier()
                .map(dossier -> judge.apply(seen, new MainIncident(dossier)))
                .orElseGet(() -> new Outcome.Fallen("no dossier was made")));
  }
}
