package org.dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * An incident as one document speaks of it.
 *
 * @param id unique in its document's extraction: document id, {@code #i}, number
 * @param role what it is in the document
 * @param name short name in the document's own words, never blank
 * @param type what happened
 * @param places names of places and buildings, as worded
 * @param time when, as far as the document alone tells
 * @param events how many incidents the words lump together, for an aggregate
 * @param evidence the words that speak of it, first the ones that name it; never empty
 */
public record IncidentMention(
    String id,
    Role role,
    String name,
    IncidentType type,
    List<Evidence> places,
    Dating time,
    Optional<Count> events,
    List<Evidence> evidence) {

  /** What an incident is in the document that mentions it. */
  public enum Role {
    /** What the report is about. */
    MAIN,
    /** Another incident, told as background. */
    BACKGROUND,
    /** Several incidents told as one number: "14 attacks". */
    AGGREGATE,
    /** One that did not happen: foiled, feared, planned. */
    UNREALISED
  }

  public IncidentMention {
    if (name.isBlank()) {
      throw new IllegalArgumentException("incident " + id + " needs a name");
    }
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("incident " + id + " needs evidence");
    }
    places = List.copyOf(places);
    evidence = List.copyOf(evidence);
  }
}
