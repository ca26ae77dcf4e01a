package org.dossier.model;

import java.util.List;

/**
 * What persons decided about which mentions are one incident, whatever else is told of them.
 *
 * @param together ids of mentions, two and two, that are one incident
 * @param apart ids of mentions, two and two, that are not
 */
public record Ties(List<Pair> together, List<Pair> apart) {

  /** Nothing is decided. */
  public static final Ties NONE = new Ties(List.of(), List.of());

  /**
   * Two mentions.
   *
   * @param one {@link IncidentMention#id()} of one
   * @param other that of the other
   */
  public record Pair(String one, String other) {}

  public Ties {
    together = List.copyOf(together);
    apart = List.copyOf(apart);
  }
}
