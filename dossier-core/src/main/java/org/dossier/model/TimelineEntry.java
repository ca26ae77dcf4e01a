package org.dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * One line of a timeline.
 *
 * @param what what happened, in the document's words where it can be
 * @param kind what the line is about
 * @param of id of the incident, statement or document
 * @param hard the days that must hold, with their derivation
 * @param supported narrower days that hedged words support, if any do
 * @param evidence the words; empty only for a publication known from metadata
 */
public record TimelineEntry(
    String what,
    Kind kind,
    String of,
    Dating hard,
    Optional<Dating> supported,
    List<Evidence> evidence) {

  /** What a line of a timeline is about. */
  public enum Kind {
    INCIDENT,
    STATEMENT,
    PUBLICATION
  }

  public TimelineEntry {
    evidence = List.copyOf(evidence);
  }
}
