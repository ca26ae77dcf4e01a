package org.dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * Who says so: the chain of voices from the outlet inwards. The outlet itself is not listed; an
 * empty chain is the outlet's own word.
 *
 * @param voices outermost first
 */
public record Attribution(List<Voice> voices) {

  /** The outlet's own word. */
  public static final Attribution OUTLET = new Attribution(List.of());

  public Attribution {
    voices = List.copyOf(voices);
  }

  /** Returns an attribution to one voice. */
  public static Attribution to(Voice voice) {
    return new Attribution(List.of(voice));
  }

  /** Returns the innermost named source, in whose name support is counted; empty if none is. */
  public Optional<Voice> origin() {
    return voices.isEmpty() ? Optional.empty() : Optional.of(voices.get(voices.size() - 1));
  }
}
