package org.dossier.extract;

import java.util.List;
import org.dossier.model.IncidentMention;

/**
 * The incidents of one document and the stretches of text that speak of each.
 *
 * @param mentions the main incident first; empty if the document speaks of none
 * @param scopes stretches that speak of an incident other than the main one
 */
record IncidentMap(List<IncidentMention> mentions, List<Scope> scopes) {

  /**
   * A stretch of one sentence that speaks of one incident.
   *
   * @param clause the sentence, by index in the document
   * @param slice the tokens
   * @param incident the incident, by index in {@code mentions}
   */
  record Scope(int clause, Slice slice, int incident) {}

  IncidentMap {
    mentions = List.copyOf(mentions);
    scopes = List.copyOf(scopes);
  }

  /** Returns the incident that a stretch of a sentence speaks of: the main one unless said. */
  IncidentMention at(int clause, Slice slice) {
    return scopes.stream()
        .filter(scope -> scope.clause() == clause && scope.slice().covers(slice.first()))
        .findFirst()
        .map(scope -> mentions.get(scope.incident()))
        .orElseGet(() -> mentions.get(0));
  }

  /** Returns whether a stretch of a sentence speaks of the main incident, or may. */
  boolean isMain(int clause, Slice slice) {
    return scopes.stream()
        .noneMatch(scope -> scope.clause() == clause && scope.slice().covers(slice.first()));
  }
}
