package org.dossier.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Voice;

/**
 * Whether two named sources can count as two: field rules 2.4, condition 3.
 *
 * <p>Cautious: where the names leave it open they count as one. Two officials are organs of one
 * state unless they name different countries.
 */
final class Principals {

  private final Countries countries;

  Principals(Countries countries) {
    this.countries = countries;
  }

  /** Returns whether two voices are the same source under one name or two spellings of it. */
  static boolean sameOrigin(Voice a, Voice b) {
    return nameOf(a).equals(nameOf(b));
  }

  /** Returns whether two voices may speak for the same state, group or company. */
  boolean mayBeOne(Voice a, Voice b) {
    Set<String> first = nameOf(a);
    Set<String> second = nameOf(b);
    if (first.containsAll(second) || second.containsAll(first)) {
      return true;
    }
    return a.kind() == Voice.Kind.OFFICIAL
        && b.kind() == Voice.Kind.OFFICIAL
        && !differ(countries.in(first), countries.in(second));
  }

  /**
   * Returns whether a voice names a terminal origin: not an unnamed source, not other media, not
   * the claimant, whose word is never corroboration.
   */
  static boolean isTerminal(Voice voice) {
    return switch (voice.kind()) {
      case OFFICIAL, ORGANISATION, PERSON, DOCUMENT -> true;
      case ANONYMOUS, MEDIA, CLAIMANT -> false;
    };
  }

  private static Set<String> nameOf(Voice voice) {
    List<String> words = Words.of(voice.name());
    return new HashSet<>(words.isEmpty() ? List.of(Words.key(voice.name())) : words);
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}
