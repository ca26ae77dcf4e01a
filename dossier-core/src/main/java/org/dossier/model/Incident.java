package org.dossier.model;

import java.util.List;

/**
 * One real-world event, as all reports of a story together speak of it.
 *
 * @param id stable name: the id of its earliest mention by (publication time, document id)
 * @param role what it is in the story
 * @param name the fullest name any mention gives it
 * @param type what happened
 * @param mentions the mentions joined into it, by (publication time, document id); never empty
 */
public record Incident(
    String id,
    IncidentMention.Role role,
    String name,
    IncidentType type,
    List<IncidentMention> mentions) {

  public Incident {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("incident " + id + " has no mention");
    }
    mentions = List.copyOf(mentions);
  }
}
