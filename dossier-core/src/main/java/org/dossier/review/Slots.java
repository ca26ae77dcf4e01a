package org.dossier.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Decision;
import org.dossier.model.Ruling;
import org.dossier.model.Ruling.State;

/**
 * What only one decision can hold about.
 *
 * @param <K> names one such thing
 */
final class Slots<K> {

  private final Map<K, Decision> taken = new HashMap<>();

  /** Takes a place for a decision, unless a later one has it. */
  Ruling claim(K slot, Decision decision) {
    Optional<Ruling> against = against(slot, decision);
    taken.putIfAbsent(slot, decision);
    return against.orElseGet(() -> new Ruling(decision, State.HOLDS, ""));
  }

  /** Returns the ruling against a decision if a later one has its place. */
  Optional<Ruling> against(K slot, Decision decision) {
    return Optional.ofNullable(taken.get(slot))
        .map(later -> "a later decision of %s says otherwise".formatted(later.author()))
        .map(reason -> new Ruling(decision, State.OVERRIDDEN, reason));
  }
}
