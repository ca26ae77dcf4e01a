package org.dossier.reconcile.policies;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dossier.reconcile.policies.Codebook.Split;

/** Splits a total for several events over them. */
final class Shares {

  private Shares() {}

  /**
   * Returns what each event gets, in whole numbers that add up to the total, what is left over one
   * each to the first; empty if nothing is split.
   *
   * @param events how many events share the total; empty for a single one
   */
  static List<Integer> of(int total, OptionalInt events, Split split) {
    int parts = events.orElse(1);
    boolean tooFew = split == Split.EVENLY_IF_ENOUGH && total < parts;
    if (parts < 2 || split == Split.NO || tooFew) {
      return List.of();
    }
    return IntStream.range(0, parts)
        .mapToObj(part -> total / parts + (part < total % parts ? 1 : 0))
        .toList();
  }
}
